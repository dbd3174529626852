// What the week-one briefing says of its own: where technology is in, and where out.
import { count } from '../plural.ts'
import { tellActual, tellTarget } from './briefing-steps.ts'
import { number } from './charts.ts'
import { nameInSentence, someOf } from './names.ts'
import { rowRanges } from './row-ranges.ts'
import { allOf, capitalise, spell, spellCount } from './spell.ts'

export type WeekOneHeadline =
  | { readonly kind: 'nothing-rated' }
  | { readonly kind: 'hears-after' }
  | { readonly kind: 'feasibility-only' }
  | { readonly kind: 'short'; readonly short: number; readonly of: number }
  | { readonly kind: 'no-gap-known'; readonly rated: number; readonly rows: number }
  | { readonly kind: 'at-target'; readonly of: number }

function headline(facts: WeekOneHeadline): string {
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

export const briefingWeekOne = {
  headline,

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
        ? 'No business information judged yet.'
        : of === 1
          ? 'The one kind of business information judged'
          : `${onTime === 0 ? 'None' : capitalise(spell(onTime))} of ${spell(of)} kinds of business information`,
    flowsRest: (onTime: number, of: number, back: { onTime: number; of: number }) => {
      if (of === 0) {
        const told = 'The side that receives says whether it arrives on time.'
        if (back.of === 0) return told
        const kinds =
          back.of === 1
            ? 'The one kind'
            : `${back.onTime === 0 ? 'None' : capitalise(spell(back.onTime))} of ${spell(back.of)} kinds`
        const reach =
          back.of === 1 && back.onTime === 0 ? 'does not reach' : back.onTime < 2 ? 'reaches' : 'reach'
        return `${told} ${kinds} of technology information ${reach} the business on time.`
      }
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
      if (labels.length === 0) return `Nothing judged so far reaches technology on time: ${someOf(late)}.`
      if (late.length === 0)
        return `${capitalise(someOf(labels))} ${labels.length === 1 ? 'reaches' : 'reach'} technology on time.`
      return `${capitalise(someOf(labels))} ${labels.length === 1 ? 'reaches' : 'reach'} technology on time; ${someOf(late)} ${late.length === 1 ? 'arrives' : 'arrive'} late, on request or never.`
    },
    /** `isReply` where the other way was told just before. */
    returns: (labels: readonly string[], late: readonly string[], isReply: boolean) => {
      const tell = (text: string) => (isReply ? `In return, ${text}` : capitalise(text))
      if (labels.length === 0)
        return tell(`nothing judged so far reaches the business on time: ${someOf(late)}.`)
      const reach = `${someOf(labels)} ${labels.length === 1 ? 'reaches' : 'reach'} the business on time`
      if (late.length === 0) return tell(`${reach}.`)
      return tell(`${reach} and ${someOf(late)} ${late.length === 1 ? 'does' : 'do'} not.`)
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
}
