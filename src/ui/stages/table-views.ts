// Tables that are looked at in more than one way: which columns and rows each way shows.
import type { Cell } from '../../domain/cell.ts'
import { yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { tables } from '../../domain/tables/index.ts'
import { tableViewWords } from '../../words/en/stage-page.ts'
import { methodWords } from '../../words/index.ts'

export interface TableView {
  readonly id: string
  readonly label: string
  readonly columns?: readonly string[]
  readonly rowFilter?: (row: Row) => boolean
  readonly newRowCells?: Readonly<Record<string, Cell>>
}

const isRedesign = (id: string) => id.startsWith('then-') || ['decision', 'merged-into'].includes(id)
const isAfter = (id: string) => id.endsWith('-after')
const meetingColumns = tables.meetings.columns.map(({ id }) => id)

/** Meetings: what is true today before the session, what is agreed in it. */
export const tableViews: Readonly<Partial<Record<TableId, readonly TableView[]>>> = {
  meetings: [
    {
      id: 'today',
      label: tableViewWords.meetingsToday,
      columns: meetingColumns.filter((id) => !isRedesign(id) && !isAfter(id)),
    },
    {
      id: 'redesign',
      label: tableViewWords.meetingsRedesign,
      columns: meetingColumns.filter((id) => id === 'meeting' || isRedesign(id) || isAfter(id)),
    },
  ],
}

type Place = 'large' | 'small' | 'projector'

/** Columns left out until asked for: in a small window, and in the room, which looks at one thing at a time. */
export const hiddenColumns: Readonly<
  Partial<Record<TableId, Readonly<Partial<Record<Place, readonly string[]>>>>>
> = {
  'integration-points': {
    small: ['authority-gap'],
    projector: ['kind', 'importance', 'authority-gap', 'rank', 'evidence', 'consequence-of-absence'],
  },
  'information-flows': {
    projector: [
      'source',
      'early-signal-of',
      'who-must-react',
      'channel',
      'cadence',
      'used-in-decision',
      'owner',
    ],
  },
  symptoms: { projector: ['pattern', 'cost', 'priority'] },
  'flow-log': {
    projector: [
      'heard-by-the-other-side',
      'acted',
      'result',
      'from-memory',
      'raised-to-heard',
      'heard-to-decided',
      'decided-to-acted',
      'lead-time',
      'open-age',
      'hand-offs',
      'translation-rounds',
      'rework-rounds',
      'forum',
    ],
  },
  results: {
    projector: [
      'before-period',
      'against-rivals',
      'source',
      'evidence',
      'how-much-of-it-is-due-to-integration',
    ],
  },
  actions: { projector: ['from', 'overdue', 'pillar'] },
  meetings: {
    projector: [
      'type',
      'purpose',
      'covers-technology',
      'strategy-minutes',
      'technical-depth-minutes',
      'infrastructure-decision-minutes',
      'depth-cut-off',
      'merged-into',
      'then-strategy-minutes',
      'hours-before',
      'person-hours-before',
      'hours-after',
      'person-hours-after',
    ],
  },
  forums: {
    projector: [
      'kind',
      'members',
      'cadence',
      'minutes',
      'times-per-year',
      'attendees',
      'is-this-meeting',
      'standing-output',
    ],
  },
  'strategy-checks': {
    projector: [
      'forum',
      'what-changed-business',
      'what-changed-technology',
      'opportunity-business-alone-would-have-missed',
      'present',
      'decided-by',
      'follow-up',
      'next-date',
    ],
  },
  'outcome-measures': {
    projector: [
      'programme',
      'deliverable-tracked-today',
      'so-that-outcome',
      'area',
      'leading-lagging',
      'better-when',
      'baseline-date',
      'target-date',
      'progress-to-target',
      'business-owner',
      'technology-owner',
      'deliverable-tracking-retired',
    ],
  },
  scorecard: { projector: ['outcome-measure'] },
  'outcome-reviews': { projector: ['chair', 'cadence', 'cases-examined'] },
  'business-cases': {
    projector: [
      'sponsor',
      'technology-owner',
      'realised',
      'next-increment',
      'last-updated',
      'next-update',
      'update-overdue',
      'reason',
    ],
  },
  // The reveal has them, one question at a time.
  ratings: { projector: ['comment'] },
  'translation-skills': { projector: ['direction', 'target', 'behaviour-observed', 'observer'] },
  workshops: {
    projector: ['practice-audience', 'minutes', 'attendees', 'feedback-given', 'learned', 'next'],
  },
  'better-questions': { projector: ['used-in'] },
  education: { projector: ['kind', 'attendees'] },
  glossary: { projector: ['example'] },
  recognition: { projector: ['reached', 'date'] },
  decisions: { projector: ['from', 'reason'] },
  agenda: { projector: ['stage-or-table-it-opens'] },
}

/** Week one asks only for items remembered from before the start. */
export const rememberedItems: TableView = {
  id: 'remembered',
  label: tableViewWords.remembered,
  rowFilter: isRemembered,
  newRowCells: { 'from-memory': true },
}

export function isRemembered(row: Row): boolean {
  return yesNoAt(row, 'from-memory') === true
}

/** What the tab of a table is called on the page of a stage. */
export function findTabLabel(stage: StageId, table: TableId): string {
  return stage === 'week-one' && table === 'flow-log'
    ? rememberedItems.label
    : methodWords.tables[table].label
}
