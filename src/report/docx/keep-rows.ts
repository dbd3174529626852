// Rows of tables as the bytes of their text: as docx's own trees, those of a long briefing would take gigabytes and most of the time.
import type { IContext, IXmlableObject, Table, TableRow } from 'docx'
import { joinBytes } from '../../format/join-bytes.ts'

export interface KeptRows {
  /** Lets the table's rows be made one by one as the document is written; a mark stands in their place. */
  readonly keep: <Row>(table: Table, rows: readonly Row[], write: (row: Row) => TableRow) => Table
  /** The document's text, each mark replaced by its rows. */
  readonly fill: (documentXml: string) => Uint8Array
}

/** Names an element of ours that no reader ever sees. */
const markName = 'w:kept'

/** `onRow` hears of each row that is written. */
export function keepRows(onRow: () => void): KeptRows {
  const kept: Uint8Array[][] = []
  const encoder = new TextEncoder()
  return {
    keep: (table, all, write) => {
      const prepare = table.prepForXml.bind(table)
      const prepForXml = (context: IContext): IXmlableObject | undefined => {
        const shell = prepare(context)
        const [name] = Object.keys(shell ?? {})
        if (shell === undefined || name === undefined) return shell
        const rows: Uint8Array[] = []
        context.stack.push(table)
        for (const row of all) {
          rows.push(encoder.encode(writeXml(write(row).prepForXml(context))))
          onRow()
        }
        context.stack.pop()
        kept.push(rows)
        const mark = { [markName]: { _attr: { number: kept.length - 1 } } }
        return { [name]: [...(shell[name] as unknown[]), mark] }
      }
      return Object.assign(table, { prepForXml })
    },
    fill: (documentXml) => {
      const parts = documentXml.split(new RegExp(`<${markName} number="(\\d+)"/>`))
      return joinBytes(
        parts.flatMap((part, index) =>
          index % 2 === 0 ? [encoder.encode(part)] : (kept[Number(part)] ?? []),
        ),
      )
    },
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

function escape(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => escapes[character] ?? '')
}

/** An element as docx prepares it: its name, and a list of attributes, elements and texts, or one of them alone. */
export function writeXml(element: unknown): string {
  if (typeof element !== 'object' || element === null) return escape(String(element))
  const [entry] = Object.entries(element as Readonly<Record<string, unknown>>)
  if (entry === undefined) return ''
  const [name, content] = entry
  let attributes = ''
  let inside = ''
  for (const part of Array.isArray(content) ? (content as readonly unknown[]) : [content]) {
    const own = attributesOf(part)
    if (own === null) inside += writeXml(part)
    else attributes += own
  }
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`
}

/** Null where it is none; an element without anything in it has none either. */
function attributesOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null
  const [entry] = Object.entries(part as Readonly<Record<string, unknown>>)
  if (entry === undefined) return ''
  const [name, values] = entry
  if (name !== '_attr') return null
  return Object.entries(values as Readonly<Record<string, unknown>>)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('')
}
