// The forums section of month one: each forum with its question, owner and first date, and where decisions are taken.
import { findForumMap } from '../../domain/forum-map.ts'
import type { DecisionPlace, ForumMap, MappedDecision } from '../../domain/forum-map.ts'
import { findForumHours } from '../../domain/meeting-load.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRow } from '../../domain/workbook.ts'
import { ownerCell } from '../actions.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { linesCell, numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { dateCell } from '../evidence.ts'
import { findForums, isReady } from './facts.ts'

/** More names than this in one cell or sentence are counted. */
const mostNames = 12

export function makeForums(briefing: Briefing): readonly Block[] {
  const { forums } = briefing.words.briefing.monthOne
  const rows = findForums(briefing.context)
  const map = findForumMap(briefing.context)
  const meetings = map.places.filter(({ table }) => table === 'meetings')
  if (rows.length === 0 && meetings.length === 0) return []
  return [
    {
      kind: 'heading',
      style: 'section',
      text: forums.title(rows.length, rows.filter((row) => isReady(briefing.context, row)).length),
      bookmark: { title: forums.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: forums.subtitle(map.placed, map.decisions) }],
      withNext: true,
    },
    ...(rows.length === 0 ? [] : [forumTable(briefing, rows, map)]),
    ...meetingPlaces(briefing, meetings),
    ...withoutPlace(briefing, map),
  ]
}

function forumTable(briefing: Briefing, rows: readonly Row[], map: ForumMap): Block {
  const { head } = briefing.words.briefing.monthOne.forums
  return {
    kind: 'table',
    columns: [
      { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
      { head: [{ text: head.forum }], width: 28 },
      { head: [{ text: head.question }], width: 42 },
      { head: [{ text: head.owner }], width: 21 },
      { head: [{ text: head.first }], width: 48, fixed: true, align: 'end' },
      { head: [{ text: head.how }], width: 29 },
      { head: [{ text: head.decisions }], width: 30 },
    ],
    rows: rows.map((row): TableRow => {
      const place = map.places.find(({ table, row: id }) => table === 'forums' && id === row.id)
      return { kind: 'row', cells: forumCells(briefing, row, place) }
    }),
  }
}

function forumCells(briefing: Briefing, row: Row, place: DecisionPlace | undefined): readonly TableCell[] {
  const { monthOne, unnamed, undated } = briefing.words.briefing
  const { forums } = monthOne
  const kinds = briefing.words.method.tables.forums.columns['kind']?.choices ?? {}
  const kind = textAt(row, 'kind')
  return [
    numberCell(rowNumber(briefing, 'forums', row.id)),
    linesCell([
      { text: textAt(row, 'forum') ?? unnamed, weight: 600 },
      ...(kind === undefined ? [] : [{ text: kinds[kind] ?? kind, tone: 'ink-3' as const }]),
    ]),
    questionCell(briefing, row),
    ownerCell(briefing, row),
    dateCell(briefing, row, 'first-date', undated),
    howCell(briefing, row, place),
    decisionCell(briefing, place?.decisions ?? [], forums.noDecision),
  ]
}

function questionCell(briefing: Briefing, row: Row): TableCell {
  const { forums } = briefing.words.briefing.monthOne
  const question = textAt(row, 'the-question-it-exists-to-answer')
  const output = textAt(row, 'standing-output')
  return linesCell([
    question === undefined ? { text: forums.noQuestion, tone: 'ink-3' } : { text: question },
    ...(output === undefined ? [] : [{ text: forums.output(output), tone: 'ink-3' as const }]),
  ])
}

/** How often, and what it costs; the hours of a forum that is a meeting are counted there. */
function howCell(briefing: Briefing, row: Row, place: DecisionPlace | undefined): TableCell {
  const { forums } = briefing.words.briefing.monthOne
  const cadence = textAt(row, 'cadence')
  const meeting = findRow(briefing.context.workbook, 'meetings', textAt(row, 'is-this-meeting') ?? '')
  const hours = findForumHours(row)?.personHours
  const load =
    meeting !== undefined
      ? forums.isMeeting(shortLabel(textAt(meeting, 'meeting') ?? briefing.words.briefing.unnamed))
      : hours === undefined
        ? ''
        : forums.load(hours)
  return linesCell([
    cadence === undefined ? { text: forums.noCadence, tone: 'ink-3' } : { text: cadence },
    ...(load === '' ? [] : [{ text: load, tone: 'ink-3' as const }]),
    ...(place?.ends === true ? [{ text: forums.ends, weight: 600 as const }] : []),
  ])
}

function decisionCell(briefing: Briefing, decisions: readonly MappedDecision[], none: string): TableCell {
  return decisions.length === 0
    ? plainCell(none, { tone: 'ink-3' })
    : plainCell(namesOf(briefing, decisions).join('\n'))
}

/** Numbers are those of the decision rights, where the names stand in full. */
function namesOf(briefing: Briefing, decisions: readonly MappedDecision[]): readonly string[] {
  const { monthOne, unnamed } = briefing.words.briefing
  const names = decisions.slice(0, mostNames).map(({ name }) => shortLabel(name === '' ? unnamed : name))
  const more = decisions.length - names.length
  return more > 0 ? [...names, monthOne.forums.more(more)] : names
}

function meetingPlaces(briefing: Briefing, places: readonly DecisionPlace[]): readonly Block[] {
  if (places.length === 0) return []
  const { monthOne, unnamed } = briefing.words.briefing
  const { forums } = monthOne
  return [
    { kind: 'heading', style: 'finding', text: forums.meetings },
    {
      kind: 'table',
      columns: [
        { head: [{ text: forums.head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: forums.meetingsHead.meeting }], width: 50 },
        { head: [{ text: forums.meetingsHead.decisions }], width: 100 },
      ],
      rows: places.map((place): TableRow => ({
        kind: 'row',
        cells: [
          numberCell(rowNumber(briefing, 'meetings', place.row)),
          linesCell([
            { text: shortLabel(place.name === '' ? unnamed : place.name) },
            ...(place.ends ? [{ text: forums.meetingEnds, weight: 600 as const }] : []),
          ]),
          plainCell(namesOf(briefing, place.decisions).join(', ')),
        ],
      })),
    },
  ]
}

function withoutPlace(briefing: Briefing, { unplaced, unknown }: ForumMap): readonly Block[] {
  const { forums } = briefing.words.briefing.monthOne
  const sentences = [
    ...(unplaced.length === 0 ? [] : [forums.unplaced(namesOf(briefing, unplaced))]),
    ...(unknown.length === 0 ? [] : [forums.unknown(namesOf(briefing, unknown))]),
  ]
  if (sentences.length === 0) return []
  return [{ kind: 'paragraph', style: 'body', spans: [{ text: sentences.join(' ') }], share: 0.9 }]
}
