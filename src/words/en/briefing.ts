// What a printed briefing says of its own: headings, generated findings, method note. Knows no page.
import { count } from '../plural.ts'
import { briefingMonthOne } from './briefing-month-one.ts'
import { briefingMonthTwo } from './briefing-month-two.ts'
import { monthSixBriefingWords } from './briefing-month-six.ts'
import { monthThreeBriefingWords } from './briefing-month-three.ts'
import { openingWords } from './briefing-opening.ts'
import { tellActual, tellTarget } from './briefing-steps.ts'
import { partWords } from './briefing-parts.ts'
import { number } from './charts.ts'
import { labelInSentence, nameInSentence } from './names.ts'
import { longDate, shortDate } from './dates.ts'
import { allOf, capitalise, join, many, spell, spellCount } from './spell.ts'

/** More than this would fill a page with numbers that nobody looks up. */
const mostRanges = 20

/** `rows 1–4 and 7` of row numbers in ascending order; after many ranges only how many rows are left. */
export function rowRanges(rows: readonly number[]): string {
  const parts: string[] = []
  let start = 0
  for (let index = 0; index < rows.length; index += 1) {
    if (parts.length === mostRanges) {
      parts.push(`${String(rows.length - start)} more`)
      break
    }
    if (rows[index + 1] === (rows[index] ?? 0) + 1) continue
    const [first, last] = [String(rows[start]), String(rows[index])]
    parts.push(first === last ? first : `${first}–${last}`)
    start = index + 1
  }
  if (parts.length === 0) return 'no rows'
  return `${rows.length === 1 ? 'row' : 'rows'} ${join(parts)}`
}

/** First names, then how many more. */
function someOf(labels: readonly string[]): string {
  const names = labels.map(nameInSentence)
  if (names.length <= 4) return joinNames(names)
  return `${names.slice(0, 3).join(', ')} and ${spell(names.length - 3)} more`
}

/** With a comma before the last "and" where a name has an "and" of its own. */
function joinNames(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(' and '))) return join(names)
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
}

export type Headline =
  | { readonly kind: 'nothing-rated' }
  | { readonly kind: 'hears-after' }
  | { readonly kind: 'feasibility-only' }
  | { readonly kind: 'short'; readonly short: number; readonly of: number }
  | { readonly kind: 'no-gap-known'; readonly rated: number; readonly rows: number }
  | { readonly kind: 'at-target'; readonly of: number }

