// What the tear-out for one person says: their actions, what they answer for, and their part in decisions and meetings.
import { count } from '../plural.ts'
import { nameInSentence } from './names.ts'
import { longDate } from './dates.ts'
import { capitalise, cut, spell, spellCount } from './spell.ts'

export interface PersonFacts {
  readonly open: number
  readonly overdue: number
  readonly done: number
  /** What they carry into the next cycle. */
  readonly lessons: number
  /** Things they answer for beside actions: measures, outcomes, cases, forums, reviews, flows. */
  readonly answersFor: number
  readonly decisions: number
}

function headline({ open, overdue, done, lessons, answersFor, decisions }: PersonFacts): string {
  if (open > 0) {
    const late =
      overdue === 0 ? 'none overdue' : `${overdue === open && open > 1 ? 'all' : spell(overdue)} overdue`
    return `${capitalise(spellCount(open, 'action', 'actions'))}, ${late}`
  }
  const rest = [
    ...(answersFor === 0 ? [] : [`${spellCount(answersFor, 'thing', 'things')} to answer for`]),
    ...(lessons === 0 ? [] : [`${spellCount(lessons, 'lesson', 'lessons')} to carry on`]),
    ...(decisions === 0 ? [] : [`a part in ${spellCount(decisions, 'decision', 'decisions')}`]),
  ]
  if (done + rest.length === 0) return 'Nothing carries this name yet'
  const lead = done === 0 ? 'No action' : `No action left, ${spell(done)} done`
  return rest.length === 0 ? lead : `${lead}; ${rest.join(', ')}`
}

const lessons = 'Lessons you carry into the next cycle'

export const personWords = {
  headline,
  who: (name: string, roles: readonly string[]) => [name, ...roles].filter((part) => part !== '').join(', '),
  onlyPart: 'This page holds one person’s part alone; the briefings hold the whole.',
  nobody: 'Nobody is chosen',
  nobodyText: 'Choose a person of the list of people: this part is made for one of them.',
  first: 'First:',
  next: 'Next:',
  late: (action: string, days: number) =>
    `“${quote(action)}” is ${count(days, 'day', 'days')} over its date.`,
  due: (action: string, date: string) => `“${quote(action)}” by ${longDate(date)}.`,

  actions: {
    title: 'Your actions',
    done: (quantity: number) => `${capitalise(spellCount(quantity, 'more is', 'more are'))} done.`,
    groups: {
      actions: 'Agreed in the team',
      'pillar-actions': 'Of the four pillars',
      'next-cycle': lessons,
    },
    head: {
      row: 'Row',
      action: 'Action',
      answers: 'Answers',
      lesson: 'Lesson',
      follows: 'What follows',
      by: 'By',
      status: 'Status',
    },
    lessons,
    dates: 'Dates to keep',
    datesHead: { date: 'Date', what: 'What', part: 'Your part' },
    parts: {
      presenter: 'you present',
      teacher: 'you teach',
      review: 'decision to look at again',
      forum: 'first date of a forum',
    },
  },

  answers: {
    title: 'What you answer for',
    scorecard: 'What you are measured by',
    scorecardHead: {
      measure: 'Measure of success',
      kind: 'Kind',
      today: 'Today',
      agreed: 'Agreed',
      pay: 'Pay',
    },
    outcomes: 'Outcomes that carry your name',
    outcomesHead: { row: 'Row', measure: 'Measure', current: 'Now', target: 'Target', by: 'By', part: 'As' },
    others: 'What you run',
    othersHead: { what: 'What', kind: 'Kind', part: 'Your part', rhythm: 'How often' },
    parts: {
      business: 'business owner',
      technology: 'technology owner',
      both: 'both owners',
      sponsor: 'sponsor',
      owner: 'owner',
      chair: 'chair',
    },
  },

  roles: {
    title: 'Your part in decisions',
    subtitle: (roles: readonly string[], decisions: number) =>
      `As ${roles.join(' and ')}, in ${spellCount(decisions, 'decision', 'decisions')} in scope.`,
    head: { row: 'Row', decision: 'Decision', today: 'Today', agreed: 'As agreed', forum: 'Forum' },
    noPart: 'no part',
    notAgreed: 'nothing agreed',
    meetings: 'Forums and meetings',
    meetingsHead: { meeting: 'Meeting', question: 'What for', today: 'Today', then: 'From now on' },
    member: 'member',
    /** Under today, where a forum takes the place of no meeting. */
    newForum: 'new',
    rhythm: (part: string, rhythm: string | null) =>
      rhythm === null ? part : `${part}, ${nameInSentence(rhythm)}`,
    unchanged: (quantity: number) =>
      `In ${spellCount(quantity, 'more meeting', 'more meetings')} your part stays as it is.`,
    owner: 'owner',
  },
}

function quote(text: string): string {
  return cut(text, 120).replace(/[.!]+$/u, '')
}
