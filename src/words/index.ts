// The door to the method's words in the language in use. Today that is English; a second language changes this file.
import type { TableId } from '../domain/table-id.ts'
import { en } from './en/index.ts'
import type { ColumnWords, MethodWords } from './words.ts'

export const methodWords: MethodWords = en

/** Words of a column; its id as label where it has none, so that a gap shows and nothing breaks. */
export function findColumnWords(table: TableId, column: string): ColumnWords {
  return methodWords.tables[table].columns[column] ?? { label: column, help: '' }
}

/** First wording of a seed row's text; empty where there is none. */
export function seedText(table: TableId, seed: string, column: string): string {
  return methodWords.tables[table].seeds?.[seed]?.[column] ?? ''
}
