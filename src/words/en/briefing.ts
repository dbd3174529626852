// What a printed briefing says of its own: headings, generated findings, method note. Knows no page.
import { count } from '../plural.ts'
import { briefingWeekOne } from './briefing-week-one.ts'
import { briefingMonthOne } from './briefing-month-one.ts'
import { briefingMonthTwo } from './briefing-month-two.ts'
import { monthSixBriefingWords } from './briefing-month-six.ts'
import { monthThreeBriefingWords } from './briefing-month-three.ts'
import { openingWords } from './briefing-opening.ts'
import { partWords } from './briefing-parts.ts'
import { number } from './charts.ts'
import { labelInSentence, someOf } from './names.ts'
import { longDate, shortDate } from './dates.ts'
import { tellSide } from './raters.ts'
import { rowRanges } from './row-ranges.ts'
import { capitalise, join, many, spell, spellCount } from './spell.ts'

export interface PackWords {
  /** In a list to choose from. */
  readonly label: string
  /** At the head of every page. */
  readonly name: string
  /** Last part of the file's name. */
  readonly file: string
}

/** Where a stage stands: who signed it off and when; null while nobody has. */
interface Signature {
  readonly stage: string
  readonly signed: { readonly by: string; readonly on: string | undefined } | null
}

function describeSignature({ stage, signed }: Signature, asOf: string): string {
  if (signed === null) return `${labelInSentence(stage)} not signed off yet`
  const by = signed.by === '' ? '' : ` by ${signed.by}`
  const on = signed.on === undefined ? '' : ` on ${shortDate(signed.on, asOf)}`
  return `${labelInSentence(stage)} signed off${by}${on}`
}

/** How raters answered, by the way of rating a round records. */
const waysAnswered: Readonly<Record<string, string>> = {
  'pass-the-laptop': ' blind',
  'answers-files': ' blind',
  'cards-up': ' with cards up, not blind',
}

/** Stands for the page a link leads to. */
const page = 'page \uE0F0'

