// Puts one line with right-to-left words into the order it is drawn in. A small part of the Unicode bidirectional algorithm.
import { findDirection, hasRightToLeft, isCombining, isLetter } from '../../charts/characters.ts'

type Class = 'L' | 'R' | 'digit' | 'neutral'

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

/**
 * The line from left to right as the eye meets it. It runs as the text it is a line of does, else as its first letter;
 * digits keep their order; explicit direction marks have been taken out before.
 */
export function reorderLine(text: string, direction = findDirection(text)): string {
  if (!hasRightToLeft(text)) return text
  const clusters = splitClusters(text)
  const base = direction === 'rtl' ? 1 : 0
  const numbers = leadNumbers(joinNumbers(clusters, clusters.map(classOf)), base)
  const classes = pairBrackets(clusters, numbers, base)
  const levels = resolveLevels(classes, base)
  return reverseRuns(clusters, levels)
}

/** Letters with their marks, which stay behind them in either direction. */
function splitClusters(text: string): string[] {
  const clusters: string[] = []
  for (const character of text) {
    if (clusters.length > 0 && isCombining(character)) clusters.push(`${clusters.pop() ?? ''}${character}`)
    else clusters.push(character)
  }
  return clusters
}

function classOf(cluster: string): Class {
  const first = String.fromCodePoint(cluster.codePointAt(0) ?? 32)
  if (hasRightToLeft(first)) return /\p{Nd}/u.test(first) ? 'digit' : 'R'
  if (/\p{Nd}/u.test(first)) return 'digit'
  return isLetter(first) ? 'L' : 'neutral'
}

const separator = /^[,.:/\u00A0\u060C\u202F\u2044]$/
const sign = /^[+\-\u2212]$/
const unit = /^[\p{Sc}#%°‰′″]$/u
const arabicLetter = /^[\u0600-\u07BF\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/

/**
 * What belongs to a number keeps its place in it: the points of a date, a decimal comma, a percent sign. After an Arabic
 * letter that is so for separators alone, as the algorithm has it.
 */
function joinNumbers(clusters: readonly string[], classes: readonly Class[]): readonly Class[] {
  const joined = [...classes]
  let afterArabic = false
  for (const [index, cluster] of clusters.entries()) {
    const kind = classes[index]
    if (kind === 'L' || kind === 'R') afterArabic = kind === 'R' && arabicLetter.test(cluster)
    if (kind !== 'neutral' || classes[index - 1] !== 'digit' || classes[index + 1] !== 'digit') continue
    if (separator.test(cluster) || (!afterArabic && sign.test(cluster))) joined[index] = 'digit'
  }
  return joinUnits(clusters, joined)
}

/** Signs of a unit right before or behind a number that no Arabic letter leads. */
function joinUnits(clusters: readonly string[], classes: readonly Class[]): readonly Class[] {
  const joined = [...classes]
  const isUnit = (index: number) => joined[index] === 'neutral' && unit.test(clusters[index] ?? '')
  let afterArabic = false
  for (const [index, cluster] of clusters.entries()) {
    const kind = classes[index]
    if (kind === 'L' || kind === 'R') afterArabic = kind === 'R' && arabicLetter.test(cluster)
    if (kind !== 'digit' || afterArabic) continue
    for (let before = index - 1; isUnit(before); before -= 1) joined[before] = 'digit'
    for (let behind = index + 1; isUnit(behind); behind += 1) joined[behind] = 'digit'
  }
  return joined
}

/** A number behind a word that runs from the left goes with it. */
function leadNumbers(classes: readonly Class[], base: 0 | 1): readonly Class[] {
  let last = strongOf(base)
  return classes.map((kind) => {
    if (kind === 'L' || kind === 'R') last = kind
    return kind === 'digit' && last === 'L' ? 'L' : kind
  })
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Both of a pair run the same way: as the line where a word between them does, else as what is between and before them. */
function pairBrackets(clusters: readonly string[], classes: readonly Class[], base: 0 | 1): readonly Class[] {
  const paired = [...classes]
  const own = strongOf(base)
  for (const [open, close] of findPairs(clusters)) {
    const between = paired.slice(open + 1, close).map(sideOf)
    if (!between.some((side) => side !== null)) continue
    const before =
      paired
        .slice(0, open)
        .flatMap((kind) => sideOf(kind) ?? [])
        .at(-1) ?? own
    const side = between.includes(own) ? own : before
    paired[open] = side
    paired[close] = side
  }
  return paired
}

/** Places of opening and closing brackets, by the opening ones. */
function findPairs(clusters: readonly string[]): readonly (readonly [open: number, close: number])[] {
  const open: number[] = []
  const pairs: (readonly [number, number])[] = []
  for (const [index, cluster] of clusters.entries()) {
    if (brackets[cluster] !== undefined) open.push(index)
    const at = open.map((place) => brackets[clusters[place] ?? '']).lastIndexOf(cluster)
    if (at < 0) continue
    pairs.push([open[at] ?? 0, index])
    open.length = at
  }
  return pairs.sort(([a], [b]) => a - b)
}

function strongOf(base: 0 | 1): 'L' | 'R' {
  return base === 1 ? 'R' : 'L'
}

/** A number counts as a word from the right. */
function sideOf(kind: Class): 'L' | 'R' | null {
  return kind === 'neutral' ? null : kind === 'L' ? 'L' : 'R'
}

function resolveLevels(classes: readonly Class[], base: 0 | 1): readonly number[] {
  const strong: ('L' | 'R')[] = []
  let last = strongOf(base)
  for (const [index, kind] of classes.entries()) {
    if (kind === 'L' || kind === 'R') last = kind
    strong[index] = last
  }
  return classes.map((kind, index) => {
    if (kind === 'L') return base === 0 ? 0 : 2
    if (kind === 'R') return 1
    if (kind === 'digit') return 2
    // A neutral between two words of one direction goes with them, else with the line.
    const before = strong[index] ?? 'L'
    const after = nextStrong(classes, index) ?? strongOf(base)
    if (before !== after) return base
    return before === 'R' ? 1 : base === 0 ? 0 : 2
  })
}

function nextStrong(classes: readonly Class[], from: number): 'L' | 'R' | null {
  for (let index = from + 1; index < classes.length; index += 1) {
    const kind = classes[index]
    if (kind === 'L' || kind === 'R') return kind
    if (kind === 'digit') return 'R'
  }
  return null
}

function reverseRuns(clusters: readonly string[], levels: readonly number[]): string {
  const order = clusters.map((cluster, index) => ({ cluster, level: levels[index] ?? 0 }))
  for (let level = 2; level >= 1; level -= 1) {
    let start = 0
    while (start < order.length) {
      if ((order[start]?.level ?? 0) < level) {
        start += 1
        continue
      }
      let end = start
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1
      order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order.map(({ cluster, level }) => (level === 1 ? (mirrored[cluster] ?? cluster) : cluster)).join('')
}
