// One person's letters in the decisions of the executive role they hold, and the forums and meetings they sit in.
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Block, TableRow } from '../blocks.ts'
import { numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { describeLetters } from '../letters.ts'
import { findDecisions, findForums, findMeetings, findPart, mostLines } from './part.ts'
import type { DecisionPart, PersonPart } from './part.ts'

export function makePersonRoles(briefing: Briefing): readonly Block[] {
  const part = findPart(briefing)
  if (part === null) return []
  const { roles: words } = briefing.words.briefing.person
  const decisions = decisionTable(briefing, part)
  const meetings = meetingTable(briefing, part)
  if (decisions.length + meetings.length === 0) return []
  const title = decisions.length === 0 ? words.meetings : words.title
  const heading: Block = { kind: 'heading', style: 'section', text: title, bookmark: { title, level: 1 } }
  if (decisions.length === 0) return [heading, ...meetings]
  const below: readonly Block[] =
    meetings.length === 0 ? [] : [{ kind: 'heading', style: 'finding', text: words.meetings }, ...meetings]
  return [heading, ...decisions, ...below]
}

function decisionTable(briefing: Briefing, { roles }: PersonPart): readonly Block[] {
  const { roles: words } = briefing.words.briefing.person
  const rows = findDecisions(briefing.context, roles)
  if (rows.length === 0) return []
  const names = roles.map((role) => shortLabel(textAt(role, 'role') ?? role.id))
  const { head } = words
  return [
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: words.subtitle(names, rows.length) }],
      withNext: true,
    },
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.row }], width: 22, fixed: true, align: 'middle' },
        { head: [{ text: head.decision }], width: 50 },
        { head: [{ text: head.today }], width: 34 },
        { head: [{ text: head.agreed }], width: 34 },
        { head: [{ text: head.forum }], width: 34 },
      ],
      rows: rows.map((row) => decisionRow(briefing, row)),
    },
  ]
}

/** What is agreed is bold where it differs from today. */
function decisionRow(briefing: Briefing, { row, asIs, toBe, isAgreed }: DecisionPart): TableRow {
  const { person, unnamed } = briefing.words.briefing
  const { noPart, notAgreed } = person.roles
  const tell = (letters: string) => describeLetters(briefing, briefing.context.workbook, letters) || noPart
  const [today, agreed] = [tell(asIs), tell(toBe)]
  const look = agreed === today ? { tone: 'ink-2' as const } : { weight: 600 as const }
  return {
    kind: 'row',
    cells: [
      numberCell(rowNumber(briefing, 'decision-rights', row.id)),
      plainCell(shortLabel(textAt(row, 'decision') ?? unnamed)),
      plainCell(today, { tone: 'ink-2' }),
      isAgreed ? plainCell(agreed, look) : plainCell(notAgreed, { tone: 'ink-3' }),
      plainCell(shortLabel(textAt(row, 'forum') ?? ''), { tone: 'ink-2' }),
    ],
  }
}

function meetingTable(briefing: Briefing, part: PersonPart): readonly Block[] {
  const { roles: words } = briefing.words.briefing.person
  const { meetingsHead: head } = words
  // A forum that is one of the meetings is told once.
  const forums = new Set(
    findForums(briefing.context, part.person.id).map((row) => textAt(row, 'is-this-meeting')),
  )
  const all = findMeetings(briefing.context, part).filter(({ id }) => !forums.has(id))
  const changed = all.filter(changesPart)
  const rows = [...forumRows(briefing, part), ...meetingRows(briefing, changed)]
  const unchanged = all.length - changed.length
  const note: readonly Block[] =
    unchanged === 0
      ? []
      : [{ kind: 'paragraph', style: 'meta', spans: [{ text: words.unchanged(unchanged) }] }]
  if (rows.length === 0) return note
  return [
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.meeting }], width: 38 },
        { head: [{ text: head.question }], width: 60 },
        { head: [{ text: head.today }], width: 32 },
        { head: [{ text: head.then }], width: 32 },
      ],
      rows,
    },
    ...note,
  ]
}

function changesPart(meeting: Row): boolean {
  const then = textAt(meeting, 'then-technology-leaders-part')
  return then !== undefined && then !== textAt(meeting, 'technology-leaders-part')
}

function forumRows(briefing: Briefing, { person }: PersonPart): readonly TableRow[] {
  const { person: words, unnamed } = briefing.words.briefing
  return findForums(briefing.context, person.id).map((row): TableRow => {
    const part = textAt(row, 'owner') === person.id ? words.roles.owner : words.roles.member
    const rhythm = textAt(row, 'cadence')
    const meeting = findRow(briefing.context.workbook, 'meetings', textAt(row, 'is-this-meeting') ?? '')
    const isNew = meeting === undefined || textAt(meeting, 'decision') === 'new'
    const then = words.roles.rhythm(part, rhythm === undefined ? null : shortLabel(rhythm))
    return {
      kind: 'row',
      cells: [
        plainCell(shortLabel(textAt(row, 'forum') ?? unnamed)),
        plainCell(textAt(row, 'the-question-it-exists-to-answer') ?? '', { tone: 'ink-2' }),
        plainCell(isNew ? words.roles.newForum : '', { tone: 'ink-3' }),
        plainCell(then),
      ],
    }
  })
}

function meetingRows(briefing: Briefing, meetings: readonly Row[]): readonly TableRow[] {
  const { unnamed } = briefing.words.briefing
  const { columns } = briefing.words.method.tables.meetings
  const label = (column: string, id: string | undefined): string =>
    id === undefined ? '' : (columns[column]?.choices?.[id] ?? id)
  return meetings.map((row): TableRow => {
    const cell = (column: string): string => label('technology-leaders-part', textAt(row, column))
    return {
      kind: 'row',
      cells: [
        plainCell(shortLabel(textAt(row, 'meeting') ?? unnamed)),
        plainCell(label('purpose', textAt(row, 'purpose')), { tone: 'ink-2' }),
        plainCell(cell('technology-leaders-part'), { tone: 'ink-2' }),
        plainCell(cell('then-technology-leaders-part'), { weight: 600 }),
      ],
    }
  })
}
