// The font files a briefing needs and how a document gets them. Where the bytes come from is the caller's business.
import type { FaceId, OwnFaceId } from '../../charts/font-metrics.ts'
import { cutFont } from './cut-font.ts'
import type { ObjectPacker } from './pack-objects.ts'
import { readTrueType } from './true-type.ts'
import type { TrueType } from './true-type.ts'

/** File names in resources/fonts. */
export const fontFiles: Readonly<Record<OwnFaceId, string>> = {
  'plex-regular': 'IBMPlexSans-Regular.ttf',
  'plex-medium': 'IBMPlexSans-Medium.ttf',
  'plex-semibold': 'IBMPlexSans-SemiBold.ttf',
  'arimo-regular': 'Arimo-Regular.ttf',
  'arimo-bold': 'Arimo-Bold.ttf',
  'dejavu-regular': 'DejaVuSans.ttf',
  'dejavu-bold': 'DejaVuSans-Bold.ttf',
}

/** Asked once for each face a document uses, so that the large ones are only read when needed. */
export type FontSource = (face: OwnFaceId) => Promise<Uint8Array>

/** Name a face has inside the PDF. */
const fontNames: Readonly<Record<FaceId, string>> = {
  'plex-regular': 'IBMPlexSans-Regular',
  'plex-medium': 'IBMPlexSans-Medium',
  'plex-semibold': 'IBMPlexSans-SemiBold',
  'arimo-regular': 'Arimo-Regular',
  'arimo-bold': 'Arimo-Bold',
  'dejavu-regular': 'DejaVuSans',
  'dejavu-bold': 'DejaVuSans-Bold',
  further: 'Further',
}

/** Text as one font of the document shows it: a character for each byte. */
export interface Shown {
  readonly font: DocumentFont
  readonly codes: string
}

/**
 * A font inside the document has a code for each character it shows, 255 at most, so a face with more of them becomes
 * several fonts (ISO 32000-1, 9.6.6.4). Half the size of glyph numbers, and drawn without opening the font file.
 */
export interface DocumentFont {
  /** Its name among the resources of a page. */
  readonly resource: string
  readonly face: FaceId
  /** By code: the code unit it shows, 0 for none. */
  readonly characters: Uint16Array
}

export interface DocumentFonts {
  /** The font that shows a text of printable ASCII, each character by its own code; null for any other text. */
  readonly findPlain: (face: FaceId, text: string) => DocumentFont | null
  readonly encode: (face: FaceId, text: string) => readonly Shown[]
  /** Writes every font that was used, and gives the entries of the resources that lead to them. */
  readonly embed: (fonts: (face: FaceId) => Promise<Uint8Array>, packer: ObjectPacker) => Promise<string>
}

const lastPlain = 0x7e
/** Codes for what is no printable ASCII, which stands for itself in the first font of a face. */
const firstFree = 0x80
const lastFree = 0xff

interface Face {
  readonly fonts: DocumentFont[]
  /** By code unit: which font shows it, from 0, times 256, and its code there; 0 where none does yet. */
  readonly places: Map<number, number>
  next: number
}

export function makeDocumentFonts(): DocumentFonts {
  const faces = new Map<FaceId, Face>()
  const all: DocumentFont[] = []

  const addFont = (id: FaceId, face: Face) => {
    const resource = `F${String(all.length + 1)}`
    const font = { resource, face: id, characters: new Uint16Array(lastFree + 1) }
    face.fonts.push(font)
    all.push(font)
    face.next = firstFree
    return font
  }
  const findFace = (id: FaceId): Face => {
    const known = faces.get(id)
    if (known !== undefined) return known
    const face: Face = { fonts: [], places: new Map(), next: firstFree }
    faces.set(id, face)
    addFont(id, face)
    return face
  }
  const placeOf = (id: FaceId, face: Face, unit: number): number => {
    const known = face.places.get(unit)
    if (known !== undefined) return known
    if (face.next > lastFree) addFont(id, face)
    const place = (face.fonts.length - 1) * 256 + face.next
    const font = face.fonts[face.fonts.length - 1]
    if (font !== undefined) font.characters[face.next] = unit
    face.next += 1
    face.places.set(unit, place)
    return place
  }

  return {
    findPlain: (id, text) => {
      const [first] = findFace(id).fonts
      return first !== undefined && isAllPlain(text, first.characters) ? first : null
    },
    encode: (id, text) => {
      const face = findFace(id)
      const [first] = face.fonts
      if (first === undefined) return []
      const shown: Shown[] = []
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        const place = isPlainUnit(unit) ? unit : placeOf(id, face, unit)
        if (isPlainUnit(unit)) first.characters[unit] = unit
        const font = face.fonts[place >> 8] ?? first
        const code = String.fromCharCode(place & 0xff)
        const last = shown.at(-1)
        if (last?.font === font) shown[shown.length - 1] = { font, codes: last.codes + code }
        else shown.push({ font, codes: code })
      }
      return shown
    },
    embed: async (fonts, packer) => {
      const files = new Map<FaceId, TrueType>()
      const entries: string[] = []
      /** Most fonts show printable ASCII alone and have the same one. */
      const maps = new Map<string, number>()
      const addMap = (map: string) => {
        const id = maps.get(map) ?? packer.addStream('', new TextEncoder().encode(map))
        maps.set(map, id)
        return id
      }
      for (const font of all) {
        const file = files.get(font.face) ?? readTrueType(await fonts(font.face))
        files.set(font.face, file)
        entries.push(`/${font.resource} ${String(writeFont(font, file, packer, addMap))} 0 R`)
      }
      return entries.join('')
    },
  }
}

