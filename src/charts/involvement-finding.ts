// Reads the finding out of the involvement rows by fixed rules; the sentence is in words.
import type { InvolvementFacts } from '../words/en/charts.ts'
import type { InvolvementRow } from '../domain/involvement.ts'

/** From this step on a person is asked before the decision; below it strategy happens without them. */
export const CONSULTED = 3

/** Facts behind the map's title. Widest is by gap alone; ties keep row order. */
export function findInvolvementFacts(rows: readonly InvolvementRow[], unnamed: string): InvolvementFacts {
  const gaps = rows.flatMap((row) => (row.gap === null ? [] : [{ label: row.label, gap: row.gap }]))
  const widestGap = gaps.reduce((widest, { gap }) => Math.max(widest, gap), 0)
  return {
    rows: rows.length,
    withActual: rows.filter((row) => row.actual !== null).length,
    withTarget: rows.filter((row) => row.target !== null).length,
    withBoth: gaps.length,
    short: gaps.filter(({ gap }) => gap > 0).length,
    widest:
      widestGap > 0 ? gaps.filter(({ gap }) => gap === widestGap).map(({ label }) => label || unnamed) : [],
    widestGap,
    shape: findShape(rows),
  }
}

/**
 * `carries-not-shapes`: every implementing stage is at least consulted, no shaping stage is, and at least three
 * shaping stages are rated. `shapes`: every rated shaping stage is at least consulted.
 */
function findShape(rows: readonly InvolvementRow[]): InvolvementFacts['shape'] {
  const shaping = actualsOf(rows, 'shaping')
  const implementing = actualsOf(rows, 'implementing')
  if (shaping.length < 3) return 'neither'
  if (shaping.every((actual) => actual >= CONSULTED)) return 'shapes'
  const carries = implementing.length > 0 && implementing.every((actual) => actual >= CONSULTED)
  return carries && shaping.every((actual) => actual < CONSULTED) ? 'carries-not-shapes' : 'neither'
}

function actualsOf(rows: readonly InvolvementRow[], kind: 'shaping' | 'implementing'): readonly number[] {
  return rows.flatMap((row) => (row.kind === kind && row.actual !== null ? [row.actual] : []))
}
