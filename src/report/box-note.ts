// On paper a character that no font of ours has becomes a box: where that happens, the method says so. Word has more fonts.
import { isDrawable } from '../charts/font-metrics.ts'
import { PAGE } from './blocks.ts'
import type { Block, BriefingDocument } from './blocks.ts'
import type { SectionId } from './packs.ts'
import { textsOf } from './texts.ts'

const methodSection: SectionId = 'method'

/** The blocks for paper: with the note at the end of the method, where there is a box to explain. */
export function withBoxNote(document: BriefingDocument, note: string): readonly Block[] {
  const { blocks } = document
  const begin = blocks.findIndex((block) => anchorOf(block) === methodSection)
  if (begin < 0 || textsOf(document).every(isDrawn)) return blocks
  const after = blocks.slice(begin + 1)
  const length = after.findIndex((block) => block.kind === 'page-break' || anchorOf(block) !== undefined)
  const end = length < 0 ? blocks.length : begin + 1 + length
  const paragraph: Block = { kind: 'paragraph', style: 'meta', spans: [{ text: note }] }
  return [...blocks.slice(0, end), paragraph, ...blocks.slice(end)]
}

function anchorOf(block: Block): string | undefined {
  return block.kind === 'heading' ? block.anchor : undefined
}

function isDrawn(text: string): boolean {
  // Most text is plain and needs no look at its characters.
  return /^[ -~]*$/.test(text) || Array.from(text.replaceAll(PAGE, '').normalize('NFC')).every(isDrawable)
}
