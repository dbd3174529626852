// What the overview and the pillars page say, and the one line under the title of the tables across the stages.
import type { MeasureId } from '../../domain/measure.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { count } from '../plural.ts'
import { longDate, shortDate } from './dates.ts'
import { allOf, capitalise, isolate, join, spell, spellCount } from './spell.ts'
import { stages } from './stages.ts'

/** The measures the sentence on top can speak of. */
export type StoryId = 'M1' | 'M2' | 'M3' | 'M4' | 'M5'

export interface OverviewFacts {
  readonly plan:
    | { readonly kind: 'no-start' }
    | { readonly kind: 'closed' }
    | {
        readonly kind: 'running'
        readonly stage: StageId
        /** Its status says so, or a criterion is met already. */
        readonly begun: boolean
        readonly overdueDays: number
        /** Criteria neither met nor waived. */
        readonly open: number
      }
  readonly hasBaseline: boolean
  /** Measures with a value; plan progress always has one and is left out. */
  readonly measured: number
  /** Measures of the sentence with five items on either side. */
  readonly compared: number
  /** Some measure, whichever, is not where it was. */
  readonly stirred: boolean
  readonly better: readonly StoryId[]
  readonly worse: readonly StoryId[]
  /** Compared, not moved, and still low; lowest first. */
  readonly behind: readonly StoryId[]
  readonly points: {
    readonly shape: 'carries-not-shapes' | 'shapes' | 'neither'
    readonly short: number
    readonly rated: number
  }
}

/** Who the sentence is about goes without saying: it is the technology leader. */
const phrases: Readonly<Record<StoryId, { better: string; worse: string; behind: string }>> = {
  M1: { better: 'in the room more often', worse: 'in the room less often', behind: 'not yet in the room' },
  M2: { better: 'better informed', worse: 'worse informed', behind: 'not yet informed in time' },
  M3: { better: 'deciding more', worse: 'deciding less', behind: 'not yet deciding' },
  M4: {
    better: 'answering for outcomes',
    worse: 'answering less for outcomes',
    behind: 'not yet answering for outcomes',
  },
  M5: { better: 'better understood', worse: 'less well understood', behind: 'not yet understood' },
}

function overviewFinding(facts: OverviewFacts): string {
  const { plan } = facts
  if (plan.kind === 'no-start') return 'The plan needs a start date'
  const lead = leadClause(facts)
  if (plan.kind === 'closed')
    return lead === null ? 'All five stages are closed' : `${lead}: all five stages are closed`
  const stage = stages[plan.stage].label
  if (facts.measured === 0) {
    if (plan.stage === 'week-one' && !plan.begun && plan.overdueDays === 0)
      return 'The plan begins with week one'
    return plan.overdueDays > 0
      ? `${stage} is ${count(plan.overdueDays, 'day', 'days')} over its date and nothing is measured yet`
      : `${stage} is where the work is; nothing is measured yet`
  }
  const next = tailClause(plan, stage)
  return lead === null ? capitalise(next) : `${lead}: ${next}`
}

function leadClause(facts: OverviewFacts): string | null {
  const { better, worse, behind, points } = facts
  if (!facts.hasBaseline) {
    if (points.rated === 0) return null
    if (points.shape === 'carries-not-shapes') return 'Technology carries strategy out but does not shape it'
    if (points.short === 0) return 'No stage of strategy falls short of its target'
    if (points.short === points.rated)
      return points.rated === 1
        ? 'The one stage rated falls short'
        : `${capitalise(allOf(points.rated))} stages of strategy fall short`
    return `${capitalise(spell(points.short))} of ${spell(points.rated)} stages of strategy ${points.short === 1 ? 'falls' : 'fall'} short`
  }
  if (facts.compared === 0) return 'Too little was measured twice to say what moved'
  const [firstWorse] = worse
  const [firstBehind] = behind
  if (better.length === 0) {
    if (firstWorse === undefined)
      return `${facts.stirred ? 'Little' : 'Nothing'} has moved since the baseline`
    return `${capitalise(phrases[firstWorse].worse)} than at the baseline`
  }
  const up = capitalise(join(better.slice(0, 2).map((id) => phrases[id].better)))
  if (firstWorse !== undefined) return `${up}, but ${phrases[firstWorse].worse}`
  return firstBehind === undefined ? up : `${up}, ${phrases[firstBehind].behind}`
}

function tailClause(
  { overdueDays, open, begun }: Extract<OverviewFacts['plan'], { kind: 'running' }>,
  label: string,
): string {
  const stage = label.toLowerCase()
  if (open === 0) return `${stage} can be signed off`
  if (overdueDays > 0) return `${stage} needs finishing`
  return begun ? `${stage} is where the work is` : `${stage} comes next`
}

