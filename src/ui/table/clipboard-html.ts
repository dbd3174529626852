// Reads the table that other programs put on the clipboard beside their plain text. It is parsed, never shown or run.
import { limits } from '../../format/limits.ts'
import type { DecimalMark } from '../../format/read-number.ts'
import { quietStyles, styleAttribute, styleSheet } from './quiet-html.ts'

export interface HtmlCell {
  readonly text: string
  /** The number behind the text, where the program tells it: 46174 behind 01/06/2026. */
  readonly number?: number
  /** How the program shows numbers in this cell, such as `dd/mm/yyyy`. */
  readonly format?: string
  /** The cell as JSON, where Pathway copied it. */
  readonly copied?: string
}

export interface HtmlTable {
  /** Each as long as the longest. A merged cell stands where it begins, the rest of its room is blank. */
  readonly rows: readonly (readonly HtmlCell[])[]
  /** Positions of rows that were not to be seen. */
  readonly hidden: ReadonlySet<number>
  /** True where numbers and days are a program's own, false for documents and pages. */
  readonly isSpreadsheet: boolean
  /** The mark its program shows fractions with, where it tells. */
  readonly decimal?: DecimalMark
  /** What Pathway says about a copy of its own. */
  readonly source: Readonly<Partial<Record<string, string>>>
}

const blank: HtmlCell = { text: '' }
const blocks = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'BLOCKQUOTE'])
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])

/** Null where there is not exactly one table, tables within its cells aside, or where it is too large to be meant. */
export function readHtmlTable(html: string): HtmlTable | null {
  if (html === '' || html.length > limits.pastedCharacters) return null
  const page = new DOMParser().parseFromString(quietStyles(html), 'text/html')
  const outer = [...page.querySelectorAll('table')].filter(
    (table) => table.parentElement?.closest('table') == null,
  )
  const [table, second] = outer
  if (second !== undefined) return null
  const isSpreadsheet = comesFromSpreadsheet(page)
  if (table === undefined) return readLoneCell(page)
  const lines = [...table.rows]
  const rows = layOut(lines, findMarks(page, html))
  if (rows === null) return null
  const decimal = findDecimal(page)
  const hidden = lines.flatMap((row, at) => (isHidden(row) ? [at] : []))
  return {
    rows,
    hidden: new Set(hidden),
    isSpreadsheet,
    ...(decimal === null ? {} : { decimal }),
    source: Object.fromEntries(Object.entries(table.dataset)),
  }
}

/** Excel says it in its style sheet. */
function findDecimal(page: Document): DecimalMark | null {
  const styles = [...page.querySelectorAll(styleSheet)].map(({ textContent }) => textContent).join('\n')
  const mark = /mso-displayed-decimal-separator:\s*"\\?([.,])"/.exec(styles)?.[1]
  return mark === undefined ? null : mark === '.' ? 'point' : 'comma'
}

/** Google Sheets writes one cell without a table. */
function readLoneCell(page: Document): HtmlTable | null {
  const [cell, second] = page.querySelectorAll<HTMLElement>('[data-sheets-value]')
  if (cell === undefined || second !== undefined) return null
  return { rows: [[readCell(cell, everyMark)]], hidden: new Set(), isSpreadsheet: true, source: {} }
}

function comesFromSpreadsheet(page: Document): boolean {
  const maker = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? ''
  const program = page.querySelector('meta[name="ProgId" i]')?.getAttribute('content') ?? ''
  return (
    /excel|spreadsheet|calc|sheets|numbers/i.test(`${maker} ${program}`) ||
    page.querySelector('google-sheets-html-origin, [data-sheets-value], [sdval], [x\\:num]') !== null
  )
}

/** Cells by place; null where rows and columns that cells claim to reach over come to more than can be meant. */
function layOut(
  lines: readonly HTMLTableRowElement[],
  marks: PageMarks,
): readonly (readonly HtmlCell[])[] | null {
  const rows: HtmlCell[][] = lines.map(() => [])
  let room = limits.pastedCells
  for (const [at, line] of lines.entries()) {
    const own = rows[at] ?? []
    let column = 0
    for (const cell of line.cells) {
      while (own[column] !== undefined) column += 1
      const [wide, down] = [cell.colSpan, Math.min(Math.max(cell.rowSpan, 1), lines.length - at)]
      room -= wide * down
      if (room < 0) return null
      for (const row of down === 1 ? [own] : rows.slice(at, at + down))
        for (let across = column; across < column + wide; across += 1) row[across] = blank
      own[column] = readCell(cell, marks)
      column += wide
    }
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width === 0 || width * rows.length > limits.pastedCells) return null
  for (const row of rows) for (let across = 0; across < width; across += 1) row[across] ??= blank
  return rows
}

