// How a command ended: what it has to say on each stream, and its exit status.
import type { Problem } from '../domain/problem.ts'
import { cliWords } from '../words/en/cli.ts'
import { methodWords } from '../words/index.ts'

/** 0 done; 1 done, but the content has issues; 2 failed, nothing written; 64 wrong usage. */
export type ExitStatus = 0 | 1 | 2 | 64

export interface Outcome {
  readonly status: ExitStatus
  /** Results, for standard output. */
  readonly output?: string
  /** Lines for standard error. */
  readonly messages: readonly string[]
}

export function done(output: string, messages: readonly string[] = [], status: 0 | 1 = 0): Outcome {
  return { status, output, messages }
}

export function failed(problem: Problem, more: readonly string[] = []): Outcome {
  const hint = problem.code === 'already-exists' ? ` ${cliWords.forceHint}` : ''
  return { status: 2, messages: [`${formatProblem(problem)}${hint}`, ...more] }
}

export function wrongUsage(message: string): Outcome {
  return { status: 64, messages: [message, cliWords.hint] }
}

export function formatProblem(problem: Problem): string {
  // A name that was typed may never have been there.
  if (problem.code === 'not-found') return cliWords.notThere(problem.name)
  // A problem carries the facts of its own code; the compiler cannot follow the pair through the record.
  const sentence = methodWords.problems[problem.code] as (facts: Problem) => string
  return sentence(problem)
}

export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Without what would move the cursor, colour or turn round the text of a terminal. Line ends stay. */
export function cleanText(text: string): string {
  return text.replace(/[^\P{C}\n\u200c\u200d]/gu, '\ufffd')
}

/** One line, however many the text has. */
export function oneLine(text: string, limit = 80): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim())
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('')
}
