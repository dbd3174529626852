// What the pictures say: findings, subtitles, labels and the same in words for those who cannot see them.
import { count } from '../plural.ts'
import { longDate, shortDate } from './dates.ts'
import { nameInSentence } from './names.ts'
import { scales } from './scales.ts'
import { allOf, capitalise, join, spell } from './spell.ts'

/** A whole number as it is, a mean with one decimal; the minus sign is a real one. */
export function number(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(Object.is(rounded, -0) ? 0 : rounded).replace('-', '−')
}

export interface InvolvementFacts {
  /** Rows in the table. */
  readonly rows: number
  readonly withActual: number
  readonly withTarget: number
  readonly withBoth: number
  readonly short: number
  /** Labels of the rows that share the widest gap. */
  readonly widest: readonly string[]
  readonly widestGap: number
  readonly shape: 'carries-not-shapes' | 'shapes' | 'neither'
}

function involvementTitle(facts: InvolvementFacts): string {
  if (facts.rows === 0) return 'No stage of strategy listed yet'
  if (facts.withActual === 0 && facts.withTarget === 0) {
    return 'Nothing rated yet: type mandate, actual and target'
  }
  if (facts.withActual === 0) return 'No gap to show yet: type how far in the technology leader is today'
  if (facts.withTarget === 0) return 'No gap to show yet: no stage has a target'
  if (facts.withBoth === 0) return 'No gap to show yet: no stage has both actual and target'
  if (facts.short === 0) {
    return facts.withBoth === 1
      ? 'At or above target at the one stage with both ratings'
      : `At or above target at ${allOf(facts.withBoth)} stages with both ratings`
  }
  const opening =
    facts.shape === 'carries-not-shapes'
      ? 'The technology leader carries strategy out but does not shape it'
      : facts.withBoth === 1
        ? 'Short of target at the one stage with both ratings'
        : `Short of target at ${facts.short === facts.withBoth ? allOf(facts.short) : `${spell(facts.short)} of ${spell(facts.withBoth)}`} stages`
  return `${opening}: ${widestClause(facts)}`
}

function widestClause(facts: InvolvementFacts): string {
  const names = facts.widest.map(nameInSentence)
  if (names.length === 1) return `the widest gap is at ${names.join('')}`
  if (names.length === 2) return `the widest gaps are at ${join(names)}`
  return `${spell(names.length)} stages share the widest gap, ${number(facts.widestGap)}`
}

