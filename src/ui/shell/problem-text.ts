// Turns a Problem into its sentence.
import type { Problem } from '../../domain/problem.ts'
import { problems } from '../../words/en/problems.ts'

export function problemText(problem: Problem): string {
  // Each sentence takes the facts of its own code, and this problem carries exactly those.
  const say = problems[problem.code] as (facts: Problem) => string
  return say(problem)
}
