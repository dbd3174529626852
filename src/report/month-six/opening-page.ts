// Page one of the month-six briefing: how fast items travel each way, how far apart both sides are, what the results did.
import { isTraceable, perceptionData } from '../../charts/perception-data.ts'
import { velocityPictures } from '../../charts/velocity-run-data.ts'
import type { VelocityPictures } from '../../charts/velocity-run-data.ts'
import { findRunFacts } from '../../charts/velocity-run.ts'
import { countResults } from '../../charts/results.ts'
import { resultsData } from '../../charts/results-data.ts'
import { measurePlanProgress } from '../../domain/measures/plan-progress.ts'
import { fewestToCompare } from '../../domain/measures/velocity.ts'
import { findPerception } from '../../domain/perception.ts'
import type { PerceptionItem } from '../../domain/perception.ts'
import { dateAt, numberAt, textAt } from '../../domain/read.ts'
import { hasConsent } from '../../domain/rounds.ts'
import { scales } from '../../domain/scale.ts'
import { tables } from '../../domain/tables/index.ts'
import { findRows } from '../../domain/workbook.ts'
import type { MonthSixHeadline, WidestSplit } from '../../words/en/briefing-month-six.ts'
import type { Block, Sentence } from '../blocks.ts'
import { shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { rowsText } from '../evidence.ts'
import { findingOn, findStageRequest, makeOpening } from '../opening.ts'
import type { Opening, Picture } from '../opening.ts'
import { drawVelocity, findLog } from './velocity.ts'

export function makeMonthSix(briefing: Briefing): readonly Block[] {
  const { words } = briefing
  const { monthSix } = words.briefing
  const pictures = velocityPictures(briefing.context)
  const facts = findHeadline(pictures, isMeasured(briefing))
  return makeOpening(briefing, 'month-six', {
    title: monthSix.headline(facts),
    isEmpty: facts.kind === 'nothing',
    findings: [velocity(briefing, pictures), perception(briefing), results(briefing)],
    ...runPictures(briefing),
    request: findRequest(briefing, pictures),
    trust: findTrust(briefing, pictures),
  })
}

/** How high the run charts stand, in rows: as high as the page has room for. */
const heights = [4.5, 3.7, 3, 2.3]

function runPictures(briefing: Briefing): Pick<Opening, 'picture' | 'smaller'> {
  const { bookmark } = briefing.words.briefing.monthSix.velocity
  const [picture, ...smaller] = heights.flatMap((rows): readonly Picture[] => {
    const chart = drawVelocity(briefing, rows)
    return chart === null ? [] : [{ chart, bookmark }]
  })
  return picture === undefined ? {} : { picture, smaller }
}

/** The rule behind the headline: velocity is told wherever month six has anything at all to tell. */
export function findHeadline({ runs }: VelocityPictures, measured: boolean): MonthSixHeadline {
  return measured ? { kind: 'velocity', sides: runs.map(findRunFacts) } : { kind: 'nothing' }
}

function isMeasured(briefing: Briefing): boolean {
  const { workbook } = briefing.context
  return (
    findLog(briefing).length > 0 ||
    findRows(workbook, 'results').some((row) => numberAt(row, 'now') !== undefined) ||
    findPerception(workbook, 'follow-up') !== null
  )
}

function velocity(briefing: Briefing, { runs, halves, ages }: VelocityPictures): Sentence {
  const words = briefing.words.briefing.monthSix.velocity
  const ids = runs.flatMap(({ decided }) => decided.map(({ id }) => id))
  return findingOn(
    briefing,
    'flow-log',
    words.halvesLead(halves),
    words.halvesRest(halves, ages.targetDays),
    words.note(
      runs.map(({ decided }) => decided.length),
      rowsText(briefing, 'flow-log', ids),
    ),
  )
}

/** The widest split of the second round, and beside it that of week one where enough people answered both. */
function perception(briefing: Briefing): Sentence {
  const { workbook } = briefing.context
  const words = briefing.words.briefing.monthSix.perceptionFinding
  const items = findPerception(workbook, 'follow-up')
  const widest = items?.[0]
  if (items === null || widest === undefined) {
    return findingOn(briefing, 'perception', words.lead(null), words.rest(null, null), words.noNote)
  }
  const { unnamed } = briefing.words.briefing
  const split = describeSplit(widest, unnamed)
  const before = findPerception(workbook, 'baseline')?.[0]
  const isComparable = widest.respondents >= fewestToCompare && (before?.respondents ?? 0) >= fewestToCompare
  const people = Math.max(...items.map(({ respondents }) => respondents))
  const data = perceptionData(workbook, 'follow-up')
  const traceable = data !== null && Object.values(data).some(isTraceable)
  return findingOn(
    briefing,
    'perception',
    words.lead(split),
    words.rest(split, before === undefined || !isComparable ? null : describeSplit(before, unnamed)),
    words.note(people, hasConsent(workbook, 'follow-up'), traceable),
  )
}

function describeSplit(item: PerceptionItem, unnamed: string): WidestSplit {
  const { scale, business, technology, gap, low, high } = item
  const label = textAt(item.row, tables[item.table].nameColumn) ?? unnamed
  return { scale, label, business, technology, gap, low, high, most: scales[scale].max }
}

function results(briefing: Briefing): Sentence {
  const words = briefing.words.briefing.monthSix.resultsFinding
  const data = resultsData(briefing.context)
  const counts = countResults(data, briefing.words.briefing.monthSix.charts)
  const paired = data.rows.filter(({ before, now }) => before !== null && now !== null)
  const numbers = rowsText(
    briefing,
    'results',
    paired.map(({ id }) => id),
  )
  return findingOn(
    briefing,
    'results',
    words.lead(counts),
    words.rest(counts),
    words.note(counts.paired, counts.rows, numbers),
  )
}

/** Owners and dates, then what is still open, then the item that has waited longest, then the first lesson due. */
function findRequest(briefing: Briefing, { ages }: VelocityPictures): string | null {
  const { context, words } = briefing
  const { asked } = words.briefing.monthSix
  const usual = findStageRequest(briefing, 'month-six')
  if (usual !== null) return usual
  const late = ages.items.filter(({ ageDays }) => ageDays > ages.targetDays)
  const [oldest] = late
  if (oldest !== undefined) {
    const label = oldest.label === '' ? words.briefing.unnamed : shortLabel(oldest.label)
    return asked.decide(label, oldest.ageDays, late.length - 1, ages.targetDays)
  }
  const lesson = findRows(context.workbook, 'next-cycle')
    .flatMap((row) => {
      const when = dateAt(row, 'when')
      const text = textAt(row, 'lesson')
      return when === undefined || when < context.asOf || text === undefined ? [] : [{ when, text }]
    })
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))[0]
  return lesson === undefined ? null : asked.lesson(lesson.text, lesson.when, context.asOf)
}

