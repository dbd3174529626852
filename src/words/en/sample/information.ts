// Who hears what at Meridane Freight, and who decides what: values of month six, week one's beside them.
import type { Cell } from '../../../domain/cell.ts'
import type { SampleTable } from '../../../domain/sample.ts'
import { weekOneTables } from '../tables-week-one.ts'
import type { PersonId } from './setting.ts'

const flowTexts = weekOneTables['information-flows'].seeds
type FlowId = keyof typeof flowTexts
type Arrival = 'on-time' | 'late' | 'only-on-request' | 'never'

interface Flow {
  readonly source: string
  readonly reaches: readonly [before: Arrival, now: Arrival]
  /** To the whole executive team. */
  readonly all: readonly [before: boolean, now: boolean]
  readonly signal: string
  readonly react: readonly PersonId[]
  readonly channel: string
  readonly channelBefore?: string
  readonly cadence: string
  readonly usedIn: string
  readonly owner: PersonId
}

function flow(direction: string, id: FlowId, it: Flow) {
  return {
    id,
    cells: {
      information: flowTexts[id].information,
      direction,
      source: it.source,
      reaches: it.reaches[1],
      'whole-c-suite': it.all[1],
      'early-signal-of': it.signal,
      'who-must-react': it.react,
      channel: it.channel,
      cadence: it.cadence,
      'used-in-decision': it.usedIn,
      owner: it.owner,
    } satisfies Record<string, Cell>,
    atBaseline: {
      reaches: it.reaches[0],
      'whole-c-suite': it.all[0],
      ...(it.channelBefore === undefined ? {} : { channel: it.channelBefore }),
    },
  }
}

const toTechnology = 'business-to-technology'
const toBusiness = 'technology-to-business'

export const informationFlows: SampleTable = {
  rows: [
    flow(toTechnology, 'customer-advisory-board', {
      source: 'Twelve shippers',
      reaches: ['never', 'on-time'],
      all: [false, true],
      signal: 'Shift in what shippers buy',
      react: ['rafael', 'priya'],
      channel: 'Seat at the table, notes next day',
      channelBefore: 'Minutes',
      cadence: 'Quarterly',
      usedIn: 'customer-experience',
      owner: 'rafael',
    }),
    flow(toTechnology, 'market-research', {
      source: 'Commercial analysts',
      reaches: ['only-on-request', 'late'],
      all: [false, true],
      signal: 'Demand by lane',
      react: ['rafael', 'yusuf'],
      channel: 'Report',
      cadence: 'Twice a year',
      usedIn: 'growth-strategy',
      owner: 'rafael',
    }),
    flow(toTechnology, 'competitive-intelligence', {
      source: 'Sales team and fairs',
      reaches: ['late', 'on-time'],
      all: [false, true],
      signal: 'Rival products and prices',
      react: ['rafael', 'priya'],
      channel: 'One page to all executives',
      channelBefore: 'Slides',
      cadence: 'Monthly',
      usedIn: 'product-road-map',
      owner: 'rafael',
    }),
    flow(toTechnology, 'industry-analysis', {
      source: 'Freight association',
      reaches: ['only-on-request', 'only-on-request'],
      all: [true, true],
      signal: 'Regulation, capacity',
      react: ['adaeze'],
      channel: 'Digest',
      cadence: 'Monthly',
      usedIn: 'growth-strategy',
      owner: 'tomasz',
    }),
    flow(toTechnology, 'board-papers', {
      source: 'Board office',
      reaches: ['late', 'on-time'],
      all: [false, true],
      signal: 'Change of ambition',
      react: ['priya'],
      channel: 'Paper, five days ahead',
      channelBefore: 'Paper',
      cadence: 'Six times a year',
      usedIn: 'growth-strategy',
      owner: 'ingrid',
    }),
    flow(toTechnology, 'financial-performance', {
      source: 'Finance',
      reaches: ['on-time', 'on-time'],
      all: [true, true],
      signal: 'Margin by depot',
      react: ['adaeze', 'tomasz'],
      channel: 'Pack',
      cadence: 'Monthly',
      usedIn: 'investment-portfolio',
      owner: 'tomasz',
    }),
    flow(toTechnology, 'customer-feedback', {
      source: 'Service desk',
      reaches: ['late', 'on-time'],
      all: [false, true],
      signal: 'Service failure',
      react: ['adaeze', 'priya'],
      channel: 'Dashboard',
      cadence: 'Weekly',
      usedIn: 'customer-experience',
      owner: 'adaeze',
    }),
    flow(toTechnology, 'risk-and-regulation', {
      source: 'Customs desk',
      reaches: ['on-time', 'on-time'],
      all: [true, true],
      signal: 'Customs change',
      react: ['priya'],
      channel: 'Register',
      cadence: 'Monthly',
      usedIn: 'operating-model',
      owner: 'tomasz',
    }),
    flow(toBusiness, 'emerging-technology-radar', {
      source: 'Technology and data',
      reaches: ['never', 'on-time'],
      all: [false, true],
      signal: 'New ways to route and price',
      react: ['rafael', 'adaeze'],
      channel: 'Five minutes in the business review',
      channelBefore: 'None',
      cadence: 'Quarterly',
      usedIn: 'growth-strategy',
      owner: 'priya',
    }),
    flow(toBusiness, 'what-technology-now-makes-possible', {
      source: 'Technology and data',
      reaches: ['only-on-request', 'late'],
      all: [false, true],
      signal: 'Products we could sell',
      react: ['rafael'],
      channel: 'Trade-off clinic',
      channelBefore: 'Ad hoc',
      cadence: 'Monthly',
      usedIn: 'product-road-map',
      owner: 'yusuf',
    }),
    flow(toBusiness, 'limits-and-technical-debt', {
      source: 'Technology',
      reaches: ['late', 'on-time'],
      all: [false, false],
      signal: 'Plans that cannot hold',
      react: ['ingrid', 'adaeze'],
      channel: 'Slide, then a deep dive',
      channelBefore: 'Slide',
      cadence: 'Quarterly',
      usedIn: 'technology-budget',
      owner: 'priya',
    }),
    flow(toBusiness, 'delivery-and-operations-data', {
      source: 'Depot systems',
      reaches: ['on-time', 'on-time'],
      all: [true, true],
      signal: 'Capacity and delay',
      react: ['adaeze'],
      channel: 'Dashboard',
      cadence: 'Daily',
      usedIn: 'operating-model',
      owner: 'yusuf',
    }),
  ],
}

