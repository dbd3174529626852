// Page one of the month-three briefing: whether each side is rated higher than before, what was practised, what is asked.
import { findFacts as findLessonFacts } from '../../charts/lesson-confidence.ts'
import { lessonData } from '../../charts/lesson-confidence-data.ts'
import { questionUseData } from '../../charts/question-use.ts'
import { directions } from '../../domain/flow.ts'
import { measureTranslation } from '../../domain/measures/translation.ts'
import { dateAt, ratingAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findSkillProgress, findSkills, isRatedBySelf } from '../../domain/skills.ts'
import type { SkillProgress } from '../../domain/skills.ts'
import { mean } from '../../domain/statistics.ts'
import { findRows } from '../../domain/workbook.ts'
import { findWorkshopCalendar } from '../../domain/workshop-months.ts'
import type { MonthThreeHeadline } from '../../words/en/briefing-month-three.ts'
import type { Block, Sentence } from '../blocks.ts'
import { shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { rowsText } from '../evidence.ts'
import { findingOn, findStageRequest, makeOpening } from '../opening.ts'
import type { Opening, Picture } from '../opening.ts'
import { drawSkills, findRatedSkills, isRated } from './rated-skills.ts'
import type { SlopeSize } from './rated-skills.ts'

export function makeMonthThree(briefing: Briefing): readonly Block[] {
  const { words } = briefing
  const { monthThree } = words.briefing
  const held = { workshops: findHeld(briefing, 'workshops'), sessions: findHeld(briefing, 'education') }
  const facts = findHeadline(
    findSkillProgress(briefing.context),
    held.workshops.length,
    held.sessions.length,
    monthThree.needed,
  )
  return makeOpening(briefing, 'month-three', {
    title: monthThree.headline(facts),
    isEmpty: facts.kind === 'nothing',
    findings: [translation(briefing), workshops(briefing), sessions(briefing, held.sessions)],
    ...skillPictures(briefing),
    request: findRequest(briefing),
    trust: findTrust(briefing, held.workshops.length + held.sessions.length),
  })
}

/** The rule behind the headline: a side's change is told from `needed` skills rated twice on. */
export function findHeadline(
  { directions: sides }: SkillProgress,
  workshopsHeld: number,
  sessionsHeld: number,
  needed: number,
): MonthThreeHeadline {
  const once = sides.flatMap(({ people }) => people).reduce((sum, { ratedOnce }) => sum + ratedOnce, 0)
  const paired = sides.reduce((sum, side) => sum + side.paired, 0)
  if (once + paired === 0) {
    return workshopsHeld + sessionsHeld === 0
      ? { kind: 'nothing' }
      : { kind: 'practised-only', workshops: workshopsHeld, sessions: sessionsHeld }
  }
  if (paired === 0) return { kind: 'rated-once', skills: once }
  const told = sides.flatMap(({ direction, paired: own, change }) =>
    own >= needed && change !== null ? [{ direction, change }] : [],
  )
  const [first, second] = told
  if (first !== undefined && second !== undefined) return { kind: 'both', sides: [first, second] }
  const other = sides.find(({ direction }) => direction !== first?.direction)
  if (first === undefined || other === undefined) {
    return { kind: 'too-few', sides: sides.map(({ direction, paired: own }) => ({ direction, paired: own })) }
  }
  return { kind: 'one-side', side: first, other: { direction: other.direction, paired: other.paired } }
}

function findHeld({ context }: Briefing, table: 'workshops' | 'education'): readonly Row[] {
  return findRows(context.workbook, table).filter((row) => (dateAt(row, 'date') ?? '9999') <= context.asOf)
}

function translation(briefing: Briefing): Sentence {
  const { skills } = briefing.words.briefing.monthThree
  const { value, n, detail } = measureTranslation(briefing.context)
  const sides = directions.map((direction) => ({ direction, value: detail[direction].value }))
  const rows = findRatedSkills(briefing)
  const people = new Set(rows.map((row) => textAt(row, 'person'))).size
  const numbers = rowsText(
    briefing,
    'translation-skills',
    rows.map(({ id }) => id),
  )
  return findingOn(
    briefing,
    'translation-skills',
    skills.scoreLead(value, sides),
    skills.scoreRest(value, sides),
    skills.scoreNote(n, people, numbers),
  )
}

function workshops(briefing: Briefing): Sentence {
  const { workshops: words } = briefing.words.briefing.monthThree
  const { hasStart, months } = findWorkshopCalendar(briefing.context)
  const due = months.filter((month) => month.due)
  const missing = due.filter(({ state }) => state === 'missing').map(({ month }) => month)
  const heldMonths = due.filter(({ state }) => state === 'held').length
  const facts = {
    hasStart,
    begun: heldMonths + missing.length,
    held: heldMonths,
    missing,
    ahead: months.filter(({ state }) => state === 'dated').length,
    open: due.filter(({ state }) => state === 'open').map(({ month }) => month),
  }
  // The same workshops as in the calendar: those before month three are more than the plan asks for.
  const held = months.flatMap((month) => month.workshops.filter((workshop) => workshop.held))
  const judged = held.flatMap(({ usefulness }) => usefulness ?? [])
  const numbers = rowsText(
    briefing,
    'workshops',
    held.map(({ row }) => row),
  )
  return findingOn(
    briefing,
    'workshops',
    words.lead(facts),
    words.rest(facts, mean(judged)),
    words.note(held.length, judged.length, numbers),
  )
}

/** Education and questions are one sentence: both teach the business side to ask. */
function sessions(briefing: Briefing, held: readonly Row[]): Sentence {
  const { education, questions } = briefing.words.briefing.monthThree
  const facts = findLessonFacts(lessonData(briefing.context))
  const { pairs, used } = questionUseData(briefing.context)
  const sessionRows = rowsText(
    briefing,
    'education',
    held.map(({ id }) => id),
  )
  const asked = findRows(briefing.context.workbook, 'better-questions').filter(
    (row) => textAt(row, 'open-question') !== undefined,
  )
  const questionRows = rowsText(
    briefing,
    'better-questions',
    asked.map(({ id }) => id),
  )
  return findingOn(
    briefing,
    pairs > 0 ? 'better-questions' : 'education',
    education.lead(facts.held, facts.paired, facts.rose),
    questions.clause(pairs, used),
    [
      education.note(held.length, sessionRows),
      ...(pairs > 0 ? [questions.note(pairs, questionRows)] : []),
    ].join('; '),
  )
}

/** As many people of each side as the page has room for, and then lower: the others stand in the table. */
const sizes: readonly SlopeSize[] = [
  { people: 12 },
  { people: 8 },
  { people: 4 },
  { people: 4, rows: 4.4 },
] as const

/** The headline tells the change, so the picture's own finding is how far it is still to the targets. */
function skillPictures(briefing: Briefing): Pick<Opening, 'picture' | 'smaller'> {
  const [picture, ...smaller] = sizes.flatMap((size) => skillPicture(briefing, size) ?? [])
  return picture === undefined ? {} : { picture, smaller }
}

function skillPicture(briefing: Briefing, size: SlopeSize): Picture | null {
  const { words, context } = briefing
  const { monthThree } = words.briefing
  const drawn = drawSkills(briefing, size)
  if (drawn === null) return null
  const progress = findSkillProgress(context)
  const aimed = progress.directions
    .flatMap(({ people }) => people)
    .flatMap(({ paired }) => paired)
    .flatMap(({ after, target }) => (target === null ? [] : [{ isShort: after < target }]))
  if (aimed.length === 0) return { chart: drawn, bookmark: monthThree.bookmark }
  const paired = progress.directions.map((side) => side.paired)
  const chart = { ...drawn, subtitle: monthThree.skills.pictureSubtitle(context.asOf, paired) }
  const furthest = progress.furthest?.skill ?? ''
  const names = words.method.tables['translation-skills'].columns['skill']?.choices ?? {}
  const title = monthThree.skills.short(
    aimed.filter(({ isShort }) => isShort).length,
    aimed.length,
    names[furthest] ?? words.briefing.unnamed,
  )
  return { chart, bookmark: monthThree.bookmark, title }
}

/** Owners and dates, then what is still open, then the next thing to come to or to try. */
function findRequest(briefing: Briefing): string | null {
  const { context, words } = briefing
  const { asked } = words.briefing.monthThree
  const usual = findStageRequest(briefing, 'month-three')
  if (usual !== null) return usual
  const next = findRows(context.workbook, 'workshops')
    .flatMap((row) => {
      const date = dateAt(row, 'date')
      return date === undefined || date <= context.asOf ? [] : [{ date, topic: textAt(row, 'topic') ?? '' }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0]
  if (next !== undefined) return asked.workshop(next.date, shortLabel(next.topic))
  const { pairs, used } = questionUseData(context)
  return pairs > used ? asked.untried(pairs - used) : null
}

function findTrust(briefing: Briefing, held: number): readonly string[] {
  const { trust } = briefing.words.briefing.monthThree
  const rated = findRatedSkills(briefing)
  if (rated.length + held === 0) return [trust.empty]
  const { ratedBySelf } = findSkillProgress(briefing.context)
  const observers = new Set(rated.flatMap((row) => textAt(row, 'observer') ?? [])).size
  const seen = rated.filter((row) => textAt(row, 'behaviour-observed') !== undefined).length
  const again = rated.filter((row) => ratingAt(row, 'after', 'skill') !== undefined).length
  const missing = findMissing(briefing)
  return [
    rated.length === 0 ? trust.noRatings : trust.observers(observers, seen, rated.length, again),
    ...(held === 0 ? [] : [trust.asked]),
    ...(ratedBySelf === 0 ? [] : [trust.self(ratedBySelf)]),
    ...(missing.length === 0 ? [] : [trust.left(missing)]),
  ]
}

function findMissing(briefing: Briefing): readonly string[] {
  const { missing } = briefing.words.briefing.monthThree.trust
  const skills = findSkills(briefing.context)
    .flatMap(({ people }) => people)
    .flatMap(({ rows }) => rows)
    .filter((row) => !isRatedBySelf(row) && !isRated(row)).length
  const { undated } = findWorkshopCalendar(briefing.context)
  const { held, paired } = findLessonFacts(lessonData(briefing.context))
  return [
    ...(skills === 0 ? [] : [missing.skills(skills)]),
    ...(undated === 0 ? [] : [missing.workshops(undated)]),
    ...(held === paired ? [] : [missing.sessions(held - paired)]),
  ]
}
