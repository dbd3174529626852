// The tables that run across all stages in words: facts, stages, people, rounds, pillars, actions, logs, agenda.
import type { TableId } from '../../domain/table-id.ts'
import type { TableWords } from '../words.ts'
import { stages } from './stages.ts'
import { tableLabels } from './table-labels.ts'
import { pillarNames, roundNames } from './tables-week-one.ts'

const stageLabels = {
  'week-one': stages['week-one'].label,
  'month-one': stages['month-one'].label,
  'month-two': stages['month-two'].label,
  'month-three': stages['month-three'].label,
  'month-six': stages['month-six'].label,
}

const actionStatuses = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
}

export const acrossTables = {
  facts: {
    label: tableLabels.facts,
    row: 'workbook',
    help: 'What this workbook is about and the few things everything else depends on.',
    empty: 'Every workbook has one row of facts.',
    columns: {
      title: {
        label: 'Title',
        help: 'What you call this round. It stands on every page; keep names of people out of it.',
      },
      organisation: { label: 'Organisation', help: 'The company or unit whose executive team this is.' },
      'technology-leader': {
        label: 'Technology leader',
        help: 'The person whose place in strategy this is about.',
        blank: 'Nobody named',
      },
      'reports-to': {
        label: 'Reports to',
        help: 'To whom the technology leader reports today.',
        blank: 'Nobody named',
      },
      sponsor: { label: 'Sponsor', help: 'Who wants this and can clear the way.', blank: 'Nobody named' },
      facilitator: {
        label: 'Facilitator',
        help: 'Who guides the team and keeps this workbook.',
        blank: 'Nobody named',
      },
      'start-date': {
        label: 'Start date',
        help: 'Day one. All due dates are counted from it.',
        blank: 'No date yet',
      },
      'velocity-target-in-days': {
        label: 'Velocity target in days',
        short: 'Target, days',
        help: 'Within how many days an insight should be decided. Thirty is a good start.',
      },
      'decision-scheme': {
        label: 'Decision scheme',
        short: 'Scheme',
        help: 'The letters you use for decision rights. Choose before you start and stay with it.',
        choices: { rapid: 'RAPID', raci: 'RACI', daci: 'DACI' },
      },
      'involvement-of-the-board': {
        label: 'Involvement of the board',
        short: 'Board',
        help: 'What the board takes part in, reads and decides.',
        blank: 'Not agreed yet',
      },
    },
  },

  stages: {
    label: tableLabels.stages,
    row: 'stage',
    help: 'The five stages of the plan: where each stands, what was waived and what was decided.',
    empty: 'The five stages come with every workbook.',
    columns: {
      stage: { label: 'Stage', help: 'The step of the plan.', choices: stageLabels },
      status: {
        label: 'Status',
        help: 'A stage is done once it is signed off.',
        choices: {
          'not-started': 'Not started',
          'in-progress': 'In progress',
          done: 'Signed off',
          skipped: 'Skipped',
        },
      },
      reason: { label: 'Reason', help: 'Why it was skipped, if it was.' },
      notes: {
        label: 'Notes',
        help: 'What a reader should know about how this stage went.',
        blank: 'No notes yet',
      },
      waivers: {
        label: 'Waived',
        help: 'Exit criteria you go without, each with its reason. They are named in every briefing.',
        blank: 'None waived',
      },
      'sign-off-date': {
        label: 'Signed off on',
        short: 'Signed',
        help: 'The day it was signed off.',
        blank: 'Not yet',
      },
      'sign-off-by': { label: 'Signed off by', help: 'Who signed for the team.', blank: 'Nobody yet' },
      'sign-off-decided': {
        label: 'Decided at sign-off',
        short: 'Decided',
        help: 'What the team decided when it closed the stage.',
      },
    },
  },

  roles: {
    label: tableLabels.roles,
    row: 'role',
    help: 'The roles that head the columns of decision rights. Rename them to yours; add one if it truly decides.',
    empty: 'Add the roles that take part in your decisions.',
    columns: {
      role: { label: 'Role', help: 'A short name; it heads a narrow column.' },
      'who-holds-each': { label: 'Held by', help: 'Who holds this role now.', blank: 'Nobody named' },
    },
    seeds: {
      ceo: { role: 'CEO' },
      cfo: { role: 'CFO' },
      coo: { role: 'COO' },
      commercial: { role: 'Commercial' },
      people: { role: 'People' },
      'technology-leader': { role: 'Technology' },
      board: { role: 'Board' },
    },
  },

  rounds: {
    label: tableLabels.rounds,
    row: 'round',
    help: 'The two times everybody answers the same questions: in week one and again in month six.',
    empty: 'Both rounds come with every workbook.',
    columns: {
      round: { label: 'Round', help: 'Which of the two it is.', choices: roundNames },
      raters: {
        label: 'Raters',
        help: 'Who answers. The same people both times, or the comparison says little.',
        blank: 'Nobody yet',
      },
      items: {
        label: 'Questions',
        help: 'The stages of strategy and symptoms to be rated. The same ones both times.',
        blank: 'None chosen yet',
      },
      'way-of-rating': {
        label: 'Way of rating',
        help: 'Answers files before the day, the laptop passed round, or cards held up, which is quick but not blind.',
        choices: {
          'answers-files': 'Answers files',
          'pass-the-laptop': 'Pass the laptop',
          'cards-up': 'Cards up',
        },
        blank: 'Not chosen yet',
      },
      state: {
        label: 'State',
        help: 'While collecting, no answer is shown anywhere. Revealed shows them to everyone at once.',
        choices: { collecting: 'Collecting', revealed: 'Revealed' },
      },
      'consent-of-the-technology-leader-to-a-split-by-side': {
        label: 'Consent to a split by side',
        short: 'Consent',
        help: 'Yes if the technology leader agrees that answers are shown by side. With one or two on a side, they can be recognised.',
        blank: 'Not asked yet',
      },
    },
  },

  people: {
    label: tableLabels.people,
    row: 'person',
    help: 'Everybody this workbook can name: those in the room, the sponsor, the owners.',
    empty: 'Add the executive team first, then whoever owns something.',
    columns: {
      name: { label: 'Name', help: 'As people say it. It can be left out of briefings.' },
      role: {
        label: 'Role',
        help: 'What a reader knows the person as; it stands for the name where names are left out.',
      },
      side: {
        label: 'Side',
        help: 'Whom the person speaks for when answers are compared. Data counts as technology.',
        choices: { business: 'Business', technology: 'Technology', data: 'Data' },
        blank: 'No side',
      },
      'is-the-technology-leader': {
        label: 'Is the technology leader',
        short: 'Tech leader',
        help: 'Yes for one person.',
      },
      'in-the-executive-team': {
        label: 'In the executive team',
        short: 'Exec team',
        help: 'Yes for regular members.',
      },
    },
  },

  'pillar-actions': {
    label: tableLabels['pillar-actions'],
    row: 'pillar action',
    help: 'The fourteen actions of the four pillars. None is forgotten: each is done, under way, planned or dropped with a reason.',
    empty: 'The fourteen actions come with every workbook.',
    columns: {
      action: { label: 'Action', help: 'What the pillar asks for. Reword it to what it means here.' },
      pillar: { label: 'Pillar', help: 'The pillar it belongs to.', choices: pillarNames },
      status: {
        label: 'Status',
        help: 'Dropping is allowed; say why, so that nobody starts it again by accident.',
        choices: actionStatuses,
      },
      owner: {
        label: 'Owner',
        help: 'One person. The technology leader should own few of these.',
        blank: 'No owner',
      },
      due: { label: 'Due', help: 'By when it can be seen.', blank: 'No date' },
      overdue: {
        label: 'Overdue, days',
        short: 'Overdue',
        help: 'Days past the date; done and dropped ones are never overdue.',
      },
      stage: { label: 'Stage', help: 'The stage in which it is taken up.', choices: stageLabels },
      evidence: { label: 'Evidence', help: 'What a sceptic could check.', blank: 'No evidence yet' },
      reason: { label: 'Reason', help: 'Why it was dropped, if it was.' },
    },
    seeds: {
      'P1.1': {
        action: 'The technology leader sits in every quarterly business review, not in a technology review.',
      },
      'P1.2': { action: 'Technology executives carry the same accountability as every other executive.' },
      'P2.1': { action: 'Outcome reviews take the place of project status meetings.' },
      'P2.2': {
        action: 'The technology leader’s pay depends on business measures, not on technical ones alone.',
      },
      'P2.3': { action: 'A shared dashboard shows what technology programmes do for the business.' },
      'P2.4': { action: 'Business cases are kept up to date, not only project plans.' },
      'P3.1': { action: 'Technology leaders sit in customer advisory boards and market-research reviews.' },
      'P3.2': { action: 'Competitive intelligence and industry analysis go to the whole executive team.' },
      'P4.1': {
        action:
          'Monthly translation workshops: technology leaders practise explaining to different audiences.',
      },
      'P4.2': {
        action: 'Business leaders learn to ask “what are the trade-offs?” instead of “is it possible?”.',
      },
      'P4.3': { action: 'Executives who are no technologists are taught about technology.' },
      'P4.4': { action: 'Leaders who teach others well are recognised and paid for it.' },
      'P4.5': { action: 'There are forums in which technical questions can go deep.' },
      'P4.6': {
        action:
          'Business peers set time aside with technology leaders to learn possibilities, limits and trade-offs.',
      },
    },
  },

  actions: {
    label: tableLabels.actions,
    row: 'action',
    help: 'What somebody promised to do, by when, and which gap it answers.',
    empty: 'Take the widest gap and ask who will close it, and by when you can see it.',
    columns: {
      action: { label: 'Action', help: 'What will be done, starting with a verb.' },
      from: {
        label: 'Answers',
        help: 'The row it answers: a gap, a symptom, a decision.',
        blank: 'Nothing named',
      },
      owner: { label: 'Owner', help: 'One person who said “I”.', blank: 'No owner' },
      due: { label: 'Due', help: 'The day on which you can see it.', blank: 'No date' },
      overdue: {
        label: 'Overdue, days',
        short: 'Overdue',
        help: 'Days past the date; done and dropped ones are never overdue.',
      },
      status: { label: 'Status', help: 'Where it stands.', choices: actionStatuses },
      pillar: { label: 'Pillar', help: 'The pillar it serves, if one.', choices: pillarNames },
    },
  },

  decisions: {
    label: tableLabels.decisions,
    row: 'decision',
    help: 'What the team decided, by whom and why, so that nobody has to remember.',
    empty: 'Write down the next decision while the one who took it is still in the room.',
    columns: {
      date: { label: 'Date', help: 'The day it was taken.' },
      decision: { label: 'Decision', help: 'One sentence that someone absent would understand.' },
      from: { label: 'From', help: 'The row that this decision answers.', blank: 'Nothing in particular' },
      'decided-by': { label: 'Decided by', help: 'One person, even when all agreed.', blank: 'Nobody named' },
      reason: { label: 'Reason', help: 'What spoke for it, and what was given up.' },
      'review-on': { label: 'Review on', help: 'When to look at it again, if ever.' },
    },
  },

  'parking-lot': {
    label: tableLabels['parking-lot'],
    row: 'item',
    help: 'What came up and belongs elsewhere. Writing it down lets the room go on.',
    empty: 'Park the first thing that pulls you off course, with the name of whoever raised it.',
    columns: {
      item: { label: 'Item', help: 'In the words in which it was said.' },
      'raised-by': { label: 'Raised by', help: 'Whom to tell what became of it.', blank: 'Nobody named' },
      'where-it-goes': {
        label: 'Where it goes',
        help: 'The meeting, person or date that takes it up.',
        blank: 'Not decided yet',
      },
    },
  },

  agenda: {
    label: tableLabels.agenda,
    row: 'block',
    help: 'The day of the offsite, block by block. The clock runs along with it.',
    empty: 'Add the blocks of your day with their minutes.',
    columns: {
      block: { label: 'Block', help: 'What the room sees on the wall.' },
      minutes: { label: 'Minutes', short: 'Min.', help: 'How long you plan to give it.' },
      'stage-or-table-it-opens': {
        label: 'Opens',
        help: 'What appears on the screen when the block begins.',
        choices: { ...stageLabels, ...tableLabels },
        blank: 'Nothing',
      },
      'actual-start': { label: 'Started', help: 'When it began in fact.', blank: 'Not yet' },
      'actual-end': { label: 'Ended', help: 'When it ended in fact.', blank: 'Not yet' },
    },
    seeds: {
      welcome: { block: 'Welcome, and why the routines and not the person' },
      'results-today': { block: 'Our results today' },
      'rate-blind': { block: 'Everybody answers alone' },
      reveal: { block: 'Reveal: where do we see it differently?' },
      'morning-break': { block: 'Break' },
      'information-flows': { block: 'Who hears what, and when' },
      'decision-rights': { block: 'Who decides what' },
      lunch: { block: 'Lunch' },
      symptoms: { block: 'What it costs us' },
      'remembered-items': { block: 'Ten items we remember' },
      'measures-of-success': { block: 'What we are measured by' },
      'afternoon-break': { block: 'Break' },
      meetings: { block: 'A first look at the calendar' },
      'widest-gaps': { block: 'The three widest gaps: who, what, by when' },
      'sign-off': { block: 'Sign off week one' },
    },
  },
} satisfies Partial<Record<TableId, TableWords>>
