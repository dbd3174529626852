// Puts one line with right-to-left words into the order it is drawn in, by the Unicode bidirectional algorithm.
import makeBidi from 'bidi-js'
import type { Bidi } from 'bidi-js'
import { findDirection, hasRightToLeft, isCombining } from '../../charts/characters.ts'

/** Its tables are read at the first line that needs them. */
let made: Bidi | null = null

/**
 * The line from left to right as the eye meets it. It runs as the text it is a line of does, else as its first letter;
 * explicit direction marks have been taken out before.
 */
export function reorderLine(text: string, direction = findDirection(text)): string {
  if (!hasRightToLeft(text)) return text
  made ??= makeBidi()
  const { levels } = made.getEmbeddingLevels(text, direction === 'rtl' ? 'rtl' : 'ltr')
  return reverseRuns(splitClusters(text, levels))
    .map(({ text: written, level }) =>
      level % 2 === 1 ? (made?.getMirroredCharacter(written) ?? written) : written,
    )
    .join('')
}

/** What stays together, and how often it is turned round: odd where it runs from right to left. */
interface Cluster {
  readonly text: string
  readonly level: number
}

/** Letters with their marks, which stay behind them in either direction. */
function splitClusters(text: string, levels: Uint8Array): readonly Cluster[] {
  const clusters: Cluster[] = []
  let at = 0
  for (const character of text) {
    const last = clusters.at(-1)
    if (last !== undefined && isCombining(character)) {
      clusters[clusters.length - 1] = { ...last, text: last.text + character }
    } else {
      clusters.push({ text: character, level: levels[at] ?? 0 })
    }
    at += character.length
  }
  return clusters
}

/** From the highest level down, each run of that level or above is turned round. */
function reverseRuns(clusters: readonly Cluster[]): readonly Cluster[] {
  const order = [...clusters]
  const highest = order.reduce((most, { level }) => Math.max(most, level), 0)
  for (let level = highest; level >= 1; level -= 1) {
    let start = 0
    while (start < order.length) {
      let end = start
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1
      if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(end, start + 1)
    }
  }
  return order
}
