// The outcome of anything that can fail: a value or a Problem, never an exception. Knows no words.
import type { Problem } from './problem.ts'

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(problem: Problem): Result<never> {
  return { ok: false, problem }
}
