// The symptoms of a workbook -> rows of the heat map. Answers of a round are read only once it is revealed, and never by whom.
import { NOT_SURE } from '../domain/cell.ts'
import { patternIds } from '../domain/catalogue.ts'
import type { Context } from '../domain/context.ts'
import { numberAt, textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { findCountedAnswers, isRevealed } from '../domain/rounds.ts'
import { scales } from '../domain/scale.ts'
import type { RoundId } from '../domain/tables/rounds.ts'
import { findRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { HeatData, HeatRow } from './heat-map.ts'

/** The latest revealed round counts; without one the agreed values stand alone. */
export function heatData({ workbook }: Context, live: boolean): HeatData {
  const round = isRevealed(workbook, 'follow-up')
    ? 'follow-up'
    : isRevealed(workbook, 'baseline')
      ? 'baseline'
      : null
  const { answers, raters } = round === null ? none : countAnswers(workbook, round)
  return {
    live,
    round,
    raters,
    rows: findRows(workbook, 'symptoms').map((row) => makeRow(row, round === null ? null : answers)),
  }
}

interface Answers {
  readonly counts: number[]
  notSure: number
}

const none = { answers: new Map<string, Answers>(), raters: 0 }
const { max } = scales.frequency

function makeRow(row: Row, answers: ReadonlyMap<string, Answers> | null): HeatRow {
  const own = answers?.get(row.id)
  return {
    id: row.id,
    label: textAt(row, 'symptom') ?? '',
    pattern: patternIds.find((id) => id === textAt(row, 'pattern')) ?? null,
    agreed:
      row.cells['agreed-frequency'] === NOT_SURE ? NOT_SURE : (numberAt(row, 'agreed-frequency') ?? null),
    counts: own?.counts ?? null,
    notSure: own?.notSure ?? 0,
  }
}

/** An answer of nobody in particular counts for no row. */
function countAnswers(workbook: Workbook, round: RoundId) {
  const answers = new Map<string, Answers>()
  const raters = new Set<string>()
  for (const [link, { byPerson }] of findCountedAnswers(workbook, round)) {
    const [table, item] = link.split('/')
    if (table !== 'symptoms' || item === undefined) continue
    for (const [person, { cells }] of byPerson) {
      const value = cells['value']
      const step = typeof value === 'number' && value >= 0 && value <= max ? Math.round(value) : null
      if (step === null && value !== NOT_SURE) continue
      const own = answers.get(item) ?? { counts: Array.from({ length: max + 1 }, () => 0), notSure: 0 }
      if (step === null) own.notSure += 1
      else own.counts[step] = (own.counts[step] ?? 0) + 1
      answers.set(item, own)
      raters.add(person)
    }
  }
  return { answers, raters: raters.size }
}