function isPlainUnit(unit: number): boolean {
  return unit >= 0x20 && unit <= lastPlain
}

/** True for printable ASCII; notes what it is made of on the way. */
function isAllPlain(text: string, characters: Uint16Array): boolean {
  if (text === '') return false
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit > lastPlain) return false
    characters[unit] = unit
  }
  return true
}

/** The font's dictionaries and streams; gives the number of the first. */
function writeFont(
  { face, characters }: DocumentFont,
  file: TrueType,
  packer: ObjectPacker,
  addMap: (map: string) => number,
): number {
  const codes = Array.from(characters.keys()).filter((code) => characters[code] !== 0)
  const glyphs = new Map(codes.map((code) => [code, file.glyphs[characters[code] ?? 0] ?? 0]))
  const thousandth = 1000 / file.unitsPerEm
  const scale = (units: number) => String(Math.round(units * thousandth * 100) / 100)
  const [font, about] = [packer.newId(), packer.newId()]
  const name = `${tagOf(codes.map((code) => characters[code] ?? 0))}+${fontNames[face]}`
  const program = cutFont(file, glyphs)
  const [first = 0, last = 0] = [codes[0], codes.at(-1)]
  const widths = Array.from({ length: last - first + 1 }, (_, index) => {
    const glyph = glyphs.get(first + index)
    return glyph === undefined ? '0' : scale(file.widthOf(glyph))
  })
  const fontFile = packer.addStream(`/Length1 ${String(program.length)}`, program)
  const toUnicode = addMap(mapToUnicode(codes, characters))
  packer
    .begin(font)
    .text(
      `<</Type/Font/Subtype/TrueType/BaseFont/${name}/FirstChar ${String(first)}/LastChar ${String(last)}` +
        `/Widths[${widths.join(' ')}]/FontDescriptor ${String(about)} 0 R/ToUnicode ${String(toUnicode)} 0 R>>`,
    )
  const [ascent, descent] = [scale(file.ascent), scale(file.descent)]
  packer
    .begin(about)
    .text(
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${file.box.map(scale).join(' ')}]` +
        `/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${ascent}/StemV 80` +
        `/FontFile2 ${String(fontFile)} 0 R>>`,
    )
  return font
}

/** Six letters that tell this part of a face from others of the same name (ISO 32000-1, 9.6.4). */
function tagOf(units: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const unit of units) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0
  let tag = ''
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(0x41 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

/** As many lines as one block of such a map may have. */
const mapLines = 100

/** Which characters the codes stand for, for search, copying and reading aloud. */
function mapToUnicode(codes: readonly number[], characters: Uint16Array): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  const others = codes.filter((code) => code >= firstFree)
  const blocks: string[] = []
  if (others.length < codes.length) blocks.push('1 beginbfrange\n<20><7e><0020>\nendbfrange\n')
  for (let start = 0; start < others.length; start += mapLines) {
    const lines = others
      .slice(start, start + mapLines)
      .map((code) => `<${hex(code, 2)}><${hex(characters[code] ?? 0, 4)}>\n`)
    blocks.push(`${String(lines.length)} beginbfchar\n${lines.join('')}endbfchar\n`)
  }
  return (
    '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
    '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<00><ff>\nendcodespacerange\n${blocks.join('')}` +
    'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend'
  )
}
