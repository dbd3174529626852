// One sentence per issue: what is odd about the content and what would settle it. Never blames, never blocks.
import type { IssueWords } from '../words.ts'
import { longDate, yearBeyond } from './dates.ts'
import { capitalise, join, joinOr, shorten, spell, spellCount, spellMonth } from './spell.ts'

const sides = { business: 'business', technology: 'technology', data: 'data' } as const

const meetingParts = {
  times: 'the times a year',
  minutes: 'the minutes',
  people: 'the number of people',
} as const

const noTime = { times: 'Held 0 times a year', minutes: 'Lasts 0 minutes', people: 'Nobody attends' } as const

export const issues: IssueWords = {
  // any table
  unread: ({ text }) => `“${shorten(text)}” could not be read. Kept as typed; change it or clear it.`,
  'out-of-range': ({ min, max }) => outOfRange(min, max),
  'year-beyond': ({ first, last }) => `${yearBeyond(first, last)}.`,
  'missing-reference': () => 'Points at a row that is no longer there. Choose another or clear it.',

  // week one
  'target-below-actual': ({ target, actual }) =>
    `Target ${String(target)} is lower than actual ${String(actual)}. Kept as typed; change it or leave it.`,
  'no-decider': ({ letter }) => `Nobody decides: give one role the ${letter}.`,
  'several-deciders': ({ roles, letter }) =>
    `${join(roles)} ${roles.length === 2 ? 'both' : 'all'} decide: keep one ${letter}.`,
  'no-performer': ({ letter }) => `Nobody carries it out: name ${article(letter)} ${letter}.`,
  'too-many-vetoes': ({ count }) => `${capitalise(spell(count))} roles can veto: keep two at most.`,
  'decider-without-input': ({ letter }) => `Decided without asking anyone: give a role the ${letter}.`,
  'technology-no-part': () => 'Technology has no part.',
  'technology-informed-only': () => 'Technology is only informed.',
  'technology-input-only': () => 'Technology gives input only.',
  'technology-performs-only': () => 'Technology only carries it out.',
  'unknown-role': ({ role }) =>
    `“${shorten(role)}” is not one of the roles, so its letters count for nothing. Clear them.`,
  'unknown-letters': ({ letters, known }) =>
    `“${shorten(letters)}” is not made of the letters in use: ${join(Array.from(known).filter(isLetter))}.`,
  'answer-off-scale': ({ value, max }) =>
    `${String(value)} is not on this scale, which ends at ${String(max)}. Ask for the answer again.`,

  // month one
  'infrastructure-rushed': ({ minutes }) =>
    `Infrastructure is decided in ${spellCount(minutes, 'minute', 'minutes')}: give it more, or move it to a forum.`,
  'no-depth-minutes': () =>
    'Covers technology without a minute of depth: add some, or say where the depth happens.',
  'depth-cut-off': () => 'Stops when it reaches architecture: agree where that talk goes on.',
  'strategy-without-technology-leader': () =>
    'Strategy is made here without the technology leader as a full member.',
  'quarterly-review-without-technology-leader': () =>
    'The technology leader is not a full member of this business review.',
  'more-minutes-than-meeting': ({ minutes, length }) =>
    `The parts take ${String(minutes)} minutes, the meeting only ${String(length)}: shorten one or the other.`,
  'takes-no-time': ({ part }) => `${noTime[part]}, so it costs nothing: put the number right, or stop it.`,
  'meeting-not-counted': ({ missing, isNew }) =>
    `Left out of the hours: ${isNew ? 'the new meeting still needs' : 'it still needs'} ${join(missing.map((part) => meetingParts[part]))}.`,
  'kept-but-changed': () =>
    'Called kept, but it is to be different: call it changed, or clear the new numbers.',
  'merge-without-target': () => 'Merged, but not said into which: choose the meeting that takes it over.',
  'merged-into-itself': () => 'Merged into itself: choose another meeting.',
  'merged-into-ended': ({ ended }) =>
    `Merged into a meeting that ${ended === 'stop' ? 'stops' : 'is merged away'} itself: choose one that stays.`,
  'forum-without-question': () => 'This forum has no question to answer: write one, or do without the forum.',
  'strategy-check-unattended': () =>
    'Nobody is named as present: say who was there, or set the day on which it is to be held.',
  'strategy-check-one-sided': ({ missing }) =>
    `Nobody from ${joinOr(missing.map((side) => sides[side]))} was there: invite them to the next one.`,

  // month two
  'no-baseline': () => 'No baseline: without a first value nobody can tell whether it moved.',
  'baseline-equals-target': () => 'Baseline and target are the same: what should change?',
  'target-against-direction': () =>
    'The target lies on the worse side of the baseline: check which way is better.',
  'one-owner-for-both': () => 'One person owns both sides: name one from business and one from technology.',
  'other-unit': ({ unit }) =>
    `The same measure is counted in “${shorten(unit)}” above: use one unit for both.`,
  'reading-before-baseline': ({ baseline }) =>
    `Older than the baseline of ${longDate(baseline)}, so it tells of the time before. Check the two dates.`,
  'weights-not-100': ({ person, phase, sum }) =>
    `${person.trim() === '' ? 'Somebody without a name' : person}: ${phase === 'today' ? 'today’s' : 'agreed'} weights add up to ${String(sum)}, not 100.`,
  'business-weight-without-measure': () => 'Called a business measure but names no outcome: choose one.',
  'case-update-overdue': ({ due }) => `The update was due on ${longDate(due)}: look at the case again.`,

  // month three
  'rated-by-self': () =>
    'Rated by the person concerned, so it is left out of the score: ask someone who was there.',
  'month-without-workshop': ({ month }) =>
    `No workshop in ${spellMonth(month)}: hold one or put a date on it.`,
  'target-below-before': ({ target, before }) =>
    `Target ${String(target)} is lower than before ${String(before)}. Kept as typed; change it or leave it.`,
  'rating-without-person': () =>
    'Rated, but nobody is named: choose whose skill it is, else it does not count.',
  'skill-rated-twice': () =>
    'The same person and skill stand in a row above: both count, so keep one of them.',
  'nobody-attended': () => 'It was held, but nobody is named as having come: name who was there.',
  'date-before-start': ({ date, start }) =>
    `${longDate(date)} comes before the plan began on ${longDate(start)}: check which date is wrong.`,

  // month six and dates everywhere
  'settled-without-date': () => 'Adopted or declined, but no date says when: velocity cannot count it.',
  'decided-without-result': () => 'There is a date of decision, but no result: adopted or declined?',
  'dates-out-of-order': ({ earlier, later }) =>
    `${longDate(later)} comes before ${longDate(earlier)}: check which date is wrong.`,
  'date-in-future': ({ date }) =>
    `${longDate(date)} has not come yet: this is for what has already happened.`,

  // across
  'title-too-long': ({ length, limit }) =>
    `The title has ${String(length)} characters: ${String(limit)} or fewer are easier to read. Kept as typed.`,
  'two-technology-leaders': () => 'More than one person is marked as the technology leader: keep one.',
  'technology-leader-differs': () =>
    'The technology leader in the facts is not the person marked here: make them the same.',
  'dropped-without-reason': () => 'Dropped without a reason: one sentence is enough.',
  'skipped-without-reason': () => 'Skipped without a reason: one sentence is enough.',
  overdue: ({ days }) => `${capitalise(spellCount(days, 'day', 'days'))} over its date.`,
}

function article(letter: string): 'a' | 'an' {
  return 'AEFHILMNORSX'.includes(letter.charAt(0)) ? 'an' : 'a'
}

function isLetter(character: string): boolean {
  return /[A-Z]/i.test(character)
}

function outOfRange(min: number | null, max: number | null): string {
  if (min !== null && max !== null)
    return `Goes from ${String(min)} to ${String(max)}. Kept as typed; change it or clear it.`
  if (min !== null) return `Cannot be below ${String(min)}. Kept as typed; change it or clear it.`
  if (max !== null) return `Cannot be above ${String(max)}. Kept as typed; change it or clear it.`
  return 'Outside what fits here. Kept as typed; change it or clear it.'
}
