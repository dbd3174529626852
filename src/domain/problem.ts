// Every way an operation can fail, by code, with the facts its sentence needs. The sentences live in words.

/** The facts behind each code. A code added here does not compile until words has its sentence. */
export interface ProblemFacts {
  // opening a workbook file
  'file-empty': { name: string }
  'file-not-a-workbook': { name: string }
  'file-damaged': { name: string; entry: string }
  'file-too-large': { name: string; limitMegabytes: number }
  'file-too-new': { name: string; formatVersion: number; knownVersion: number; writtenBy: string }
  'file-content': { name: string; where: string; what: ContentFault }
  'file-encrypted': { name: string }
  // writing one
  'workbook-too-large': { limitMegabytes: number }
  'hidden-answers': { count: number }
  // tables in and out
  'csv-empty': { name: string }
  'csv-columns': { name: string; unknown: string; known: string }
  'csv-no-columns': { name: string; table: string }
  'csv-unreadable': { name: string; line: number; what: 'quotes' | 'too-many-fields' }
  'csv-column-twice': { name: string; column: string }
  'csv-cells': { name: string; count: number; first: string }
  'csv-encoding': { name: string }
  'no-such-table': { table: string; known: string }
  // disk, as the desktop reports it
  'not-found': { name: string }
  'no-permission': { name: string }
  'read-only': { name: string }
  'disk-full': { name: string }
  'in-use': { name: string }
  'is-folder': { name: string }
  'path-too-long': { name: string }
  'changed-on-disk': { name: string }
  'read-back-differs': { name: string }
  'already-exists': { name: string }
  'disk-unknown': { name: string; what: string }
  // the library's own store
  'store-full': Record<never, never>
  'store-unavailable': { what: string }
  'store-lost': { title: string }
  'no-such-workbook': { id: string }
  // content refused at a door
  'title-too-long': { length: number; limit: number }
  'bad-date': { text: string }
  'date-beyond': { text: string; first: number; last: number }
  'bad-value': { where: string; what: string }
  // rating rounds
  'round-revealed': Record<never, never>
  'no-raters': Record<never, never>
  'rated-openly': Record<never, never>
  'not-in-round': { what: 'person' | 'question' }
  'nothing-answered': { name: string }
  'wrong-return-code': { name: string }
  // briefings
  'briefing-failed': { what: string }
  /** None of the chosen sections has anything to say. */
  'briefing-empty': Record<never, never>
  /** Not a font that can be put into a PDF. */
  'font-unreadable': { name: string }
  'characters-not-drawn': { count: number; examples: string }
  cancelled: Record<never, never>
}

/** What does not belong in a workbook file, at the place beside it. */
export type ContentFault =
  | 'bad-json'
  | 'too-deep'
  | 'forbidden-name'
  | 'repeated-name'
  | 'wrong-kind'
  | 'missing-part'
  | 'unknown-part'
  | 'unknown-table'
  | 'unknown-column'
  | 'bad-value'
  | 'bad-row-id'
  | 'repeated-row'
  | 'bad-order'
  | 'bad-stamp'
  | 'other-workbook'
  | 'not-migrated'
  | 'too-many-parts'
  | 'unpacks-too-large'

export type ProblemCode = keyof ProblemFacts

export type Problem = {
  readonly [Code in ProblemCode]: { readonly code: Code } & Readonly<ProblemFacts[Code]>
}[ProblemCode]
