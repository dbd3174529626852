// What is wrong with the title typed for a workbook.
import { longestTitle } from '../../app/limits.ts'
import { libraryWords } from '../../words/en/library.ts'

/** Null where nothing is. */
export function findTitleError(title: string): string | null {
  const { length } = Array.from(title.trim())
  if (length === 0) return libraryWords.titleMissing
  return length > longestTitle ? libraryWords.titleTooLong(length, longestTitle) : null
}
