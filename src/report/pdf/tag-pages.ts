// The structure tree as PDF objects: which element owns which marked content of which page (ISO 32000-1, 14.7 and 14.8).
// Elements are written as soon as the pages have left them, so a long document never holds them all.
import type { LinkArea, StructureNode } from '../structure.ts'
import type { ByteWriter } from './byte-writer.ts'
import type { ObjectPacker } from './pack-objects.ts'
import { packRows, spellElement } from './pack-rows.ts'
import type { PlainRow } from './pack-rows.ts'
import { textString } from './text-string.ts'

const SPACE = 0x20

/** Stands for a cell until the end of its page. */
const unnumbered = 0

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
  /** A row, and how much each cell shows: gives the number of the first marked content; each cell has one but an empty one. */
  readonly showRow: (node: StructureNode, cells: readonly number[]) => number
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
  readonly node: StructureNode
  readonly id: number
  readonly parent: number
  /** The page of its first content. */
  page: number | null
  /** Another element by its number, marked content of `page` as minus its number and one, anything else as written. */
  kids: (number | string)[] | null
  /** Of a row: its cells, which may go on over several pages, each in turn. */
  readonly cells: Open[] | null
}

export function makeTagger(pages: number, facts: PageFacts, packer: ObjectPacker): Tagger {
  const tree = packer.newId()
  const parents = packer.newId()
  /** From the document down to the element shown last. */
  const path: Open[] = []
  let root: number | null = null
  /** Elements that own the marked contents of the page being drawn. */
  let owners: number[] = []
  /** Its rows of plain text: their cells are numbered together at its end, so that they are alike. */
  let rows: PlainRow[] = []
  /** Entries of the parent tree: by page, then by link. */
  const pageEntries: string[] = []
  const linkEntries: string[] = []
  const annotations = Array.from({ length: pages }, (): string[] => [])

  const open = (node: StructureNode): Open => {
    const parent = path.at(-1)
    const id = packer.newId()
    if (parent === undefined) root = id
    else addKid(parent, id)
    const cells = node.role === 'TR' ? [] : null
    const opened = { node, id, parent: parent?.id ?? tree, page: null, kids: null, cells }
    parent?.cells?.push(opened)
    path.push(opened)
    return opened
  }
  /** The element as the last of the path; what is left on the way is written. */
  const find = (node: StructureNode): Open => {
    const depth = depthOf(node)
    while (path.length > depth) leave()
    const last = path.at(-1)
    if (last?.node === node) return last
    if (node.parent !== null && last?.node !== node.parent) find(node.parent)
    const known = path.at(-1)?.cells?.find((cell) => cell.node === node)
    if (known === undefined) return open(node)
    path.push(known)
    return known
  }
  /** Elements of the path from its top to this node, with it; 0 where the path does not hold it. */
  const depthOf = (node: StructureNode | null): number => {
    for (let at: StructureNode | null = node; at !== null; at = at.parent) {
      for (let index = path.length - 1; index >= 0; index -= 1) if (path[index]?.node === at) return index + 1
    }
    return 0
  }
  const leave = () => {
    const left = path.pop()
    if (left === undefined) return
    // Cells are kept until their row is left.
    if ((path.at(-1)?.cells ?? null) === null) write(left)
    for (const cell of left.cells ?? []) write(cell)
  }
  /** Where an element stands: the same for all cells of a row. */
  let place = ''
  let [placeParent, placePage] = [-1, -1]
  const placeOf = (parent: number, page: number) => {
    if (parent === placeParent && page === placePage) return place
    placeParent = parent
    placePage = page
    place = `/P ${reference(parent)}${page < 0 ? '' : `/Pg ${reference(facts.objectOf(page))}`}`
    return place
  }
  // Piece by piece: as texts, the elements of a long table would be garbage many times their size.
  const write = (element: Open) => {
    const { node, id, parent, page, kids } = element
    const few = findFewKids(element)
    if (few !== null) {
      writeAlike(element, few)
      return
    }
    const out = packer.begin(id)
    out.text('<</S/')
    out.text(node.role)
    out.text(placeOf(parent, page ?? -1))
    out.text(describe(node))
    if (kids !== null) writeKids(kids, out)
    out.text('>>')
  }

  const writeAlike = ({ node, id, parent, page }: Open, kids: readonly number[]) => {
    const kinds = kids.map((kid) => (kid < 0 ? 'content' : 'element'))
    const put = packer.alike(spellElement(node.role, page !== null, kinds, describe(node)))
    put(id)
    put(parent)
    if (page !== null) put(facts.objectOf(page))
    for (const kid of kids) put(kid < 0 ? -1 - kid : kid)
  }

  return {
    show: (node, page) => {
      const element = find(node)
      const id = owners.length
      owners.push(element.id)
      element.page ??= page
      const here = element.page === page
      addKid(
        element,
        here ? -1 - id : `<</Type/MCR/Pg ${reference(facts.objectOf(page))}/MCID ${String(id)}>>`,
      )
      return id
    },
    showRow: ({ parent }, cells) => {
      const table = parent === null ? null : find(parent)
      const id = packer.newId()
      if (table !== null) addKid(table, id)
      const first = owners.length
      const contents = cells.map((count) => (count === 0 ? -1 : owners.push(unnumbered) - 1))
      rows.push({ id, table: table?.id ?? tree, contents })
      return first
    },
    note: find,
    link: (node, page, area) => {
      const element = find(node)
      const [id, object] = [packer.newId(), packer.newId()]
      addKid(element, id)
      const on = reference(facts.objectOf(page))
      packer
        .begin(id)
        .text(`<</S/Link/P ${reference(element.id)}/Pg ${on}/K<</Type/OBJR/Obj ${reference(object)}>>>>`)
      const key = pages + linkEntries.length
      packer.begin(object).text(describeLink(area, page, key, facts))
      linkEntries.push(`${String(key)} ${reference(id)}`)
      annotations[page]?.push(reference(object))
    },
    endPage: (page) => {
      packRows(rows, facts.objectOf(page), owners, packer)
      rows = []
      const entry = packer.newId()
      packer.addList({ id: entry, to: owners })
      pageEntries.push(`${String(page)} ${reference(entry)}`)
      owners = []
    },
    describePage: (page) => {
      const own = annotations[page] ?? []
      return `/StructParents ${String(page)}/Tabs/S${own.length === 0 ? '' : `/Annots[${own.join(' ')}]`}`
    },
    describeCatalog: () => `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tree)}`,
    finish: () => {
      while (path.length > 0) leave()
      packer.begin(parents).text(`<</Nums[${[...pageEntries, ...linkEntries].join(' ')}]>>`)
      const kids = root === null ? '' : `/K ${reference(root)}`
      const next = String(pages + linkEntries.length)
      packer
        .begin(tree)
        .text(`<</Type/StructTreeRoot${kids}/ParentTree ${reference(parents)}/ParentTreeNextKey ${next}>>`)
    },
  }
}

