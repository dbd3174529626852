// The tables of week one in words: labels, help, choices, and the first wording of their rows.
import type { TableId } from '../../domain/table-id.ts'
import type { TableWords } from '../words.ts'
import { pillars, patterns } from './method.ts'
import { tableLabels } from './table-labels.ts'

export const directions = {
  'business-to-technology': 'business to technology',
  'technology-to-business': 'technology to business',
}

export const roundNames = { baseline: 'Week one (baseline)', 'follow-up': 'Month six (follow-up)' }

export const patternNames = patterns
export const pillarNames = {
  P1: pillars.P1.label,
  P2: pillars.P2.label,
  P3: pillars.P3.label,
  P4: pillars.P4.label,
}

export const weekOneTables = {
  'integration-points': {
    label: tableLabels['integration-points'],
    row: 'stage of strategy',
    help: 'The stages through which strategy comes about. For each one: how far in the technology leader is on paper, in fact, and should be.',
    empty:
      'Add the stages through which your strategy comes about, from the first signal to the next review.',
    columns: {
      'stage-of-strategy': {
        label: 'Stage of strategy',
        help: 'A step on the way from a first signal to a changed course. Rename it to what you call it.',
      },
      kind: {
        label: 'Kind',
        help: 'Shaping decides where to go, implementing gets there. Only shaping counts for the score, because technology leaders are always in at the end.',
        choices: { shaping: 'Shaping', implementing: 'Implementing' },
      },
      mandate: {
        label: 'Mandate',
        help: 'What the charter, the role description or the rules of the meeting grant. Read it up; do not remember it.',
        blank: 'Not read up yet',
      },
      actual: {
        label: 'Actual',
        help: 'What happened in the last half year, as agreed by the team after the reveal.',
        blank: 'Not agreed yet',
      },
      target: {
        label: 'Target',
        help: 'What the team wants by month six. Not every stage needs a 5.',
        blank: 'No target yet',
      },
      importance: {
        label: 'Importance',
        short: 'Imp.',
        help: 'How much it matters for this company’s strategy that technology is in here. It weighs the gap.',
      },
      gap: { label: 'Gap', help: 'Target less actual: how many steps are missing.' },
      'authority-gap': {
        label: 'Authority gap',
        short: 'Auth. gap',
        help: 'Mandate less actual: how much of what the title grants does not happen.',
      },
      rank: { label: 'Rank', help: 'Place by gap times importance; 1 is the one to close first.' },
      evidence: {
        label: 'Evidence',
        help: 'One example with a date that someone else in the room remembers too.',
        blank: 'No evidence yet',
      },
      'consequence-of-absence': {
        label: 'Consequence of absence',
        short: 'Consequence',
        help: 'What it cost that the technology leader was not in: money, months, a customer.',
        blank: 'Not said yet',
      },
    },
    seeds: {
      'sense-market-and-technology-shifts': { 'stage-of-strategy': 'Sense market and technology shifts' },
      'set-ambition-and-goals': { 'stage-of-strategy': 'Set ambition and goals' },
      'frame-options': { 'stage-of-strategy': 'Frame options' },
      'decide-investments': { 'stage-of-strategy': 'Decide investments' },
      'plan-and-resource': { 'stage-of-strategy': 'Plan and resource' },
      execute: { 'stage-of-strategy': 'Execute' },
      'review-and-adapt': { 'stage-of-strategy': 'Review and adapt' },
    },
  },

  'information-flows': {
    label: tableLabels['information-flows'],
    row: 'kind of information',
    help: 'What each side knows that the other needs, and whether it arrives while there is still time to act. The receiver judges.',
    empty: 'Add what one side knows and the other needs; then ask the receivers when they last got it.',
    columns: {
      information: {
        label: 'Information',
        help: 'A kind of information, not a single report. Add your own and strike what you do not have.',
      },
      direction: {
        label: 'Direction',
        help: 'Which side has it and which side needs it.',
        choices: directions,
      },
      source: {
        label: 'Source',
        help: 'The person, team or supplier it comes from.',
        blank: 'No source yet',
      },
      reaches: {
        label: 'Reaches the other side',
        short: 'Reaches',
        help: 'Ask those who receive it, not those who send it.',
        choices: { 'on-time': 'On time', late: 'Late', 'only-on-request': 'Only on request', never: 'Never' },
        blank: 'Not judged yet',
      },
      'whole-c-suite': {
        label: 'Whole executive team?',
        short: 'All execs',
        help: 'Yes if every executive gets it, not only the department it belongs to.',
      },
      'early-signal-of': {
        label: 'Early signal of',
        help: 'The change it would announce first, if somebody noticed.',
        blank: 'Not said yet',
      },
      'who-must-react': {
        label: 'Who must react',
        help: 'The people who would have to do something different. More than two is usually nobody.',
        blank: 'Nobody named',
      },
      channel: {
        label: 'Channel',
        help: 'How it travels: a paper, a dashboard, a talk. “Ad hoc” and “none” are answers.',
        blank: 'No channel yet',
      },
      cadence: { label: 'Cadence', help: 'How often it comes: weekly, quarterly, twice a year.' },
      'used-in-decision': {
        label: 'Used in decision',
        help: 'The decision it last served. Information that serves none can go.',
        blank: 'No decision yet',
      },
      owner: { label: 'Owner', help: 'Who sees to it that it arrives.', blank: 'No owner' },
    },
    seeds: {
      'customer-advisory-board': { information: 'Customer advisory board' },
      'market-research': { information: 'Market research' },
      'competitive-intelligence': { information: 'Competitive intelligence' },
      'industry-analysis': { information: 'Industry analysis' },
      'board-papers': { information: 'Board papers' },
      'financial-performance': { information: 'Financial performance' },
      'customer-feedback': { information: 'Customer feedback' },
      'risk-and-regulation': { information: 'Risk and regulation' },
      'emerging-technology-radar': { information: 'Emerging-technology radar' },
      'what-technology-now-makes-possible': { information: 'What technology now makes possible' },
      'limits-and-technical-debt': { information: 'Limits and technical debt' },
      'delivery-and-operations-data': { information: 'Delivery and operations data' },
    },
  },

  'decision-rights': {
    label: tableLabels['decision-rights'],
    row: 'decision',
    help: 'Who recommends, agrees, decides, gives input and carries out, today and as you want it. One role decides; the rest is negotiable.',
    empty: 'Add the decisions that shape your company in the next two years, and who really takes them.',
    columns: {
      decision: {
        label: 'Decision',
        help: 'A decision that comes back, named so that all of you mean the same.',
      },
      'in-scope': {
        label: 'In scope',
        help: 'Yes for the decisions you work on in this cycle. Five to nine are plenty.',
      },
      'has-technology-consequence': {
        label: 'Depends on technology',
        short: 'Tech?',
        help: 'Yes if a wrong technology choice could spoil it, or a good one could open it up.',
      },
      'as-is-roles': {
        label: 'As it is today',
        help: 'Letters for what each role does now, not what the rules say. A role may hold more than one.',
      },
      'to-be-roles': {
        label: 'As agreed',
        help: 'Letters for what you want from now on. Changed ones are underlined.',
      },
      forum: {
        label: 'Forum',
        help: 'Where it will be decided. A decision without a place drifts back to the corridor.',
        blank: 'No forum yet',
      },
      notes: {
        label: 'Notes',
        help: 'Limits and exceptions, such as an amount above which the board decides.',
      },
    },
    seeds: {
      'growth-strategy': { decision: 'Growth strategy' },
      'market-positioning': { decision: 'Market positioning' },
      'customer-experience': { decision: 'Customer experience' },
      'answer-to-a-competitors-move': { decision: 'Answer to a competitor’s move' },
      'product-road-map': { decision: 'Product road map' },
      'investment-portfolio': { decision: 'Investment portfolio' },
      'technology-budget': { decision: 'Technology budget' },
      'build-buy-partner': { decision: 'Build, buy or partner' },
      'data-strategy': { decision: 'Data strategy' },
      'vendor-selection': { decision: 'Vendor selection' },
      'security-risk-acceptance': { decision: 'Security risk acceptance' },
      'acquisition-due-diligence': { decision: 'Acquisition due diligence' },
      'operating-model': { decision: 'Operating model' },
    },
  },

  symptoms: {
    label: tableLabels.symptoms,
    row: 'symptom',
    help: 'Twenty signs that routines keep technology out of strategy. Say how often each is seen here, with an example.',
    empty: 'The twenty symptoms come with every workbook.',
    columns: {
      symptom: { label: 'Symptom', help: 'The sign, in plain words. You may reword it; its meaning stays.' },
      pattern: { label: 'Pattern', help: 'The kind of failure it points to.', choices: patternNames },
      'agreed-frequency': {
        label: 'How often, agreed',
        short: 'How often',
        help: 'What the team agrees on after the reveal. The last four are answered openly, without a blind round.',
        blank: 'Not agreed yet',
      },
      'recent-example': {
        label: 'Recent example',
        help: 'What happened, when and where. An example ends a debate that numbers start.',
        blank: 'No example yet',
      },
      cost: { label: 'Cost', help: 'What it cost, roughly: money, weeks, a customer, a colleague.' },
      priority: { label: 'Priority', short: 'Prio.', help: 'When to work on it: 3 now, 2 next, 1 later.' },
    },
    seeds: {
      X1: {
        symptom:
          'Strategy is written for months, and the technology leader is called at the end to say whether it can be done.',
      },
      X2: {
        symptom:
          'The plan hands technology limits, assumptions and gaps that come from people who do not know technology.',
      },
      X3: {
        symptom:
          'Strategy is set once; business, technology and data people never sit down to ask whether it still holds.',
      },
      X4: { symptom: 'Peers do not think of the technology leader as someone who makes strategy.' },
      T1: { symptom: 'Decisions about infrastructure get a quarter of an hour.' },
      T2: { symptom: 'Only broad technology presentations are welcome, never the detail behind them.' },
      T3: { symptom: 'The talk is broken off as soon as it comes to architecture.' },
      T4: { symptom: 'Technology is asked how to prevent failures, not what it could open up.' },
      T5: { symptom: 'A position is wanted on the spot, without the time and context an answer needs.' },
      T6: {
        symptom:
          'The technology leader is expected to translate, but nobody teaches it, gives feedback on it or encourages it.',
      },
      S1: { symptom: 'Processes, meetings and decisions treat technology as a cost to keep down.' },
      S2: { symptom: 'The technology leader has the title and not the authority.' },
      S3: {
        symptom: 'Nothing lets us see change coming: each side learns late what has changed on the other.',
      },
      S4: { symptom: 'The technology leader stands outside our unwritten routines.' },
      A1: {
        symptom:
          'The technology leader is measured on deliverables and dates, everyone else on business results.',
      },
      A2: { symptom: 'No business peer shares the responsibility for a result that rests on technology.' },
      C1: { symptom: 'The technology leader is worn down by it.' },
      C2: { symptom: 'Digital initiatives have come to a halt.' },
      C3: { symptom: 'The board has doubts about our technology leadership.' },
      C4: { symptom: 'Plans shine in the presentation and fail in delivery.' },
    },
  },

  ratings: {
    label: tableLabels.ratings,
    row: 'answer',
    help: 'Each person’s own answers. Nobody sees them until the facilitator reveals the round.',
    empty: 'Collect answers by file, by passing the laptop, or with cards up; then reveal them together.',
    columns: {
      respondent: { label: 'Respondent', help: 'Who answered.' },
      item: { label: 'Question', help: 'The stage of strategy or the symptom that was rated.' },
      round: { label: 'Round', help: 'Week one or month six.', choices: roundNames },
      value: {
        label: 'Answer',
        help: 'For a stage of strategy 0 excluded to 5 co-owns; for a symptom 0 never to 4 always. “Not sure” counts as an answer.',
        blank: 'No answer yet',
      },
      comment: { label: 'Comment', help: 'An example or a doubt, in the respondent’s own words.' },
      'return-code': {
        label: 'Return code',
        help: 'Lets the respondent come back to change answers before the reveal.',
      },
    },
  },
} satisfies Partial<Record<TableId, TableWords>>
