// The contents of a long pack: the bookmarks with their pages, filled in when pages are known.
import type { Block } from './blocks.ts'
import type { Briefing } from './briefing-context.ts'

export function makeContents({ words }: Briefing): readonly Block[] {
  const { contents } = words.briefing
  return [{ kind: 'heading', style: 'title', text: contents.title }, { kind: 'contents' }]
}