export const overviewWords = {
  asOf: (date: string) => `Overview as of ${longDate(date)}`,
  asOfDay: (date: string, day: number, of: number) =>
    `Overview as of ${longDate(date)}, day ${String(day)} of ${String(of)}`,
  finding: overviewFinding,

  next: {
    title: 'Next thing to do',
    startDate: 'Give the plan a start date',
    startDateMeta: 'Every due date follows from it',
    people: 'List the people in the room',
    peopleMeta: 'Everything else refers to them',
    signOff: (stage: string) => `Sign off ${stage.toLowerCase()}`,
    signOffMeta: 'Every exit criterion is met or waived',
    overdue: (overdue: number) =>
      overdue === 1 ? 'Close the overdue action' : `Close ${spell(overdue)} overdue actions`,
    overdueMeta: (days: number) => `The oldest is ${count(days, 'day', 'days')} late`,
    nextCycle: 'Hand on what was learned',
    nextCycleMeta: 'All five stages are closed; the next cycle can begin',
    stageMeta: (stage: string, minutes: number) =>
      minutes === 0 ? stage : `${stage}, ${count(minutes, 'minute', 'minutes')}`,
    open: (what: string) => `Open ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  },

  measures: 'Ten measures',
  columns: {
    measure: 'Measure',
    now: 'Now',
    key: { now: 'now', baseline: 'baseline', target: 'target' },
    since: 'Since start',
    basis: 'Based on',
    better: 'Better',
    more: 'More',
  },
  sinceHelp: (date: string) => `Against the baseline of ${longDate(date)}`,
  higher: 'higher',
  lower: 'lower',
  openRows: (measure: string) => `${measure}: go to the rows behind it`,
  noBaseline: 'Changes are shown once week one is signed off and its baseline is frozen.',
  blanks: 'Blanks are left out and counted.',
  views: { label: 'How to show the measures', rows: 'Rows', shape: 'Shape' },

  gaps: 'Widest gaps',
  gapsNote: 'by gap × importance',
  noGaps: 'No gaps yet: rate actual and target in week one',
  noGapsLeft: 'No stage falls short of its target',
  toGaps: 'Go to the integration points',
  gapAction: (text: string, due: string | null, asOf: string) =>
    due === null ? isolate(text) : `${isolate(text)}, ${shortDate(due, asOf)}`,
  gapNoAction: 'No action answers it yet',
  overdue: 'Overdue actions',
  overdueOf: (overdue: number, open: number) => `${String(overdue)} of ${String(open)} open`,
  overdueMore: (quantity: number) => `${spellCount(quantity, 'more is', 'more are')} overdue`,
  noneOverdue: 'Nothing is overdue',
  noActions: 'No actions yet: the widest gaps deserve the first three',
  toActions: 'Go to the actions',
  days: (days: number) => count(days, 'day', 'days'),

  pillars: 'Pillars',
  pillarsNote: (done: number, all: number, dropped: number, reasonless: number) =>
    [
      `${String(done)} of ${String(all)} actions done`,
      ...(dropped === 0
        ? []
        : [
            `${String(dropped)} dropped ${reasonless === 0 ? 'with a reason' : `(${String(reasonless)} without a reason)`}`,
          ]),
    ].join(', '),
  pillarCount: (done: number, all: number) => `${String(done)} of ${String(all)}`,
  dropped: 'dropped',
  droppedBecause: (reason: string) => `Dropped: ${reason}`,
  unnamed: 'Unnamed action',
  /** Where the action still has its first wording, this says it in the room there is. */
  shortActions: {
    'P1.1': 'Sits in every business review',
    'P1.2': 'Same accountability as peers',
    'P2.1': 'Outcome reviews replace status',
    'P2.2': 'Pay tied to business measures',
    'P2.3': 'Shared impact dashboard',
    'P2.4': 'Business cases kept current',
    'P3.1': 'Joins customer boards',
    'P3.2': 'Market intelligence to all',
    'P4.1': 'Monthly workshops',
    'P4.2': 'Better questions',
    'P4.3': 'Technology education',
    'P4.4': 'Teaching is paid for',
    'P4.5': 'Deep technical forum',
    'P4.6': 'Peers set time aside',
  } as Readonly<Record<string, string>>,

  first: {
    title: 'First steps',
    note: 'a morning’s preparation, then the day itself',
    peopleWhy: 'Names, sides, and who the technology leader is: everything else refers to them.',
    peopleDone: (people: number) => `${spellCount(people, 'person', 'people')} listed`,
    leaderMissing: 'Nobody is marked as the technology leader yet',
    whatComes: 'What will stand here',
    whatComesNote: 'ten measures, and where each comes from',
    steps: {
      'points-filled': 'Rate the seven stages of strategy',
      'one-decider': 'Write down who decides today',
      'baseline-revealed': 'Let everyone answer alone, then reveal',
      'before-filled': 'Note the results as they are',
      'items-remembered': 'Remember ten items for the flow log',
      'gaps-owned': 'Give the three widest gaps an owner',
    } as Readonly<Record<string, string>>,
  },

  /** The table each measure is read from, as the empty overview names it. */
  comesFrom: {
    M1: 'integration points',
    M2: 'information flows',
    M3: 'decision rights',
    M4: 'scorecards',
    M5: 'translation skills',
    M6: 'flow log',
    M7: 'rating rounds',
    M8: 'meetings',
    M9: 'exit criteria of the five stages',
    M10: 'symptoms',
  } satisfies Record<MeasureId, string>,
}

export const pillarsPageWords = {
  title: (done: number, all: number, overdue: number) =>
    done === 0 && overdue === 0
      ? 'Fourteen actions on four pillars, none done yet'
      : `${done === 0 ? 'None' : capitalise(spell(done))} of ${spell(all)} pillar actions ${done <= 1 ? 'is' : 'are'} done${overdue === 0 ? '' : `, ${spell(overdue)} ${overdue === 1 ? 'is' : 'are'} late`}`,
  kicker: 'Pillars',
  help: 'All of them are tracked; one that is dropped keeps its reason.',
  keys: {
    before: 'Focus an action and press',
    or: 'or',
    after: 'to change its status;',
    menu: 'for all of it.',
  },
  views: { label: 'How to show the pillars', board: 'Board', table: 'Table' },
  fromTo: (from: string, to: string) => ({ from: `From: ${from}`, to: `To: ${to}` }),
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    dropped: 'Dropped',
  },
  pillar: 'Pillar',
  none: 'none',
  cardLabel: (action: string, status: string) => `${action} ${status}.`,
  due: (date: string, asOf: string) => `due ${shortDate(date, asOf)}`,
  late: (days: number) => `${count(days, 'day', 'days')} late`,
  noOwner: 'no owner yet',
  noDue: 'no date yet',
  noEvidence: 'no evidence yet',
  noReason: 'no reason given',
  moved: (action: string, status: string) => `${action} Now: ${status.toLowerCase()}.`,
  openRow: 'Open in the table',
  drop: {
    title: 'Drop this action',
    help: 'It stays on the board, struck through, and its reason stands in every briefing.',
    reason: 'Why it is dropped',
    missing: 'Give the reason, so that nobody takes it up again by mistake',
    cancel: 'Cancel',
    confirm: 'Drop the action',
  },
}

/** One line of facts under the title of a table's page; null where there is nothing to count. */
export const tablePageWords = {
  actions: (facts: { all: number; done: number; dropped: number; overdue: number; unowned: number }) =>
    facts.all === 0
      ? null
      : [
          `${String(facts.done)} of ${String(facts.all)} done`,
          ...(facts.dropped === 0 ? [] : [`${String(facts.dropped)} dropped`]),
          ...(facts.overdue === 0 ? [] : [`${String(facts.overdue)} overdue`]),
          ...(facts.unowned === 0 ? [] : [`${String(facts.unowned)} without an owner or a date`]),
        ].join(', '),
  decisions: (facts: { all: number; reviewed: number; next: string | null; asOf: string }) =>
    facts.all === 0
      ? null
      : [
          count(facts.all, 'decision', 'decisions'),
          ...(facts.reviewed === 0
            ? []
            : [`${count(facts.reviewed, 'review date has', 'review dates have')} passed`]),
          ...(facts.next === null ? [] : [`next review ${shortDate(facts.next, facts.asOf)}`]),
        ].join(', '),
  parking: (facts: { all: number; placed: number }) =>
    facts.all === 0
      ? null
      : facts.placed === facts.all
        ? `${count(facts.all, 'item', 'items')}, all with a place to go`
        : `${count(facts.all, 'item', 'items')}, ${String(facts.all - facts.placed)} without a place to go yet`,
  agenda: (facts: {
    blocks: number
    minutes: number
    held: number
    heldPlanned: number
    heldMinutes: number
  }) => {
    if (facts.blocks === 0) return null
    const planned = `${count(facts.blocks, 'block', 'blocks')}, ${hours(facts.minutes)} planned`
    if (facts.held === 0) return planned
    const over = facts.heldMinutes - facts.heldPlanned
    const verdict =
      over === 0
        ? 'to the minute'
        : `${String(Math.abs(over))} min ${over > 0 ? 'longer' : 'shorter'} than planned`
    return `${planned}; ${facts.held === facts.blocks ? 'held' : `${String(facts.held)} held`}, ${verdict}`
  },
}

function hours(minutes: number): string {
  const rest = minutes % 60
  const whole = Math.floor(minutes / 60)
  return [
    ...(whole === 0 ? [] : [`${String(whole)} h`]),
    ...(rest === 0 && whole > 0 ? [] : [`${String(rest)} min`]),
  ].join(' ')
}
