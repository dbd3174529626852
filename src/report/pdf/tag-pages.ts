// The structure tree as PDF objects: which element owns which marked content of which page (ISO 32000-1, 14.7 and 14.8).
import type { LinkArea, StructureNode } from '../structure.ts'
import { textString } from './text-string.ts'

/** Where an element shows: marked content `id` of a page from 0. */
interface Showing {
  readonly page: number
  readonly id: number
}

interface Annotation {
  readonly page: number
  readonly area: LinkArea
  readonly node: StructureNode
  readonly object: number
}

/** Where a link leads: page from 0, points from its top. */
export interface Destination {
  readonly page: number
  readonly y: number
}

export interface Tagger {
  /** The number of the next marked content on a page, owned by the element. */
  readonly show: (node: StructureNode, page: number) => number
  readonly link: (node: StructureNode, page: number, area: LinkArea) => void
  /** Object numbers for everything that has not got one; called once, when the file is built. */
  readonly number: (next: () => number) => void
  /** What the dictionary of a page says about its structure and links. */
  readonly describePage: (page: number) => string
  readonly describeCatalog: () => string
  /** The objects themselves, once the page objects have numbers. */
  readonly objects: (
    pageObject: (page: number) => number,
    pageHeight: (page: number) => number,
    placeOf: (anchor: string) => Destination | undefined,
  ) => ReadonlyMap<number, string>
}

export function makeTagger(root: StructureNode, pages: number): Tagger {
  const showings = new Map<StructureNode, Showing[]>()
  /** Owner of each marked content, by page. */
  const owners = Array.from({ length: pages }, (): StructureNode[] => [])
  const links: Omit<Annotation, 'object'>[] = []
  let annotations: readonly Annotation[] = []
  const numbers = new Map<StructureNode, number>()
  let tree = 0
  let parents = 0

  return {
    show: (node, page) => {
      const own = owners[page] ?? []
      own.push(node)
      const showing = { page, id: own.length - 1 }
      const known = showings.get(node)
      if (known === undefined) showings.set(node, [showing])
      else known.push(showing)
      return showing.id
    },
    link: (node, page, area) => {
      links.push({ node, page, area })
    },
    number: (next) => {
      tree = next()
      parents = next()
      const visit = (node: StructureNode) => {
        numbers.set(node, next())
        for (const child of node.children) visit(child)
      }
      visit(root)
      annotations = links.map(({ node, page, area }) => {
        const child: StructureNode = { role: 'Link', children: [] }
        numbers.set(child, next())
        node.children.push(child)
        return { node: child, page, area, object: next() }
      })
    },
    describePage: (page) => {
      const own = annotations.filter((annotation) => annotation.page === page)
      const references = own.map(({ object }) => reference(object)).join(' ')
      const annots = own.length === 0 ? '' : `/Annots[${references}]`
      return `/StructParents ${String(page)}/Tabs/S${annots}`
    },
    describeCatalog: () => `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tree)}`,
    objects: (pageObject, pageHeight, placeOf) => {
      const objects = new Map<number, string>()
      const numberOf = (node: StructureNode) => numbers.get(node) ?? 0
      const annotationOf = new Map(annotations.map((annotation) => [annotation.node, annotation]))
      const keyBase = owners.length

      const write = (node: StructureNode, parent: number) => {
        const own = numberOf(node)
        const shown = showings.get(node) ?? []
        const annotation = annotationOf.get(node)
        const page = annotation?.page ?? shown[0]?.page
        const kids = [
          ...shown.map((showing) =>
            showing.page === page
              ? String(showing.id)
              : `<</Type/MCR/Pg ${reference(pageObject(showing.page))}/MCID ${String(showing.id)}>>`,
          ),
          ...node.children.map((child) => reference(numberOf(child))),
          ...(annotation === undefined ? [] : [`<</Type/OBJR/Obj ${reference(annotation.object)}>>`]),
        ]
        const kid =
          kids.length === 1 && kids[0]?.startsWith('<') === false ? ` ${kids[0]}` : `[${kids.join(' ')}]`
        const on = page === undefined ? '' : `/Pg ${reference(pageObject(page))}`
        objects.set(own, `<</S/${node.role}/P ${reference(parent)}${on}${describe(node)}/K${kid}>>`)
        for (const child of node.children) write(child, own)
      }
      write(root, tree)

      for (const [index, { object, page, area }] of annotations.entries()) {
        const place = placeOf(area.anchor)
        const height = pageHeight(page)
        const corners = [area.x, height - area.y - area.height, area.x + area.width, height - area.y]
        const target =
          place === undefined
            ? ''
            : `/Dest[${reference(pageObject(place.page))}/XYZ 0 ${round(pageHeight(place.page) - place.y + 12)} null]`
        objects.set(
          object,
          `<</Type/Annot/Subtype/Link/Rect[${corners.map(round).join(' ')}]/Border[0 0 0]/F 4${target}/StructParent ${String(keyBase + index)}>>`,
        )
      }

      const pageEntries = owners.map(
        (own, page) => `${String(page)}[${own.map((node) => reference(numberOf(node))).join(' ')}]`,
      )
      const linkEntries = annotations.map(
        ({ node }, index) => `${String(keyBase + index)} ${reference(numberOf(node))}`,
      )
      objects.set(parents, `<</Nums[${[...pageEntries, ...linkEntries].join(' ')}]>>`)
      const next = String(keyBase + annotations.length)
      objects.set(
        tree,
        `<</Type/StructTreeRoot/K ${reference(numberOf(root))}/ParentTree ${reference(parents)}/ParentTreeNextKey ${next}>>`,
      )
      return objects
    },
  }
}

function describe(node: StructureNode): string {
  const alternative = node.alternative === undefined ? '' : `/Alt${textString(node.alternative)}`
  if (node.role === 'TH') return `/A<</O/Table/Scope/Column>>`
  if (node.span !== undefined) return `/A<</O/Table/ColSpan ${String(node.span)}>>`
  return alternative
}

function reference(object: number): string {
  return `${String(object)} 0 R`
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
