// Turns what the browser throws from its database into the library's Problems.
import { fail, succeed } from '../domain/result.ts'
import type { Problem } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'

export function problemOf(error: unknown): Problem {
  if (!(error instanceof Error)) return { code: 'store-unavailable', what: 'unknown' }
  if (isFull(error)) return { code: 'store-full' }
  return { code: 'store-unavailable', what: error.name === 'Error' ? error.message : error.name }
}

function isFull(error: Error): boolean {
  if (error.name === 'QuotaExceededError') return true
  // Dexie wraps the browser's error in one of its own.
  const inner = (error as { readonly inner?: unknown }).inner
  return inner instanceof Error && inner !== error && isFull(inner)
}

/** The outcome of a read or write that may throw. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return succeed(await work())
  } catch (error) {
    return fail(problemOf(error))
  }
}