const decisionTexts = weekOneTables['decision-rights'].seeds
type DecisionId = keyof typeof decisionTexts

/** Roles that hold a letter, written `role letters`, in the order of the roles. */
function letters(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split(', ')
      .map((part) => [part.slice(0, part.lastIndexOf(' ')), part.slice(part.lastIndexOf(' ') + 1)]),
  )
}

interface Rights {
  readonly dependsOnTechnology: boolean
  readonly today: string
  readonly agreed: string
  readonly forum: string
  readonly notes?: string
  /** Written down only after week one. */
  readonly laterNotes?: string
}

function inScope(id: DecisionId, it: Rights) {
  return {
    id,
    cells: {
      decision: decisionTexts[id].decision,
      'in-scope': true,
      'has-technology-consequence': it.dependsOnTechnology,
      'as-is-roles': letters(it.today),
      'to-be-roles': letters(it.agreed),
      forum: it.forum,
      ...(it.notes === undefined ? {} : { notes: it.notes }),
      ...(it.laterNotes === undefined ? {} : { notes: it.laterNotes }),
    } satisfies Record<string, Cell>,
    ...(it.laterNotes === undefined ? {} : { atBaseline: { notes: it.notes ?? null } }),
  }
}

function outOfScope(id: DecisionId, dependsOnTechnology: boolean, notes: string) {
  return {
    id,
    cells: {
      decision: decisionTexts[id].decision,
      'in-scope': false,
      'has-technology-consequence': dependsOnTechnology,
      notes,
    } satisfies Record<string, Cell>,
  }
}

export const decisionRights: SampleTable = {
  rows: [
    inScope('growth-strategy', {
      dependsOnTechnology: true,
      today: 'ceo D, cfo I, coo I, commercial R, board A',
      agreed: 'ceo D, cfo I, coo I, commercial R, technology-leader R, board A',
      forum: 'Strategy day',
      laterNotes: 'Nobody carries it out as a whole. We left the P open on purpose until the second cycle.',
    }),
    inScope('market-positioning', {
      dependsOnTechnology: false,
      today: 'ceo I, commercial DR, people P',
      agreed: 'ceo I, commercial DR, people P, technology-leader I',
      forum: 'Commercial board',
    }),
    inScope('customer-experience', {
      dependsOnTechnology: true,
      today: 'coo R, commercial D, people P, technology-leader I',
      agreed: 'ceo I, coo P, commercial D, people P, technology-leader R',
      forum: 'Customer forum',
      notes: 'Adaeze and Rafael both believed they had the D. Settled in the room: Rafael, since 29 May.',
    }),
    outOfScope(
      'answer-to-a-competitors-move',
      true,
      'Too rare to settle now. Taken up when the next one comes.',
    ),
    inScope('product-road-map', {
      dependsOnTechnology: true,
      today: 'ceo I, cfo I, coo R, commercial D, technology-leader P',
      agreed: 'ceo I, cfo I, coo I, commercial D, technology-leader P',
      forum: 'Commercial board',
      laterNotes: 'Not solved: technology still only carries it out. First decision of the second cycle.',
    }),
    inScope('investment-portfolio', {
      dependsOnTechnology: true,
      today: 'ceo D, cfo A, coo A, commercial A, technology-leader I',
      agreed: 'ceo D, cfo A, coo P, commercial R, people I, technology-leader R',
      forum: 'Quarterly business review',
      notes: 'Above 2 million euros the board has to agree.',
    }),
    inScope('technology-budget', {
      dependsOnTechnology: true,
      today: 'cfo D, coo I, technology-leader RP',
      agreed: 'ceo I, cfo A, coo I, technology-leader DP',
      forum: 'Quarterly business review',
      notes: 'Within the frame the CFO agrees to once a year.',
    }),
    inScope('build-buy-partner', {
      dependsOnTechnology: true,
      today: 'cfo D, coo R, technology-leader I',
      agreed: 'ceo I, cfo A, coo P, technology-leader D',
      forum: 'Trade-off clinic',
    }),
    inScope('data-strategy', {
      dependsOnTechnology: true,
      today: 'cfo D, technology-leader RP',
      agreed: 'ceo A, coo I, commercial I, people P, technology-leader D',
      forum: 'Strategy check',
      notes: 'Nobody was named for it; by default it is whoever pays.',
    }),
    outOfScope('vendor-selection', true, 'Works well enough: purchasing and technology decide together.'),
    outOfScope('security-risk-acceptance', true, 'The audit committee looks at it in spring.'),
    outOfScope('acquisition-due-diligence', true, 'No acquisition in sight before 2027.'),
    inScope('operating-model', {
      dependsOnTechnology: true,
      today: 'ceo D, cfo I, coo R, people P',
      agreed: 'ceo D, cfo I, coo R, people P, technology-leader A',
      forum: 'Quarterly business review',
    }),
  ],
}
