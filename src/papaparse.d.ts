// The part of Papa Parse that works on text alone; the published types would bring all of Node's globals with them.

declare module 'papaparse' {
  export interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code:
      'MissingQuotes' | 'UndetectableDelimiter' | 'TooFewFields' | 'TooManyFields' | 'InvalidQuotes'
    readonly message: string
    readonly row?: number
    readonly index?: number
  }

  export interface ParseMeta {
    readonly delimiter: string
    readonly linebreak: string
    readonly aborted: boolean
    readonly truncated: boolean
    readonly cursor: number
  }

  export interface ParseResult<Row> {
    readonly data: Row[]
    readonly errors: ParseError[]
    readonly meta: ParseMeta
  }

  export interface ParseConfig {
    delimiter?: string
    newline?: '\r' | '\n' | '\r\n'
    quoteChar?: string
    escapeChar?: string
    delimitersToGuess?: string[]
    header?: false
    preview?: number
    comments?: false | string
    skipEmptyLines?: boolean | 'greedy'
    fastMode?: boolean
  }

  export interface UnparseConfig {
    quotes?: boolean | boolean[] | ((value: unknown, columnIndex: number) => boolean)
    quoteChar?: string
    escapeChar?: string
    delimiter?: string
    newline?: '\r' | '\n' | '\r\n'
    header?: boolean
    skipEmptyLines?: boolean | 'greedy'
  }

  const Papa: {
    parse(text: string, config?: ParseConfig): ParseResult<string[]>
    unparse(rows: readonly (readonly unknown[])[], config?: UnparseConfig): string
  }
  export default Papa
}
