// The structure tree as PDF objects: which element owns which marked content of which page (ISO 32000-1, 14.7 and 14.8).
// Elements are written as soon as the pages have left them, so a long document never holds them all.
import type { LinkArea, StructureNode } from '../structure.ts'
import type { ByteWriter } from './byte-writer.ts'
import type { ObjectPacker } from './pack-objects.ts'
import { textString } from './text-string.ts'

const SPACE = 0x20

/** Where a link leads: page from 0, points from its top. */
export interface Destination {
  readonly page: number
  readonly y: number
}

/** What the tagger must know of the pages. */
export interface PageFacts {
  readonly objectOf: (page: number) => number
  readonly heightOf: (page: number) => number
  readonly placeOf: (anchor: string) => Destination | undefined
}

export interface Tagger {
  /** The number of the next marked content on a page, owned by the element. */
  readonly show: (node: StructureNode, page: number) => number
  /** An element that shows nothing, an empty cell. */
  readonly note: (node: StructureNode) => void
  readonly link: (node: StructureNode, page: number, area: LinkArea) => void
  readonly endPage: (page: number) => void
  /** What the dictionary of a page says about its structure and links. */
  readonly describePage: (page: number) => string
  readonly describeCatalog: () => string
  /** Writes what is still open; nothing is shown afterwards. */
  readonly finish: () => void
}

/** An element the pages have not left yet. */
interface Open {
  readonly id: number
  readonly parent: number
  /** The page of its first content. */
  page: number | null
  /** Another element by its number, marked content of `page` as minus its number and one, anything else as written. */
  readonly kids: (number | string)[]
}

export function makeTagger(pages: number, facts: PageFacts, packer: ObjectPacker): Tagger {
  const tree = packer.newId()
  const parents = packer.newId()
  const open = new Map<StructureNode, Open>()
  let last: StructureNode | null = null
  let root: number | null = null
  /** Elements that own the marked contents of the page being drawn. */
  let owners: number[] = []
  /** Entries of the parent tree: by page, then by link. */
  const pageEntries: string[] = []
  const linkEntries: string[] = []
  const annotations = Array.from({ length: pages }, (): string[] => [])

  const find = (node: StructureNode): Open => {
    const known = open.get(node)
    if (known !== undefined) return known
    const id = packer.newId()
    const parent = node.parent === null ? null : find(node.parent)
    if (parent === null) root = id
    else parent.kids.push(id)
    const opened: Open = { id, parent: parent?.id ?? tree, page: null, kids: [] }
    open.set(node, opened)
    return opened
  }
  // Piece by piece: as texts, the elements of a long table would be garbage many times their size.
  const close = (node: StructureNode, { id, parent, page, kids }: Open) => {
    const out = packer.begin(id)
    out.text('<</S/')
    out.text(node.role)
    out.text('/P ')
    writeReference(parent, out)
    if (page !== null) {
      out.text('/Pg ')
      writeReference(facts.objectOf(page), out)
    }
    out.text(describe(node))
    out.text('/K[')
    for (const kid of kids) {
      if (typeof kid === 'string') out.text(kid)
      else if (kid < 0) out.number(-1 - kid)
      else writeReference(kid, out)
      out.byte(SPACE)
    }
    out.text(']>>')
    open.delete(node)
  }

  return {
    show: (node, page) => {
      const element = find(node)
      const id = owners.length
      owners.push(element.id)
      element.page ??= page
      const here = element.page === page
      element.kids.push(
        here ? -1 - id : `<</Type/MCR/Pg ${reference(facts.objectOf(page))}/MCID ${String(id)}>>`,
      )
      last = node
      return id
    },
    note: (node) => {
      find(node)
      last = node
    },
    link: (node, page, area) => {
      const element = find(node)
      const [id, object] = [packer.newId(), packer.newId()]
      element.kids.push(id)
      const on = reference(facts.objectOf(page))
      packer
        .begin(id)
        .text(`<</S/Link/P ${reference(element.id)}/Pg ${on}/K[<</Type/OBJR/Obj ${reference(object)}>>]>>`)
      const key = pages + linkEntries.length
      packer.begin(object).text(describeLink(area, page, key, facts))
      linkEntries.push(`${String(key)} ${reference(id)}`)
      annotations[page]?.push(reference(object))
    },
    endPage: (page) => {
      const entry = packer.newId()
      const out = packer.begin(entry)
      out.text('[')
      for (const owner of owners) {
        writeReference(owner, out)
        out.byte(SPACE)
      }
      out.text(']')
      pageEntries.push(`${String(page)} ${reference(entry)}`)
      owners = []
      const ancestors = new Set<StructureNode>()
      for (let node = last; node !== null; node = node.parent) ancestors.add(node)
      for (const [node, element] of open) if (!ancestors.has(node)) close(node, element)
    },
    describePage: (page) => {
      const own = annotations[page] ?? []
      return `/StructParents ${String(page)}/Tabs/S${own.length === 0 ? '' : `/Annots[${own.join(' ')}]`}`
    },
    describeCatalog: () => `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tree)}`,
    finish: () => {
      for (const [node, element] of open) close(node, element)
      packer.begin(parents).text(`<</Nums[${[...pageEntries, ...linkEntries].join(' ')}]>>`)
      const kids = root === null ? '' : `/K ${reference(root)}`
      const next = String(pages + linkEntries.length)
      packer
        .begin(tree)
        .text(`<</Type/StructTreeRoot${kids}/ParentTree ${reference(parents)}/ParentTreeNextKey ${next}>>`)
    },
  }
}

function describe(node: StructureNode): string {
  if (node.role === 'TH') return '/A<</O/Table/Scope/Column>>'
  if (node.span !== undefined) return `/A<</O/Table/ColSpan ${String(node.span)}>>`
  return node.alternative === undefined ? '' : `/Alt${textString(node.alternative)}`
}

/** Stands a little above its target, so that a heading is not cut by the window's edge. */
const margin = 12

function describeLink(area: LinkArea, page: number, key: number, facts: PageFacts): string {
  const height = facts.heightOf(page)
  const corners = [area.x, height - area.y - area.height, area.x + area.width, height - area.y]
  const place = facts.placeOf(area.anchor)
  const target =
    place === undefined
      ? ''
      : `/Dest[${reference(facts.objectOf(place.page))}/XYZ 0 ${round(facts.heightOf(place.page) - place.y + margin)} null]`
  return `<</Type/Annot/Subtype/Link/Rect[${corners.map(round).join(' ')}]/Border[0 0 0]/F 4${target}/StructParent ${String(key)}>>`
}

function writeReference(object: number, out: ByteWriter): void {
  out.number(object)
  out.text(' 0 R')
}

function reference(object: number): string {
  return `${String(object)} 0 R`
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