function headline(facts: Headline): string {
  switch (facts.kind) {
    case 'nothing-rated':
      return 'Nothing is rated yet: this briefing waits for week one'
    case 'hears-after':
      return 'Our technology leader runs delivery but hears of strategy after it is made'
    case 'feasibility-only':
      return 'Our technology leader runs delivery but is asked only whether strategy is feasible'
    case 'short':
      return facts.of === 1
        ? 'Our technology leader is short of target at the one stage of strategy rated so far'
        : facts.short === facts.of
          ? `Our technology leader is short of target at ${allOf(facts.of)} stages of strategy`
          : `Our technology leader is short of target at ${spell(facts.short)} of ${spell(facts.of)} stages of strategy`
    case 'no-gap-known':
      return `${capitalise(spell(facts.rated))} of ${spellCount(facts.rows, 'stage', 'stages')} of strategy rated, none with a target to compare with yet`
    case 'at-target':
      return facts.of === 1
        ? 'Our technology leader is at or above target at the one stage of strategy rated so far'
        : `Our technology leader is at or above target at ${allOf(facts.of)} stages of strategy rated`
  }
}

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
  headline,
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

  three: {
    shortLead: (short: number, of: number) =>
      of === 0
        ? 'No gap can be shown yet.'
        : short === 0
          ? `At or above target at ${of === 1 ? 'the one stage' : `${allOf(of)} stages`} with both ratings.`
          : `Short of target at ${of === 1 ? 'the one stage with both ratings' : `${short === of ? allOf(of) : `${spell(short)} of ${spell(of)}`} stages`}.`,
    shortRest: (score: number | null, wanted: number | null) =>
      score === null
        ? 'Involvement in shaping strategy has no score yet.'
        : `Involvement in shaping strategy scores ${number(Math.round(score))} of 100${wanted === null ? '' : `; the team wants ${number(Math.round(wanted))}`}.`,
    shortNote: (n: number, rows: readonly number[]) =>
      n === 0
        ? 'n = 0 shaping stages'
        : `n = ${count(n, 'shaping stage', 'shaping stages')}, ${rowRanges(rows)}`,
    voiceLead: (voice: number, of: number) => {
      if (of === 0) return 'No decision to count yet.'
      if (of === 1) return `${voice === 0 ? 'No' : 'A'} voice in the one decision`
      return voice === 0
        ? `No voice in any of ${String(of)} decisions`
        : `A voice in ${String(voice)} of ${String(of)} decisions`
    },
    voiceRest: (voice: number, of: number, inputOnly: number) => {
      if (of === 0) return 'None that depends on technology is in scope and filled in.'
      const depend = of === 1 ? 'that depends on technology.' : 'that depend on technology.'
      if (inputOnly === 0) return depend
      const where = of === 1 ? '' : `In ${spell(inputOnly)} ${voice === 0 ? 'of them' : 'more'}, `
      return `${depend} ${capitalise(`${where}technology is asked for input only.`)}`
    },
    voiceNote: (n: number, rows: readonly number[]) =>
      n === 0
        ? 'n = 0 decisions'
        : `n = ${count(n, 'decision', 'decisions')}, decision rights ${rowRanges(rows)}`,
    flowsLead: (onTime: number, of: number) =>
      of === 0
        ? 'No information flow judged yet.'
        : of === 1
          ? 'The one kind of business information judged'
          : `${onTime === 0 ? 'None' : capitalise(spell(onTime))} of ${spell(of)} kinds of business information`,
    flowsRest: (onTime: number, of: number, back: { onTime: number; of: number }) => {
      if (of === 0) return 'The side that receives says whether it arrives on time.'
      const verb = of === 1 && onTime === 0 ? 'does not reach' : onTime < 2 ? 'reaches' : 'reach'
      const other =
        back.of === 0
          ? 'The way back is not judged yet.'
          : back.of === 1
            ? `The other way the one judged ${back.onTime === 0 ? 'does not' : 'does'}.`
            : `The other way it is ${back.onTime === 0 ? 'none' : spell(back.onTime)} of ${spell(back.of)}.`
      return `${verb} technology on time. ${other}`
    },
    flowsNote: (n: number, back: number, rows: readonly number[]) =>
      n + back === 0
        ? 'n = 0 flows'
        : `n = ${String(n)} and ${String(back)}, information flows ${rowRanges(rows)}`,
  },

  map: {
    widest: (label: string, actual: number, target: number) =>
      `Widest at ${nameInSentence(label)}: technology ${tellActual(actual)}, and meant to ${tellTarget(target)}`,
    bookmark: 'Involvement map',
  },

  next: {
    title: 'What happens next',
    none: 'No gap to act on yet.',
    noneOpen: (stage: string) => `No action of ${labelInSentence(stage)} is open.`,
    moreOpen: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more action is', 'more actions are'))} open, ${page}`,
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
    raters: (raters: number, technology: number, way: string | undefined) => {
      const answered = `answered${way === undefined ? '' : (waysAnswered[way] ?? '')}`
      const side =
        raters === 1
          ? `${technology === 0 ? 'not ' : ''}on the technology side`
          : `${technology === 0 ? 'none' : spell(technology)} of them on the technology side`
      return `${capitalise(spellCount(raters, 'rater', 'raters'))} ${answered}, ${side}; the team then agreed each value.`
    },
    noRound: 'The values were agreed in the room; no round of ratings is revealed.',
    evidence: (withEvidence: number, rated: number) =>
      `Ratings are opinions${withEvidence === 0 ? '' : `, ${withEvidence === rated ? 'each' : `${spell(withEvidence)} of ${spell(rated)}`} with evidence noted`}, not measurements.`,
    again: 'The same questions are asked again in month six; until then nothing here shows an effect.',
    left: (missing: readonly string[]) => `Left out because blank: ${join(missing)}.`,
    missing: {
      points: (quantity: number) => count(quantity, 'stage of strategy', 'stages of strategy'),
      flows: (quantity: number) => count(quantity, 'information flow', 'information flows'),
      decisions: (quantity: number) => count(quantity, 'decision', 'decisions'),
    },
    empty: 'Nothing has been rated, so there is nothing to trust or doubt yet.',
    waived: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'exit criterion is', 'exit criteria are'))} waived; the ${quantity === 1 ? 'reason stands' : 'reasons stand'} at the sign-off.`,
  },

  flows: {
    bookmark: 'Information flows',
    head: {
      row: 'Row',
      information: 'Information',
      reaches: 'Reaches them',
      all: 'All execs',
      signal: 'Early signal of',
      channel: 'Channel, cadence',
    },
    channelAndCadence: (channel: string, cadence: string) => `${channel}, ${nameInSentence(cadence)}`,
    together: 'What the rows say together',
    arrives: (labels: readonly string[], late: readonly string[]) => {
      if (labels.length === 0) return `Nothing reaches technology on time: ${someOf(late)}.`
      if (late.length === 0)
        return `${capitalise(someOf(labels))} ${labels.length === 1 ? 'reaches' : 'reach'} technology on time.`
      return `${capitalise(someOf(labels))} ${labels.length === 1 ? 'reaches' : 'reach'} technology on time; ${someOf(late)} ${late.length === 1 ? 'arrives' : 'arrive'} late, on request or never.`
    },
    returns: (labels: readonly string[], late: readonly string[]) => {
      if (labels.length === 0) return `In return, nothing reaches the business on time: ${someOf(late)}.`
      if (late.length === 0)
        return `In return, ${someOf(labels)} ${labels.length === 1 ? 'reaches' : 'reach'} the business on time.`
      return `In return, ${someOf(labels)} ${labels.length === 1 ? 'reaches' : 'reach'} the business on time and ${someOf(late)} ${late.length === 1 ? 'does' : 'do'} not.`
    },
    nobodyAll: 'None of it goes to all executives.',
    note: 'Shares count every row the receiver has judged, and “never” counts among them.',
  },

  decisions: {
    bookmark: 'Decision rights',
    none: 'No decision is in scope yet.',
    head: { row: 'Row', decision: 'Decision' },
    today: 'today',
    agreed: 'agreed',
    legend: (parts: readonly string[]) => `${capitalise(parts.join(', '))}. An underline marks what changes.`,
    moreRoles: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more role has', 'more roles have'))} no room here; see the workbook.`,
    mark: 'RAPID® is a mark of Bain & Company.',
    issuesTitle: (today: number, agreed: number) =>
      agreed === 0
        ? `Open points today: ${String(today)}`
        : `Open points: ${String(today)} today, ${String(agreed)} as agreed`,
    issuesHead: { row: 'Row', decision: 'Decision', today: 'As it is today', agreed: 'As agreed' },
    noIssues: 'none',
    notAgreed: 'nothing agreed yet',
    changesTitle: 'What changes for the technology leader',
    noChanges: 'No change to the technology leader’s part is agreed yet.',
    changesHead: { decision: 'Decision', today: 'Today', agreed: 'As agreed', forum: 'Forum' },
    noPart: 'no part',
    otherChanges: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'other role', 'other roles'))} also ${quantity === 1 ? 'changes' : 'change'}; see the underlines above.`,
  },

  gaps: {
    title: (gaps: number) => (gaps === 0 ? 'Stages of strategy with evidence' : 'Gaps ranked, with evidence'),
    subtitle: 'Rank is by gap × importance; ties keep the order of the table.',
    head: {
      rank: 'Rank',
      row: 'Row',
      stage: 'Stage of strategy',
      mandate: 'Mandate',
      actual: 'Actual',
      target: 'Target',
      gap: 'Gap',
      weighted: '× imp.',
      evidence: 'Evidence',
      consequence: 'When technology is absent',
    },
    noEvidence: 'no evidence yet',
  },

  actions: {
    title: (quantity: number) => (quantity === 0 ? 'Actions' : `Actions agreed: ${many(quantity)}`),
    none: (stage: string) => `No action of ${labelInSentence(stage)} is agreed yet.`,
    head: { row: 'Row', action: 'Action', answers: 'Answers', owner: 'Owner', by: 'By', status: 'Status' },
    over: (days: number) => count(days, 'day over', 'days over'),
  },

  symptoms: {
    title: (often: number) =>
      often === 0
        ? 'No symptom is seen often'
        : `${capitalise(spellCount(often, 'symptom is', 'symptoms are'))} seen often or always`,
    subtitle: (rated: number, of: number) =>
      `How often, as agreed by the team. n = ${String(rated)} of ${count(of, 'symptom', 'symptoms')}.`,
    none: 'No symptom is rated yet.',
    bookmark: 'Symptoms',
    head: { symptom: 'Symptom', often: 'How often', example: 'Recent example', cost: 'Cost' },
    more: (quantity: number) => `${capitalise(spellCount(quantity, 'more is', 'more are'))} rated lower.`,
    notShown: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more is', 'more are'))} rated, none of them higher.`,
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
