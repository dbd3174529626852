// Turns an Issue into its sentence.
import type { Issue } from '../../domain/issue.ts'
import { methodWords } from '../../words/index.ts'

export function issueText(issue: Issue): string {
  // Each sentence takes the facts of its own code, and this issue carries exactly those.
  const say = methodWords.issues[issue.code] as (facts: Issue['facts']) => string
  return say(issue.facts)
}