export const chartWords = {
  shortDate,
  longDate,
  number,
  ellipsis: '…',
  unnamed: 'Unnamed',
  steps: scales.involvement.steps as Readonly<Record<number, { label: string; short: string }>>,

  involvement: {
    title: involvementTitle,
    subtitle: (facts: { rows: number; withBoth: number; agreedOn: string | null; live: boolean }) =>
      [
        `Involvement of the technology leader, 0 to 5${facts.agreedOn === null ? '' : `, agreed by the team on ${longDate(facts.agreedOn)}`}`,
        facts.withBoth === facts.rows
          ? `n = ${count(facts.rows, 'stage', 'stages')}`
          : `n = ${String(facts.withBoth)} of ${count(facts.rows, 'stage', 'stages')}`,
        ...(facts.live ? ['Changes as you type'] : []),
      ]
        .map((part) => `${part}.`)
        .join(' '),
    groups: {
      shaping: 'Shaping strategy',
      implementing: 'Carrying it out',
      other: 'Kind not chosen yet',
    },
    gap: (gap: number) => `gap ${number(gap)}`,
    weighted: (importance: number, product: number) => `× ${number(importance)} = ${number(product)}`,
    atTarget: 'at target',
    above: (by: number) => `${number(by)} above target`,
    blank: 'not filled yet',
    noActual: 'no actual yet',
    noTarget: 'no target yet',
    key: {
      actual: 'actual',
      mandate: 'mandate on paper',
      target: 'target',
      gap: 'gap = target − actual',
      rank: 'gap × importance sets the rank',
      rankShort: 'gap × importance',
    },
    row: (row: {
      label: string
      mandate: number | null
      actual: number | null
      target: number | null
      outcome: string
    }) =>
      `${row.label}: mandate ${step(row.mandate)}, actual ${step(row.actual)}, target ${step(row.target)}; ${row.outcome}.`,
  },

  flows: {
    directions: {
      'business-to-technology': 'Business to technology',
      'technology-to-business': 'Technology to business',
    },
    notSorted: 'Direction not chosen yet',
    reach: {
      'on-time': 'On time',
      late: 'Late',
      'only-on-request': 'On request',
      never: 'Never',
    },
    blank: 'not judged yet',
    onTime: (onTime: number, of: number) =>
      of === 0 ? 'none judged yet' : `${String(onTime)} of ${String(of)} on time`,
    title: (facts: {
      rows: number
      onTime: number
      judged: number
      reverseOnTime: number
      reverse: number
    }) => {
      if (facts.rows === 0) return 'No information listed yet'
      if (facts.judged === 0 && facts.reverse === 0) {
        return 'Nothing judged yet: ask each receiver whether it arrives on time'
      }
      if (facts.judged === 0) {
        return facts.reverse === 1
          ? `The one kind of technology information judged ${facts.reverseOnTime === 1 ? 'reaches' : 'does not reach'} the business on time`
          : `${facts.reverseOnTime === 0 ? 'None' : capitalise(spell(facts.reverseOnTime))} of ${spell(facts.reverse)} kinds of technology information ${facts.reverseOnTime < 2 ? 'reaches' : 'reach'} the business on time`
      }
      if (facts.judged === 1) {
        return `The one kind of business information judged ${facts.onTime === 1 ? 'reaches' : 'does not reach'} technology on time`
      }
      if (facts.onTime === 0) {
        return `None of ${spell(facts.judged)} kinds of business information reaches technology on time`
      }
      if (facts.onTime === facts.judged) {
        return `${capitalise(allOf(facts.judged))} kinds of business information reach technology on time`
      }
      return `${capitalise(spell(facts.onTime))} of ${spell(facts.judged)} kinds of business information ${facts.onTime === 1 ? 'reaches' : 'reach'} technology on time`
    },
    subtitle: (facts: { judged: number; reverse: number; blank: number }) =>
      `Information flows, judged by the side that receives. Business to technology n = ${String(facts.judged)}, technology to business n = ${String(facts.reverse)}. ${facts.blank === 0 ? 'No row is blank.' : `${count(facts.blank, 'row is', 'rows are')} not judged yet.`}`,
    row: (label: string, reach: string) => `${label}: ${reach}.`,
  },

  voice: {
    today: 'today',
    agreed: 'agreed',
    share: (voice: number, of: number) => `${String(voice)} of ${String(of)}`,
    title: (facts: { today: number; ofToday: number; agreed: number; ofAgreed: number }) => {
      if (facts.ofToday === 0 && facts.ofAgreed === 0) {
        return 'No decision that depends on technology is filled in yet'
      }
      const voice = (held: number, of: number) => {
        if (of === 1) return `${held === 0 ? 'no' : 'a'} voice in the one decision that depends on it`
        return held === 0
          ? `no voice in any of ${String(of)} decisions that depend on it`
          : `a voice in ${String(held)} of ${String(of)} decisions that depend on it`
      }
      if (facts.ofToday === 0) {
        return `As agreed, technology has ${voice(facts.agreed, facts.ofAgreed)}; today is not filled in yet`
      }
      const today = `Technology has ${voice(facts.today, facts.ofToday)}`
      if (facts.ofAgreed === 0) return today
      if (facts.agreed === facts.today && facts.ofAgreed === facts.ofToday) {
        return `${today}; the redesign leaves it there`
      }
      if (facts.ofToday === 1 && facts.ofAgreed === 1) {
        return `${today}; the redesign ${facts.agreed === 0 ? 'takes it away' : 'gives it one'}`
      }
      const of = facts.ofAgreed === facts.ofToday ? '' : ` of ${String(facts.ofAgreed)}`
      if (facts.agreed === 0) return `${today}; the redesign leaves it none`
      return `${today}; the redesign ${facts.today === 0 ? 'gives it one in' : 'makes it'} ${String(facts.agreed)}${of}`
    },
    subtitle: (facts: { ofToday: number; inputOnly: number; missing: number }) =>
      [
        `Decisions that depend on technology where its leader has a voice. n = ${String(facts.ofToday)}.`,
        ...(facts.inputOnly === 0
          ? []
          : [`Asked for input only in ${String(facts.inputOnly)}: that counts as no voice.`]),
        ...(facts.missing === 0
          ? []
          : [`${count(facts.missing, 'decision is', 'decisions are')} left out: nothing filled in.`]),
      ].join(' '),
    alternative: (name: string, voice: number, of: number) => `${name}: ${String(voice)} of ${String(of)}.`,
  },

  gaps: {
    title: (facts: { gaps: number; rated: number }) => {
      if (facts.rated === 0) return 'No gaps to rank yet'
      if (facts.gaps === 0) return 'No stage falls short of its target'
      return 'Widest gaps'
    },
    subtitle: 'by gap × importance',
    to: 'to',
    noAction: 'no action yet',
    action: (text: string, due: string | null) => (due === null ? text : `${text}, ${shortDate(due)}`),
    row: (label: string, actual: number, target: number, gap: number) =>
      `${label}: ${number(actual)} to ${number(target)}, gap ${number(gap)}.`,
  },

  timeline: {
    title: 'The plan, week one to month six',
    subtitle: (asOf: string, day: number | null, days: number) =>
      day === null
        ? `As of ${longDate(asOf)}`
        : `As of ${longDate(asOf)}, day ${String(day)} of ${String(days)}`,
    noDates: 'No dates yet: the plan needs a start date',
    signed: (date: string | null, asOf: string) =>
      date === null ? 'signed' : `signed ${shortDate(date, asOf)}`,
    due: (date: string, asOf: string) => `due ${shortDate(date, asOf)}`,
    skipped: 'skipped',
    today: (date: string) => `Today, ${shortDate(date)}`,
    over: (label: string, days: number) => `${label} is ${count(days, 'day', 'days')} over its date`,
    month: (date: string) => shortDate(date).replace(/^\d+ /, ''),
    row: (label: string, state: string) => `${label}: ${state}.`,
  },
}

export type ChartWords = typeof chartWords

function step(value: number | null): string {
  return value === null ? 'blank' : number(value)
}