export const briefingWords = {
  opening: openingWords,
  weekOne: briefingWeekOne,
  monthOne: briefingMonthOne,
  monthTwo: briefingMonthTwo,
  monthThree: monthThreeBriefingWords,
  monthSix: monthSixBriefingWords,
  product: 'Pathway',
  packs: {
    summary: { label: 'Executive summary', name: 'Executive summary', file: 'summary' },
    'week-one': {
      label: 'Week one',
      name: 'Week one briefing: where technology is in, where out',
      file: 'week one',
    },
    'month-one': {
      label: 'Month one',
      name: 'Month one briefing: how the leadership meets',
      file: 'month one',
    },
    'month-two': {
      label: 'Month two',
      name: 'Month two briefing: what technology is measured by',
      file: 'month two',
    },
    'month-three': {
      label: 'Month three',
      name: 'Month three briefing: how both sides understand each other',
      file: 'month three',
    },
    'month-six': {
      label: 'Month six',
      name: 'Month six briefing: how fast it travels, and what changed',
      file: 'month six',
    },
    'before-after': { label: 'Before and after', name: 'Before and after', file: 'before and after' },
    person: { label: 'For one person', name: 'Your part', file: 'part' },
    full: { label: 'Full pack', name: 'Full pack', file: 'full pack' },
  } satisfies Readonly<Record<string, PackWords>>,
  personName: (person: string) => (person === '' ? 'Your part' : `Your part: ${person}`),
  /** The end of a file's name. It says whose part it is: the parts of several people then lie side by side. */
  packFile: (file: string, person: string) => (person === '' ? file : `${file} of ${person}`),
  /** In place of a name that is not to be told; by place in the list of people, 0 where that is not known. */
  someone: (place: number) => (place === 0 ? 'someone' : `Person ${String(place)}`),
  untitled: 'Untitled workbook',
  defaultMark: 'Confidential to the executive team',
  rowRanges,
  number,
  longDate,
  shortDate,
  unnamed: 'Unnamed',
  nobody: 'nobody yet',
  undated: 'no date yet',
  blank: '–',
  continued: '(continued)',
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
  footer: {
    data: (asOf: string, signature: Signature | null) =>
      `Pathway, data of ${longDate(asOf)}${signature === null ? '' : `, ${describeSignature(signature, asOf)}`}`,
    dataAndThen: (asOf: string) => `Pathway, data of ${longDate(asOf)}; signed copies as they were signed`,
    rows: 'Row numbers refer to the workbook',
  },

  contents: { title: 'Contents' },
  ...partWords,

  next: {
    title: 'What happens next',
    none: 'No gap to act on yet.',
    noneOpen: (stage: string) => `No action of ${labelInSentence(stage)} is open.`,
    moreOpen: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more action is', 'more actions are'))} open, ${page}`,
    done: 'done',
    late: (date: string) => `${date}, late`,
    head: {
      gap: 'Gap',
      actual: 'Actual',
      target: 'Target',
      action: 'Action agreed',
      owner: 'Owner',
      by: 'By',
    },
    noAction: 'No action agreed yet',
    more: (quantity: number) =>
      `and ${spellCount(quantity, 'more action', 'more actions')} for this gap, listed below`,
  },

  asked: {
    lead: 'Asked of you:',
    name: (labels: readonly string[]) =>
      `${labels.length === 1 ? 'an owner and a date' : 'owners and dates'} for ${someOf(labels)}.`,
    object: (changes: number, by: string | null) =>
      `read the ${changes === 1 ? 'change' : `${spell(changes)} decisions that change hands`} under “Decision rights” and send any objection${by === null ? '' : ` to ${by}`} before week one is signed off.`,
    review: (decision: string, date: string) =>
      `keep ${longDate(date)} free to look again at “${decision.replace(/[.!]+$/u, '')}”.`,
  },

  trust: {
    title: 'How far to trust this',
    /** `way` is how the round says it was rated; blind only where that is a way of rating blind. */
    raters: (
      raters: number,
      /** Null where it may not be told. */
      technology: number | null,
      way: string | undefined,
      agreed: number,
      asked: number,
    ) => {
      const answered = `answered${way === undefined ? '' : (waysAnswered[way] ?? '')}`
      const values =
        agreed === asked ? 'each value' : `${spell(agreed)} of ${spellCount(asked, 'value', 'values')}`
      const since = agreed === 0 ? 'no value is agreed yet' : `the team then agreed ${values}`
      return `${capitalise(spellCount(raters, 'rater', 'raters'))} ${answered}${tellSide(raters, technology)}; ${since}.`
    },
    noRound: (hasValues: boolean) =>
      hasValues
        ? 'The values were agreed in the room; no round of ratings is revealed.'
        : 'No round of ratings is revealed, and no value is agreed yet.',
    evidence: (withEvidence: number, rated: number) =>
      `Ratings are opinions${withEvidence === 0 ? '' : `, ${withEvidence === rated ? 'each' : `${spell(withEvidence)} of ${spell(rated)}`} with evidence noted`}, not measurements.`,
    again: (isAsked: boolean) =>
      isAsked
        ? 'The same questions were asked again in month six; only beside those answers does this show an effect.'
        : 'The same questions are asked again in month six; until then nothing here shows an effect.',
    left: (missing: readonly string[]) => `Left out because blank: ${join(missing)}.`,
    missing: {
      points: (quantity: number) =>
        `${count(quantity, 'stage of strategy', 'stages of strategy')} (actual or target)`,
      flows: (quantity: number) => count(quantity, 'information flow', 'information flows'),
      decisions: (quantity: number) => count(quantity, 'decision', 'decisions'),
    },
    empty: 'Nothing has been rated, so there is nothing to trust or doubt yet.',
    waived: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'exit criterion is', 'exit criteria are'))} waived; the ${quantity === 1 ? 'reason stands' : 'reasons stand'} at the sign-off.`,
  },

  actions: {
    title: (quantity: number) => (quantity === 0 ? 'Actions' : `Actions agreed: ${many(quantity)}`),
    none: (stage: string) => `No action of ${labelInSentence(stage)} is agreed yet.`,
    head: { row: 'Row', action: 'Action', answers: 'Answers', owner: 'Owner', by: 'By', status: 'Status' },
    over: (days: number) => count(days, 'day over', 'days over'),
  },

  signOff: {
    title: 'Sign-off',
    not: 'Not signed off yet.',
    date: 'Date',
    by: 'By',
    decided: 'Decided',
    nothing: 'Nothing was written down.',
    open: (quantity: number, total: number) => {
      if (quantity === 0) return 'Every exit criterion is met.'
      if (quantity === total) return 'No exit criterion is met:'
      return `${capitalise(spell(quantity))} of ${spell(total)} exit criteria ${quantity === 1 ? 'is' : 'are'} not met:`
    },
    waivedBecause: (reason: string) => `waived: ${reason}`,
    stillOpen: (left: string) => left,
    skipped: (stage: string, reason: string) => `${stage} was skipped${reason === '' ? '.' : `: ${reason}`}`,
  },

  method: {
    title: 'Method and definitions',
    intro:
      'Pathway asks where the organisation lets its technology leader into strategy. It looks at routines, not at the person. Blanks and “not sure” are left out of every figure and counted.',
    scale: (steps: readonly string[]) => `Involvement runs from 0 to 5: ${steps.join('; ')}.`,
    gap: 'Gap is target minus actual. Mandate is what the charter or role description grants.',
    undrawn: 'A box stands for a character that no font here has.',
    source:
      'The method comes from published work on technology leadership; its promises of business results are that work’s, not verified here.',
    made: (by: string, on: string) => `Made${by === '' ? '' : ` by ${by}`} on ${longDate(on)}.`,
  },
}

export type BriefingWords = typeof briefingWords
