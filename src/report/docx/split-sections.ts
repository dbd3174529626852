// Blocks by the paper they lie on: what is turned to landscape, and what introduces it, is a section of its own.
import type { Block } from '../blocks.ts'

export interface Section {
  readonly turned: boolean
  readonly blocks: readonly Block[]
}

/** At least one section. */
export function splitSections(blocks: readonly Block[]): readonly Section[] {
  const sections: { readonly turned: boolean; readonly blocks: Block[] }[] = []
  for (const [index, block] of blocks.entries()) {
    const last = sections.at(-1)
    // Breaks and spaces are of no paper.
    const turned =
      block.kind === 'page-break' || block.kind === 'space'
        ? (last?.turned ?? false)
        : isTurned(blocks, index)
    if (last?.turned === turned) last.blocks.push(block)
    else sections.push({ turned, blocks: [block] })
  }
  return sections.length === 0 ? [{ turned: false, blocks: [] }] : sections
}

/** What introduces a turned table is turned with it. */
function isTurned(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.kind === 'table') return block.turned === true
    const isWithNext = block?.kind === 'heading' || (block?.kind === 'paragraph' && block.withNext === true)
    if (!isWithNext) return false
  }
  return false
}