/** What is worth asking cells of this page: ten thousand of them are asked. */
interface PageMarks {
  readonly hasCopies: boolean
  readonly hasNumbers: boolean
  readonly hasFormats: boolean
  /** Of the classes of its style sheet. */
  readonly formats: ReadonlyMap<string, string>
}

const everyMark: PageMarks = { hasCopies: true, hasNumbers: true, hasFormats: true, formats: new Map() }

function findMarks(page: Document, html: string): PageMarks {
  return {
    hasCopies: html.includes('data-pathway-'),
    hasNumbers: /\s(?:sdval|x:num|data-sheets-value)=/i.test(html),
    hasFormats: /\ssdnum=|\sdata-sheets-numberformat=|mso-number-format/i.test(html),
    formats: findFormats(page),
  }
}

function readCell(cell: HTMLElement, marks: PageMarks): HtmlCell {
  const exact = marks.hasCopies ? cell.getAttribute('data-pathway-text') : null
  const text = exact ?? readText(cell)
  const copied = marks.hasCopies ? cell.getAttribute('data-pathway-cell') : null
  const number = marks.hasNumbers ? findNumber(cell) : undefined
  const format = marks.hasFormats ? findFormat(cell, marks.formats) : undefined
  if (copied === null && number === undefined && format === undefined) return { text }
  return {
    text,
    ...(copied === null ? {} : { copied }),
    ...(number === undefined ? {} : { number }),
    ...(format === undefined ? {} : { format }),
  }
}

/** `sdval` of LibreOffice, `x:num` of Excel, a JSON of Google Sheets in which 3 says that it is a number. */
function findNumber(cell: HTMLElement): number | undefined {
  const written = cell.getAttribute('sdval') ?? cell.getAttribute('x:num')
  const text =
    written ??
    /^\{"1":3,"3":(-?[\d.]+(?:e[+-]?\d+)?)\}$/i.exec(cell.getAttribute('data-sheets-value') ?? '')?.[1]
  if (text === undefined || text === '') return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

/** As LibreOffice, Google Sheets or Excel tell it, the last by a class of their style sheet or in place. */
function findFormat(cell: HTMLElement, formats: ReadonlyMap<string, string>): string | undefined {
  const libre = cell.getAttribute('sdnum')?.split(';')[2]
  if (libre !== undefined && libre !== '') return libre
  const sheets = /"2":"((?:[^"\\]|\\.)*)"/.exec(cell.getAttribute('data-sheets-numberformat') ?? '')?.[1]
  if (sheets !== undefined) return plainFormat(sheets)
  const excel = findExcelFormat(cell.getAttribute(styleAttribute) ?? '')
  return excel ?? formats.get(cell.className)
}

function findFormats(page: Document): ReadonlyMap<string, string> {
  const formats = new Map<string, string>()
  for (const { textContent } of page.querySelectorAll(styleSheet))
    for (const [, name = '', rules = ''] of textContent.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)) {
      const format = findExcelFormat(rules)
      if (format !== undefined) formats.set(name, format)
    }
  return formats
}

function findExcelFormat(rules: string): string | undefined {
  const format = /mso-number-format:\s*("[^"]*"|'[^']*'|[^;]*)/.exec(rules)?.[1]
  return format === undefined ? undefined : plainFormat(format)
}

function plainFormat(format: string): string {
  return format.replace(/["'\\]/g, '').trim()
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(element.getAttribute(styleAttribute) ?? '')
  )
}

/** Line breaks of the source mean nothing; those of the content are elements, and its paragraphs lines. */
function readText(cell: HTMLElement): string {
  if (cell.firstElementChild === null) return tidy(cell.textContent.replace(/[ \t\r\n\f]+/g, ' '))
  return tidy(joinText(cell))
}

function joinText(parent: Node): string {
  let text = ''
  for (const node of parent.childNodes) {
    if (node instanceof Text) text += node.data.replace(/[ \t\r\n\f]+/g, ' ')
    else if (node instanceof HTMLBRElement) text += '\n'
    else if (!(node instanceof Element) || unseen.has(node.tagName) || isHidden(node)) continue
    // A run of spaces that Excel wants to keep.
    else if (/mso-spacerun/i.test(node.getAttribute(styleAttribute) ?? ''))
      text += node.textContent.replace(/\s/g, ' ')
    else if (blocks.has(node.tagName)) text = `${endLine(text)}${joinText(node)}\n`
    else if (/^t[dh]$/i.test(node.tagName)) text = `${text === '' ? '' : `${text} `}${joinText(node)}`
    else text += joinText(node)
  }
  return text
}

/** Spaces between two blocks are the source's own. */
function endLine(text: string): string {
  const written = text.replace(/ +$/, '')
  return written === '' || written.endsWith('\n') ? written : `${written}\n`
}

function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
