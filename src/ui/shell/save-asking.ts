// Saves a file; where it would hold answers that nobody may see yet, only after a yes.
import type { FileLink, SaveOptions } from '../../app/session-state.ts'
import type { Result } from '../../domain/result.ts'
import { succeed } from '../../domain/result.ts'
import { frameWords } from '../../words/en/frame.ts'
import type { Question } from './ask.tsx'
import { problemText } from './problem-text.ts'

/** Null where the person changed their mind. */
export async function saveAsking(
  ask: (question: Question) => Promise<boolean>,
  save: (options: SaveOptions) => Promise<Result<FileLink | null>>,
  options: SaveOptions = {},
): Promise<Result<FileLink | null>> {
  const saved = await save(options)
  if (saved.ok || saved.problem.code !== 'hidden-answers') return saved
  const { title, confirm } = frameWords.hiddenAnswers
  const yes = await ask({ title, text: problemText(saved.problem), confirm })
  return yes ? save({ ...options, withHiddenAnswers: true }) : succeed(null)
}
