// Month three at Meridane Freight: workshops, better questions, lessons, a glossary, and who was thanked.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import type { PersonId } from './setting.ts'

interface Workshop {
  readonly topic: string
  readonly audience: string
  readonly presenter: PersonId
  readonly minutes: number
  readonly attendees: readonly PersonId[]
  readonly useful?: number
  readonly feedback?: string
  readonly learned?: string
  readonly next?: string
}

function workshop(date: string, it: Workshop): SampleRow {
  return {
    id: `workshop-${date}`,
    cells: {
      date,
      topic: it.topic,
      'practice-audience': it.audience,
      presenter: it.presenter,
      minutes: it.minutes,
      attendees: it.attendees,
      ...(it.useful === undefined ? {} : { usefulness: it.useful }),
      ...(it.feedback === undefined ? {} : { 'feedback-given': it.feedback }),
      ...(it.learned === undefined ? {} : { learned: it.learned }),
      ...(it.next === undefined ? {} : { next: it.next }),
    },
  }
}

export const workshops: SampleTable = {
  since: '2026-07-16',
  rows: [
    workshop('2026-07-16', {
      topic: 'Why dispatch ends at fourteen depots',
      audience: 'The executive team',
      presenter: 'priya',
      minutes: 60,
      attendees: ['ingrid', 'tomasz', 'rafael', 'adaeze'],
      useful: 3,
      feedback: 'Clear at the end. Start at the end.',
      learned: 'First sentence: what you can decide today.',
      next: 'The same for depot managers',
    }),
    workshop('2026-08-20', {
      topic: 'What the new windows ask of you',
      audience: 'Drivers and shift leaders at Eastmoor, six in the morning',
      presenter: 'priya',
      minutes: 45,
      attendees: ['adaeze', 'mei-lin', 'yusuf'],
      useful: 5,
      feedback: 'You asked us first. Nobody did that before.',
      learned: 'No slides. A pallet and a stopwatch.',
      next: 'Waiting times',
    }),
    workshop('2026-09-17', {
      topic: 'Where pallets wait, and why',
      audience: 'Depot managers',
      presenter: 'yusuf',
      minutes: 60,
      attendees: ['adaeze', 'priya', 'mei-lin'],
      useful: 2,
      feedback: 'We know where they wait. Tell us what to do on Monday.',
      learned: 'One depot, one chart, one question.',
      next: 'Again in November',
    }),
    workshop('2026-11-05', {
      topic: 'Where pallets wait, second try',
      audience: 'Depot managers',
      presenter: 'yusuf',
      minutes: 45,
      attendees: ['adaeze', 'priya'],
      useful: 4,
      feedback: 'Took the map home. Can we have it weekly?',
      learned: 'They trust a map they can correct.',
      next: 'A shipper as audience',
    }),
    workshop('2026-11-19', {
      topic: 'What live tracking can promise and what not',
      audience: 'Two shippers from the advisory board',
      presenter: 'priya',
      minutes: 60,
      attendees: ['rafael', 'henrik'],
      useful: 4,
      feedback: 'The honest part about the port was the convincing one.',
      learned: 'Naming a limit sells.',
      next: 'The board, in January',
    }),
    workshop('2026-12-10', {
      topic: 'Robots by lease: three ways',
      audience: 'The bank',
      presenter: 'yusuf',
      minutes: 60,
      attendees: ['tomasz', 'priya'],
    }),
  ],
}

const questions = [
  [
    'Is it possible by June?',
    'What could be ready by June, and what would we give up for it?',
    'Trade-off clinic, 2 July',
    'Three depots were possible, fourteen never were.',
  ],
  [
    'Is the system safe?',
    'What would hurt us most, and how would we notice?',
    'Business review, 15 July',
    'Nobody watches the slot-booking page at night.',
  ],
  [
    'Can you cut ten percent?',
    'Which tenth brings us least?',
    'Budget rounds, 6 October',
    'Two reporting tools nobody opened since spring.',
  ],
  [
    'Are we on schedule?',
    'Did the number move, and what do we change now?',
    'Outcome review, 11 August',
    'Scanners were on schedule and departures were not.',
  ],
  [
    'Do we need this upgrade?',
    'What stops working if we leave it for a year?',
    'Under the bonnet, 21 July',
    'The customs certificate would have lapsed in March.',
  ],
  [
    'Why is it down again?',
    'What would have to be true for this not to happen?',
    'Executive weekly, 7 September',
    'One supplier line feeds both data centres.',
  ],
  [
    'Can we copy what they do?',
    'What do our shippers get from it that they lack with us?',
    'Strategy check, 12 August',
    'Speed of the answer, not the price.',
  ],
  [
    'Will the robots pay off?',
    'What is the smallest thing we could lease to find out?',
    'Outcome review, 8 September',
    'Buying was stopped; leasing went into the flow log.',
  ],
] as const

export const betterQuestions: SampleTable = {
  since: '2026-07-02',
  rows: questions.map(([closed, open, usedIn, uncovered], index) => ({
    id: `question-${String(index + 1)}`,
    cells: {
      'closed-question': closed,
      'open-question': open,
      'used-in': usedIn,
      'what-it-uncovered': uncovered,
    },
  })),
}

