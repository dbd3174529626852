// A block of texts as spreadsheets put it on the clipboard, and back. Their rules are not those of CSV files. Pure.

/** Quoted only where a text holds a tab or a line break, as spreadsheets do; other quotes stand as they are. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(writeField).join('\t'))
  // An empty line at the end is left out by whoever reads it: a blank last cell needs one more.
  return lines.at(-1) === '' ? `${lines.join('\r\n')}\r\n` : lines.join('\r\n')
}

export interface TableCell {
  readonly text: string
  /** What only Pathway reads: the cell as JSON, where its text does not say all of it. */
  readonly data?: string | undefined
}

/**
 * The same block as a table, for what takes more than plain text: documents, mail, slides. `about` marks it as our own,
 * each by the end of its attribute's name.
 */
export function writeHtmlTable(
  rows: readonly (readonly TableCell[])[],
  {
    hasHeader = false,
    about = {},
  }: { readonly hasHeader?: boolean; readonly about?: Readonly<Record<string, string>> },
): string {
  const lines = rows.map((row, at) => {
    const tag = hasHeader && at === 0 ? 'th' : 'td'
    return `<tr>${row.map((cell) => writeTableCell(cell, tag)).join('')}</tr>`
  })
  const marks = Object.entries(about).map(
    ([name, value]) => ` data-pathway${name}="${escapeAttribute(value)}"`,
  )
  return `<table${marks.join('')}>${lines.join('')}</table>`
}

function writeTableCell({ text, data }: TableCell, tag: string): string {
  const mark = data === undefined ? '' : ` data-pathway-cell="${escapeAttribute(data)}"`
  const exact = losesSpaces(text) ? ` data-pathway-text="${escapeAttribute(text)}"` : ''
  return `<${tag}${mark}${exact}>${escapeHtml(text)}</${tag}>`
}

/** Whether whoever reads a table takes spaces of the text for its source's own. */
function losesSpaces(text: string): boolean {
  return /\s\s|^\s|\s$|[\t\u00a0]/.test(text)
}

/** Rows of texts, each as long as the longest. One empty line at the end, which spreadsheets add, is left out. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/\r\n?/g, '\n')
  const rows: string[][] = [[]]
  let at = 0
  while (at <= whole.length) {
    const quoted = readQuoted(whole, at)
    const end = quoted === null ? findEnd(whole, at) : quoted.end
    rows.at(-1)?.push(quoted === null ? whole.slice(at, end) : quoted.text)
    if (whole[end] === '\n') rows.push([])
    at = end + 1
  }
  if (rows.length > 1 && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1) rows.pop()
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

function writeField(text: string): string {
  return /[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function findEnd(text: string, from: number): number {
  const mark = /[\t\n]/g
  mark.lastIndex = from
  return mark.exec(text)?.index ?? text.length
}

/**
 * A field in quotes, or null where the quote at its start is a letter like any other: it opens only what closes
 * right before a tab, a line's end or the end, and holds a tab or a line break.
 */
function readQuoted(text: string, from: number): { readonly text: string; readonly end: number } | null {
  if (text[from] !== '"') return null
  let close = text.indexOf('"', from + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const after = text[close + 1]
  if (close < 0 || (after !== undefined && after !== '\t' && after !== '\n')) return null
  const inside = text.slice(from + 1, close)
  return /[\t\n]/.test(inside) ? { text: inside.replaceAll('""', '"'), end: close + 1 } : null
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
