// Reads a Word file the way a strict reader would: every part is well-formed XML and holds no forbidden character.
import { openZip } from '../../../src/format/zip.ts'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

export interface DocxFile {
  readonly names: readonly string[]
  readonly bytes: (name: string) => Uint8Array
  readonly xml: (name: string) => Element
}

/** Every part that is XML is parsed at once. */
export function readDocx(file: Uint8Array): DocxFile {
  const zip = openZip(file)
  const parsed = new Map<string, Element>()
  for (const name of zip.names) {
    if (!/\.(?:xml|rels|svg)$/.test(name)) continue
    parsed.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(zip.unpack(name)), name))
  }
  return { names: zip.names, bytes: (name) => zip.unpack(name), xml: (name) => parsed.get(name)! }
}

// oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u
const token = /<\?xml [^?>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const attribute = /\s+([\w:.-]+)="([^"<]*)"/g

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (Element | string)[]
}

/** Throws at the first thing that is not well formed. */
export function parseXml(text: string, name: string): Element {
  const fault = (what: string) => new Error(`${name}: ${what}`)
  const bad = forbidden.exec(text)
  if (bad) throw fault(`forbidden character ${JSON.stringify(bad[0])}`)
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) throw fault(`not well formed at ${text.slice(at, at + 80)}`)
    const [, closing, tag, attributes = '', empty, words] = found
    const parent = open.at(-1)!
    if (words !== undefined) parent.children.push(unescape(words, fault))
    else if (tag === undefined) continue
    else if (closing === '/') {
      if (open.pop()?.name !== tag) throw fault(`${tag} ends where it does not begin`)
    } else {
      const element = { name: tag, attributes: readAttributes(attributes, fault), children: [] }
      parent.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  const [top] = root.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || top === undefined) throw fault('not closed')
  return top
}

function readAttributes(text: string, fault: (what: string) => Error): Record<string, string> {
  const read: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (Object.hasOwn(read, name)) throw fault(`${name} twice`)
    read[name] = unescape(value, fault)
  }
  return read
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string, fault: (what: string) => Error): string {
  return text.replaceAll(/&([^;&]{0,8});?/g, (whole, name: string) => {
    const known = entities[name]
    if (known !== undefined && whole.endsWith(';')) return known
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
    if (!code) throw fault(`unknown entity ${whole}`)
    return String.fromCodePoint(code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16))
  })
}

/** All elements of a name inside, in order; those inside one of them as well. */
export function findAll(within: Element, name: string): Element[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  )
}

export function childrenOf(within: Element, name: string): Element[] {
  return within.children.filter((child): child is Element => typeof child !== 'string' && child.name === name)
}

/** Text directly inside. */
export function wordsOf({ children }: Element): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** The text people see: runs, line breaks and tabs. */
export function textOf(within: Element): string {
  return within.children
    .map((child) => {
      if (typeof child === 'string') return ''
      if (child.name === 'w:t') return wordsOf(child)
      if (child.name === 'w:br') return '\n'
      if (child.name === 'w:tab') return '\t'
      return textOf(child)
    })
    .join('')
}

/** The `w:val` of an element inside; undefined where there is none. */
export function valueOf(within: Element, name: string): string | undefined {
  return findAll(within, name)[0]?.attributes['w:val']
}
