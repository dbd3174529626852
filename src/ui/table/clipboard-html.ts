// Reads the table that spreadsheets put on the clipboard beside their plain text, without making a page of it. Pure.

/** Its cells as texts; null where there is not exactly one table, and where cells are merged. */
export function readHtmlTable(html: string): readonly (readonly string[])[] | null {
  const found = readTables(html, (text) => text.replace(/[ \t\r\n]+/g, ' '))
  if (found.tables !== 1 || found.isMerged) return null
  const rows = found.rows.map((row) => row.map((text) => text.replace(/ *\n */g, '\n').trim()))
  const width = rows[0]?.length ?? 0
  return width > 0 && rows.every((row) => row.length === width) ? rows : null
}

/** What Pathway itself copied, letter for letter; null for anything else. */
export function readOwnTable(html: string): readonly (readonly string[])[] | null {
  const found = /<table data-pathway\b/.test(html) ? readTables(html, (text) => text) : null
  return found?.tables === 1 ? found.rows : null
}

interface Found {
  readonly tables: number
  readonly rows: readonly (readonly string[])[]
  readonly isMerged: boolean
}

const unseen = /<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>/gi
const pieces = /<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi
const merging = /\b(?:col|row)span\s*=\s*["']?(?!1\b)\d/i

/** Line breaks of the source mean nothing, those of the content are elements. */
function readTables(html: string, readText: (source: string) => string): Found {
  const rows: string[][] = []
  let tables = 0
  let isMerged = false
  let isInCell = false
  const add = (text: string) => {
    const row = rows.at(-1)
    if (isInCell && row !== undefined) row.push((row.pop() ?? '') + text)
  }
  for (const [piece, closes, tag, attributes = ''] of html.replace(unseen, '').matchAll(pieces)) {
    const name = tag?.toLowerCase()
    if (name === undefined) add(decode(readText(piece)))
    else if (name === 'br') add('\n')
    else if (name === 'td' || name === 'th') {
      isInCell = closes === ''
      if (isInCell) rows.at(-1)?.push('')
      isMerged ||= isInCell && merging.test(attributes)
    } else if (name === 'tr' || name === 'table') {
      isInCell = false
      if (name === 'tr' && closes === '') rows.push([])
      if (name === 'table' && closes === '') tables += 1
    }
  }
  return { tables, rows, isMerged }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Spreadsheets write all else in Unicode. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole: string, ...parts) => {
    const [decimal, hexadecimal, name] = parts as readonly (string | undefined)[] // the three groups, then where
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
