// The last hand on a Word package: what docx cannot be told. Times of the clock, pictures it does not know, a fallback font.
import { openZip, packZip } from '../../format/zip.ts'
import type { KeptRows } from './keep-rows.ts'
import { font } from './styles.ts'

/** The same parts and day give the same bytes. */
export function finishPackage(packed: Uint8Array, madeOn: string, rows: KeptRows): Uint8Array {
  const zip = openZip(packed)
  const pictures = new Set(zip.names.filter((name) => name.endsWith('.bmp')))
  const parts = zip.names.map((name) => {
    const bytes = zip.unpack(name)
    if (pictures.has(name)) return { name: asMetafile(name), bytes }
    if (name === documentName) return { name, bytes: rows.fill(new TextDecoder().decode(bytes)) }
    const edit = editors[name]
    return edit === undefined ? { name, bytes } : { name, bytes: editText(bytes, (xml) => edit(xml, madeOn)) }
  })
  return packZip(parts)
}

const documentName = 'word/document.xml'

const editors: Readonly<Record<string, (xml: string, madeOn: string) => string>> = {
  '[Content_Types].xml': (xml) =>
    xml.replace('<Override', '<Default ContentType="image/x-emf" Extension="emf"/><Override'),
  'docProps/core.xml': (xml, madeOn) =>
    xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${noon(madeOn)}`),
  'word/_rels/document.xml.rels': (xml) => xml.replaceAll(/Target="([^"]*)\.bmp"/g, 'Target="$1.emf"'),
  'word/fontTable.xml': (xml) => fontTable(xml),
}

function asMetafile(name: string): string {
  return name.replace(/\.bmp$/, '.emf')
}

function editText(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(bytes)))
}

/** A day as the time Word reads: noon in Greenwich is the same day nearly everywhere. */
function noon(day: string): string {
  return `${day}T12:00:00Z`
}

/** Where Plex is not installed, Arial comes nearest in width; Plex's own panose number says what else is like it. */
function fontTable(xml: string): string {
  const entry = `<w:font w:name="${font}"><w:altName w:val="Arial"/><w:panose1 w:val="020B0503050203000203"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`
  return xml
    .replace(/<w:fonts([^>]*?)\/>/, '<w:fonts$1></w:fonts>')
    .replace('</w:fonts>', `${entry}</w:fonts>`)
}
