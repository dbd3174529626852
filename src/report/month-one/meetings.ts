// The meetings section of month one: every meeting today and as redesigned, grouped by what becomes of it.
import type { LedgerLine, MeetingSide } from '../../domain/redesign.ts'
import { findLedger } from '../../domain/redesign.ts'
import type { Becoming } from '../../domain/redesign.ts'
import { textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import { pairGlyph } from '../bar-glyphs.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { makeFlags } from '../flags.ts'
import { countBecomings } from './facts.ts'

const barWidth = 62
/** As the page tells them: what changes first, what is left as it is after it, what ends, what is new. */
const groupOrder: readonly Becoming[] = ['change', 'keep', 'merge', 'stop', 'new']

export function makeMeetings(briefing: Briefing): readonly Block[] {
  const { meetings } = briefing.words.briefing.monthOne
  const lines = findLedger(briefing.context)
  if (lines.length === 0) return []
  const undecided = lines.filter(({ becomes }) => becomes === null).length
  return [
    { kind: 'page-break' },
    {
      kind: 'heading',
      style: 'section',
      text: meetings.title(countBecomings(lines), undecided),
      bookmark: { title: meetings.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: meetings.subtitle(briefing.context.asOf) }],
      withNext: true,
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: meetings.note }], withNext: true },
    meetingTable(briefing, lines),
    ...makeFlags(briefing, 'meetings'),
  ]
}

function meetingTable(briefing: Briefing, lines: readonly LedgerLine[]): Block {
  const { head } = briefing.words.briefing.monthOne.meetings
  const hours = lines.flatMap(({ before, after }) => [before?.personHours ?? 0, after?.personHours ?? 0])
  const most = Math.max(0, ...hours)
  const groups = [...groupOrder, null].flatMap((becomes): readonly TableRow[] => {
    const own = lines.filter((line) => line.becomes === becomes)
    if (own.length === 0) return []
    return [
      groupRow(briefing, becomes, own),
      ...own.map((line): TableRow => ({ kind: 'row', cells: lineCells(briefing, line, most) })),
    ]
  })
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
      { head: [{ text: head.meeting }], width: 50 },
      { head: [{ text: head.part }], width: 46 },
      { head: [{ text: head.strategyToday }], width: 48, fixed: true, align: 'end' },
      { head: [{ text: head.strategyThen }], width: 30, fixed: true, align: 'end' },
      { head: [{ text: head.hoursToday }], width: 54, fixed: true, align: 'end' },
      { head: [{ text: head.hoursThen }], width: 40, fixed: true, align: 'end' },
      { head: [], width: barWidth, fixed: true },
    ],
    rows: groups,
  }
}

function groupRow(
  briefing: Briefing,
  becomes: LedgerLine['becomes'],
  lines: readonly LedgerLine[],
): TableRow {
  const { meetings } = briefing.words.briefing.monthOne
  // A line counts on both sides or on neither, as in the totals.
  const counted = lines.filter((line) => hoursOf(line.before) !== null && hoursOf(line.after) !== null)
  const sum = (side: (line: LedgerLine) => MeetingSide | null) =>
    counted.reduce((all, line) => all + (side(line)?.personHours ?? 0), 0)
  const text =
    becomes === null
      ? String(lines.length)
      : meetings.sums(
          lines.length,
          sum(({ before }) => before),
          sum(({ after }) => after),
        )
  return {
    kind: 'group',
    cell: {
      spans: [
        { text: `${meetings.groups[becomes ?? 'undecided']} `, weight: 600 },
        { text, tone: 'ink-2' },
      ],
    },
  }
}

/** A meeting not held on a side takes no hours there; null where a number is blank. */
function hoursOf(side: MeetingSide | null): number | null {
  return side === null ? 0 : side.personHours
}

function lineCells(briefing: Briefing, line: LedgerLine, most: number): readonly TableCell[] {
  const { meetings } = briefing.words.briefing.monthOne
  const { before, after, row } = line
  const [hoursBefore, hoursAfter] = [before, after].map((side) => tellHours(briefing, line, side))
  return [
    numberCell(rowNumber(briefing, 'meetings', row.id)),
    nameCell(briefing, line),
    partCell(briefing, line),
    sideCell(briefing, line, before, before?.strategyMinutes),
    sideCell(briefing, line, after, after?.strategyMinutes),
    sideCell(briefing, line, before, before?.personHours),
    sideCell(briefing, line, after, after?.personHours),
    {
      glyph: pairGlyph(
        before?.personHours ?? null,
        after?.personHours ?? null,
        most,
        barWidth,
        meetings.bars(hoursBefore ?? '', hoursAfter ?? ''),
      ),
      spans: [],
    },
  ]
}

/** A dash where the meeting is not held; a blank number in words, never 0. */
function sideCell(
  briefing: Briefing,
  line: LedgerLine,
  side: MeetingSide | null,
  value: number | null | undefined,
): TableCell {
  const { meetings } = briefing.words.briefing.monthOne
  if (side === null) return plainCell(absenceOf(briefing, line), { tone: 'ink-3' })
  if (value === null || value === undefined) return plainCell(meetings.blank, { tone: 'ink-3' })
  return plainCell(meetings.hours(value))
}

function tellHours(briefing: Briefing, line: LedgerLine, side: MeetingSide | null): string {
  const { meetings } = briefing.words.briefing.monthOne
  if (side === null) return absenceOf(briefing, line)
  return side.personHours === null ? meetings.blank : meetings.hours(side.personHours)
}

/** What an undecided meeting becomes is open; any other that lacks a side is not held on it. */
function absenceOf(briefing: Briefing, { becomes }: LedgerLine): string {
  const { meetings } = briefing.words.briefing.monthOne
  return becomes === null ? meetings.open : meetings.gone
}

/** A type that only repeats the name is left out. */
function nameCell(briefing: Briefing, { name, type, becomes, mergedInto }: LedgerLine): TableCell {
  const { monthOne, unnamed } = briefing.words.briefing
  const kind = type === null ? '' : (monthOne.charts.load.types[type] ?? type)
  const into = findRow(briefing.context.workbook, 'meetings', mergedInto ?? '')
  const target = into === undefined ? undefined : (textAt(into, 'meeting') ?? unnamed)
  const note =
    becomes !== 'merge'
      ? kind
      : target === undefined
        ? monthOne.meetings.intoNothing
        : monthOne.meetings.into(shortLabel(target))
  const isTold = note !== '' && note !== name.trim()
  return {
    spans: [
      { text: name.trim() === '' ? unnamed : name },
      ...(isTold ? [{ text: ` ${note}`, tone: 'ink-3' as const }] : []),
    ],
  }
}

/** One word where nothing changes, both where it does. */
function partCell(briefing: Briefing, { before, after }: LedgerLine): TableCell {
  const { meetings } = briefing.words.briefing.monthOne
  const labels = briefing.words.method.tables.meetings.columns['technology-leaders-part']?.choices ?? {}
  const name = (side: MeetingSide | null) => (side?.part == null ? null : (labels[side.part] ?? side.part))
  const [was, is] = [name(before), name(after)]
  if (after === null || was === is) {
    return was === null ? plainCell(meetings.blank, { tone: 'ink-3' }) : plainCell(was, { tone: 'ink-2' })
  }
  if (is === null) return plainCell(meetings.blank, { tone: 'ink-3' })
  if (was === null) return plainCell(is)
  return plainCell(meetings.arrow(was, is))
}