interface Lesson {
  readonly subject: string
  readonly kind: 'possibility' | 'limitation' | 'trade-off'
  readonly teacher: PersonId
  readonly attendees: readonly PersonId[]
  readonly confidence: readonly [before: number, after: number]
}

function lesson(date: string, it: Lesson): SampleRow {
  return {
    id: `lesson-${date}`,
    cells: {
      date,
      subject: it.subject,
      kind: it.kind,
      teacher: it.teacher,
      attendees: it.attendees,
      'confidence-before': it.confidence[0],
      'confidence-after': it.confidence[1],
    },
  }
}

export const education: SampleTable = {
  since: '2026-08-19',
  rows: [
    lesson('2026-08-19', {
      subject: 'What does a route engine know, and what does it guess?',
      kind: 'possibility',
      teacher: 'yusuf',
      attendees: ['ingrid', 'tomasz', 'rafael', 'mei-lin'],
      confidence: [2, 4],
    }),
    lesson('2026-09-16', {
      subject: 'Why can we not simply connect the fifteenth depot?',
      kind: 'limitation',
      teacher: 'priya',
      attendees: ['ingrid', 'tomasz', 'rafael', 'adaeze', 'mei-lin'],
      confidence: [2, 3],
    }),
    lesson('2026-10-28', {
      subject: 'Buy, lease or build: what do we tie ourselves to?',
      kind: 'trade-off',
      teacher: 'tomasz',
      attendees: ['ingrid', 'rafael', 'adaeze', 'priya', 'yusuf'],
      confidence: [3, 4],
    }),
    lesson('2026-11-12', {
      subject: 'What can our data not tell us about drivers?',
      kind: 'limitation',
      teacher: 'yusuf',
      attendees: ['ingrid', 'mei-lin', 'adaeze'],
      confidence: [4, 3],
    }),
  ],
}

const terms = [
  [
    'Live',
    'The shipper can use it today.',
    'It runs on our machines, perhaps switched off.',
    'The tracking portal was “live” for six weeks before a shipper saw it.',
  ],
  [
    'Done',
    'The money has arrived.',
    'It is written, tested and handed over.',
    'Scanners: done in May, worth something in November.',
  ],
  [
    'Slot',
    'An hour at a ramp that can be sold.',
    'A record with a start, an end and a lock.',
    'Night slots were free in the yard and locked in the system.',
  ],
  [
    'Margin',
    'What is left of a lane after fuel, driver and toll.',
    'The blank edge of a label, or spare capacity.',
    'Half an hour of talk about two different margins, 9 June.',
  ],
  [
    'Technical debt',
    'Work we put off and pay interest on.',
    'Old choices that make each change slower.',
    'Each new tariff code takes four days in place of one.',
  ],
  [
    'Interface',
    'The point where two firms have to agree.',
    'The agreed form in which two systems talk.',
    'The customs interface was ready; the agreement with customs was not.',
  ],
  [
    'Real time',
    'Before the shipper asks.',
    'Within seconds, always.',
    'Five minutes are enough for tracking and cost a tenth.',
  ],
  [
    'Pilot',
    'A promise to one shipper.',
    'A test that may fail.',
    'Nobody had told the shipper that it may fail.',
  ],
  [
    'Urgent',
    'Today, because a customer waits.',
    'Stops everybody else’s work.',
    'Eleven urgent tickets on 3 March, nine of them reports.',
  ],
  [
    'Customer',
    'The shipper who pays.',
    'Whoever uses the screen: often a driver.',
    'The driver app was built for the customer, and drivers were not asked.',
  ],
] as const

export const glossary: SampleTable = {
  since: '2026-08-20',
  rows: terms.map(([term, business, technology, example]) => ({
    id: `term-${term.toLowerCase().replace(' ', '-')}`,
    cells: { term, 'in-business-words': business, 'in-technology-words': technology, example },
  })),
}

export const recognition: SampleTable = {
  since: '2026-08-28',
  rows: [
    {
      id: 'thanks-1',
      cells: {
        person: 'yusuf' satisfies PersonId,
        'taught-what': 'To read a waiting-time map',
        reached: 'Fourteen depot planners',
        'evidence-that-it-worked': 'Nine corrected the map themselves in the first week.',
        kind: 'award',
        date: '2026-11-13',
      },
    },
    {
      id: 'thanks-2',
      cells: {
        person: 'adaeze' satisfies PersonId,
        'taught-what': 'What a shift looks like at four in the morning',
        reached: 'The technology team, six at a time',
        'evidence-that-it-worked': 'The scanner screen lost seven of its twelve buttons.',
        kind: 'praise',
        date: '2026-08-28',
      },
    },
    {
      id: 'thanks-3',
      cells: {
        person: 'priya' satisfies PersonId,
        'taught-what': 'To put a trade-off into three lines',
        reached: 'The executive team',
        'evidence-that-it-worked': 'Tomasz used the three lines with the bank.',
        kind: 'objective',
        date: '2026-09-30',
      },
    },
    {
      id: 'thanks-4',
      cells: {
        person: 'tomasz' satisfies PersonId,
        'taught-what': 'How a lease ties our hands',
        reached: 'Priya and four of her leads',
        'evidence-that-it-worked': 'The lease paper of 11 November has a page on leaving.',
        kind: 'praise',
        date: '2026-11-13',
      },
    },
  ],
}