function findTrust(briefing: Briefing, { runs, missing }: VelocityPictures): readonly string[] {
  const { trust } = briefing.words.briefing.monthSix
  if (!isMeasured(briefing)) return [trust.empty]
  const log = findLog(briefing)
  const decided = runs.map((run) => run.decided.length)
  const remembered = runs.reduce((sum, run) => sum + run.remembered.length, 0)
  const withdrawn = log.filter((row) => textAt(row, 'result') === 'withdrawn').length
  const { charts } = briefing.words.briefing.monthSix
  const { rows, paired, level } = countResults(resultsData(briefing.context), charts)
  const { met, total } = measurePlanProgress(briefing.context).detail
  return [
    ...(log.length === 0 ? [] : [trust.velocity(decided, remembered)]),
    ...(withdrawn + missing === 0 ? [] : [trust.left(withdrawn, missing)]),
    ...describeRaters(briefing),
    ...(paired === level ? [] : [trust.results]),
    ...(paired === 0 || paired === rows ? [] : [trust.blankResults(rows - paired)]),
    trust.progress(met, total),
  ]
}

/** How many of a side there are is a split by side too: it needs the same consent. */
function describeRaters(briefing: Briefing): readonly string[] {
  const { trust } = briefing.words.briefing.monthSix
  const items = findPerception(briefing.context.workbook, 'follow-up')
  const people = Math.max(0, ...(items ?? []).map(({ respondents }) => respondents))
  if (items === null || people === 0) return []
  const technology = items.flatMap(({ sides }) =>
    sides === null ? [] : [sides.technology.reduce((sum, count) => sum + count, 0)],
  )
  return [trust.raters(people, technology.length === 0 ? null : Math.max(...technology))]
}
