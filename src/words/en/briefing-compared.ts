// What the before-and-after briefing says: its sides, what may be called a change, and what changed where.
import { count } from '../plural.ts'
import { number } from './charts.ts'
import { labelInSentence } from './names.ts'
import { longDate } from './dates.ts'
import { allOf, capitalise, join, joinLabels, spell, spellCount } from './spell.ts'

/** Stands for the page a link leads to. */
const page = 'page \uE0F0'

/** How many things moved which way, of those that can be held against each other. */
export interface Moves {
  readonly of: number
  readonly up: number
  readonly down: number
}

/** Fewer than this on either side are not compared. */
const fewest = 5

function tooFew(of: number, one: string, many: string): string {
  return `Too few to compare: ${of === 0 ? `no ${one}` : spellCount(of, one, many)} on both sides, five needed`
}

function labels(names: readonly string[]): string {
  return names.length === 0 ? 'none' : joinLabels(names.map(labelInSentence))
}

export const comparedWords = {
  bookmark: 'Before and after',
  none: 'Nothing can be compared yet',
  noneText:
    'The baseline is frozen when week one is signed off. From then on this briefing lays it beside the workbook of the day.',
  sides: (before: string, after: string, isFollowUp: boolean) =>
    `Before is the baseline, frozen on ${longDate(before)}. After is ${isFollowUp ? 'the follow-up, frozen on' : 'the workbook as of'} ${longDate(after)}.`,

  better: 'Better:',
  worse: 'Worse:',
  uncalled: 'Not called:',
  list: (names: readonly string[]) => `${labels(names)}.`,
  callNote: (names: number) => (names === 0 ? '' : 'Five items or more on either side.'),
  sameNote: (names: readonly string[]) =>
    names.length === 0 ? 'Nothing stayed the same.' : `Unchanged: ${labels(names)}.`,
  uncalledNote: 'The reasons stand beside each measure',
  uncalledPage: `, ${page}`,

  mindTitle: 'Mind before you compare',
  noWarnings: 'The same questions were asked in the same words and on the same scales.',
  notAskedAgain: 'People were not asked a second time yet, so their answers are not compared.',
  warnings: (quantity: number) =>
    `${capitalise(spellCount(quantity, 'thing makes', 'things make'))} comparing harder: questions, scales, weights or people that are not the same on both sides.`,
  warningsPage: ` What is not the same is listed on ${page}.`,
  cause: 'A difference is no proof that the plan caused it.',
  rule: 'Nothing is called a change that rests on fewer than five items on either side.',

  measures: {
    bookmark: 'Measures compared',
    title: 'The ten measures, before and after',
    marked: 'asked or scaled otherwise, see below',
    /** Beside a value that counts no measure without its outcome, where such were named later. */
    namedSince: (share: string) =>
      `before, business measures named no outcome; by those named since it was ${share}`,
    head: { measure: 'Measure', before: 'Before', after: 'After', change: 'Change', n: 'n' },
    n: (before: number, after: number) =>
      before === after ? String(before) : `${String(before)} and ${String(after)}`,
    warnings: 'What is not the same on both sides',
    moreWarnings: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more is', 'more are'))} listed in the workbook under “Then and now”.`,
  },

  involvement: {
    bookmark: 'Involvement compared',
    title: ({ of, up, down }: Moves) => {
      if (of < fewest) return tooFew(of, 'stage rated', 'stages rated')
      if (up + down === 0) return `Involvement is the same at ${allOf(of)} stages`
      if (up === 0)
        return `Further out at ${down === of ? allOf(of) : `${spell(down)} of ${spell(of)}`} stages of strategy, further in at none`
      return `Further in at ${up === of ? allOf(of) : `${spell(up)} of ${spell(of)}`} stages of strategy${down === 0 ? '' : `, further out at ${spell(down)}`}`
    },
    subtitle: (before: string, after: string, of: number, rows: number) =>
      `Involvement of the technology leader, 0 to 5, on ${longDate(before)} and ${longDate(after)}. n = ${of === rows ? String(of) : `${String(of)} of ${String(rows)}`} stages.`,
    change: (by: number) => (by === 0 ? 'no change' : `${by > 0 ? '+' : ''}${number(by)}`),
    onlyBefore: 'not rated after',
    onlyAfter: 'not rated before',
    notRated: 'not rated',
    key: { before: 'before', after: 'after', target: 'target' },
    row: (label: string, before: number | null, after: number | null) =>
      `${label}: ${before === null ? 'not rated' : number(before)} before, ${after === null ? 'not rated' : number(after)} after.`,
  },

  decisions: {
    bookmark: 'Decision rights compared',
    title: (changed: number, of: number, pending: number) => {
      if (of < fewest) return tooFew(of, 'decision filled in', 'decisions filled in')
      const agreed =
        pending === 0
          ? ''
          : `; in ${spell(pending)} a new part of the technology leader is agreed and not yet practice`
      return changed === 0
        ? `${capitalise(allOf(of))} decisions are taken as before${agreed}`
        : `Parts changed in ${spell(changed)} of ${spellCount(of, 'decision', 'decisions')}${agreed}`
    },
    subtitle: (of: number) =>
      `How decisions are taken, before and after, and what is agreed for them. n = ${count(of, 'decision', 'decisions')} filled in on both sides.`,
    head: {
      row: 'Row',
      decision: 'Decision',
      decides: 'Who decides',
      leader: 'The technology leader’s part',
      agreed: 'Agreed for the technology leader',
    },
    nobody: 'nobody',
    noPart: 'no part',
    notAgreed: 'nothing agreed',
    became: (before: string, after: string) => `${before} → ${after}`,
    alike: 'as it is',
  },

  symptoms: {
    bookmark: 'Symptoms compared',
    title: ({ of, up, down }: Moves) => {
      if (of < fewest) return tooFew(of, 'symptom agreed', 'symptoms agreed')
      if (up + down === 0) return `${capitalise(allOf(of))} symptoms are seen as often as before`
      const parts = [
        ...(down === 0 ? [] : [`${spell(down)} seen less often`]),
        ...(up === 0 ? [] : [`${spell(up)} more often`]),
      ]
      return `${capitalise(parts.join(', '))}, of ${spellCount(of, 'symptom', 'symptoms')}`
    },
    subtitle: (of: number) =>
      `How often, as agreed by the team: 0 never to 4 always. n = ${count(of, 'symptom', 'symptoms')} agreed on both sides.`,
    head: { symptom: 'Symptom', before: 'Before', after: 'After', change: 'Change' },
    change: (by: number) => (by === 0 ? 'no change' : by < 0 ? 'less often' : 'more often'),
  },

  changes: {
    bookmark: 'Row by row',
    tableTitle: (label: string, counts: string) => `${label}: ${counts}`,
    head: { row: 'Row', kind: 'What', name: 'Name', cells: 'Before and after' },
    cell: (column: string, text: string) => `${column}: ${text}`,
    became: (column: string, before: string, after: string) => `${column}: ${before} → ${after}`,
    moreIn: (quantity: number) => `and ${spell(quantity)} more`,
    more: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more row differs', 'more rows differ'))}; see “Then and now” in the workbook.`,
    begunTitle: 'Begun since the baseline',
    tableRows: (label: string, rows: number) => `${labelInSentence(label)} (${count(rows, 'row', 'rows')})`,
    begun: (tables: readonly string[]) =>
      `${capitalise(join(tables))}. Before, they were empty: there is nothing to compare.`,
    answers: 'Answers of the rating rounds are compared in the measures and never person by person.',
  },
}

export type ComparedWords = typeof comparedWords