function addKid(element: Open, kid: number | string): void {
  if (element.kids === null) element.kids = [kid]
  else element.kids.push(kid)
}

/** A single one goes without brackets. */
function writeKids(kids: readonly (number | string)[], out: ByteWriter): void {
  out.text(kids.length === 1 ? '/K ' : '/K[')
  for (let index = 0; index < kids.length; index += 1) {
    const kid = kids[index] ?? 0
    if (index > 0) out.byte(SPACE)
    if (typeof kid === 'string') out.text(kid)
    else if (kid < 0) out.whole(-1 - kid)
    else writeReference(kid, out)
  }
  if (kids.length !== 1) out.text(']')
}

function describe({ role, span, alternative }: StructureNode): string {
  if (role === 'TH') return '/A<</O/Table/Scope/Column>>'
  if (span !== undefined) return `/A<</O/Table/ColSpan ${String(span)}>>`
  return alternative === undefined ? '' : `/Alt${textString(alternative)}`
}

/** So many kids an element may have to be alike to others of as many. */
const fewKids = 12

/** The kids of an element that has no words of its own, so that others are alike to it; null for any other. */
function findFewKids({ node, kids }: Open): readonly number[] | null {
  if (node.alternative !== undefined) return null
  if (kids === null) return []
  return kids.length <= fewKids && kids.every((kid) => typeof kid === 'number') ? kids : null
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
  out.whole(object)
  out.text(' 0 R')
}

function reference(object: number): string {
  return `${String(object)} 0 R`
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
