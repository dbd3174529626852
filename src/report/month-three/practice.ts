// What month three practised: workshops by month, questions turned round, lessons; each picture above its rows.
import { drawLessonConfidence } from '../../charts/lesson-confidence.ts'
import { lessonData } from '../../charts/lesson-confidence-data.ts'
import { drawQuestionUse, questionUseData } from '../../charts/question-use.ts'
import { drawWorkshopCalendar } from '../../charts/workshop-calendar.ts'
import { dateAt, listAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { findWorkshopCalendar } from '../../domain/workshop-months.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, makeDrawing, plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import {
  choiceCell,
  dateCell,
  personCell,
  pictureHead,
  ratingCell,
  rowCell,
  rowColumn,
  stackedCell,
  textCell,
} from '../evidence.ts'

function drawingOf(briefing: Briefing) {
  return { ...makeDrawing(briefing), words: briefing.words.briefing.monthThree.charts }
}

/** Rows with anything in them. */
function findFilled({ context }: Briefing, table: TableId): readonly Row[] {
  return findRows(context.workbook, table).filter((row) => Object.keys(row.cells).length > 0)
}

function tableRows(rows: readonly Row[], cells: (row: Row) => readonly TableCell[]): readonly TableRow[] {
  return rows.map((row): TableRow => ({ kind: 'row', cells: cells(row) }))
}

/** A rating of what has not happened yet is not missing. */
function afterwards(briefing: Briefing, row: Row, cell: TableCell, planned: string): TableCell {
  const date = dateAt(row, 'date')
  return date !== undefined && date > briefing.context.asOf ? plainCell(planned, { tone: 'ink-3' }) : cell
}

export function makeWorkshops(briefing: Briefing): readonly Block[] {
  const rows = findFilled(briefing, 'workshops')
  if (rows.length === 0) return []
  const { undated, unnamed, monthThree } = briefing.words.briefing
  const { workshops } = monthThree
  const chart = drawWorkshopCalendar(findWorkshopCalendar(briefing.context), drawingOf(briefing))
  return [
    ...pictureHead(chart, workshops.bookmark),
    {
      kind: 'table',
      columns: [
        rowColumn(workshops.head.row),
        { head: [{ text: workshops.head.date }], width: 38, fixed: true },
        { head: [{ text: workshops.head.topic }], width: 36 },
        { head: [{ text: workshops.head.presenter }], width: 20 },
        { head: [{ text: workshops.head.useful }], width: 34, fixed: true, align: 'end' },
        { head: [{ text: workshops.head.feedback }], width: 30 },
        { head: [{ text: workshops.head.learned }], width: 30 },
      ],
      rows: tableRows(rows, (row) => {
        const after = (cell: TableCell) => afterwards(briefing, row, cell, workshops.planned)
        const future = (cell: TableCell) => afterwards(briefing, row, cell, '')
        return [
          rowCell(briefing, 'workshops', row),
          dateCell(briefing, row, 'date', undated),
          stackedCell(textAt(row, 'topic') ?? unnamed, textAt(row, 'practice-audience')),
          personCell(briefing, row, 'presenter'),
          after(ratingCell(row, 'usefulness', 'usefulness', workshops.notAsked)),
          future(textCell(row, 'feedback-given', workshops.noFeedback)),
          future(textCell(row, 'learned', workshops.notLearned)),
        ]
      }),
    },
  ]
}

export function makeQuestions(briefing: Briefing): readonly Block[] {
  const rows = findFilled(briefing, 'better-questions')
  if (rows.length === 0) return []
  const { questions } = briefing.words.briefing.monthThree
  const chart = drawQuestionUse(questionUseData(briefing.context), drawingOf(briefing))
  return [
    ...pictureHead(chart, questions.bookmark),
    {
      kind: 'table',
      columns: [
        rowColumn(questions.head.row),
        { head: [{ text: questions.head.closed }], width: 28 },
        { head: [], width: 10, fixed: true },
        { head: [{ text: questions.head.open }], width: 40 },
        { head: [{ text: questions.head.used }], width: 24 },
        { head: [{ text: questions.head.uncovered }], width: 36 },
      ],
      rows: tableRows(rows, (row) => [
        rowCell(briefing, 'better-questions', row),
        plainCell(textAt(row, 'closed-question') ?? '', { tone: 'ink-2' }),
        plainCell('→', { tone: 'ink-3' }),
        openQuestion(row, questions.notOpen),
        textCell(row, 'used-in', questions.notTried),
        textCell(row, 'what-it-uncovered', questions.nothing),
      ]),
    },
  ]
}

function openQuestion(row: Row, blank: string): TableCell {
  const text = textAt(row, 'open-question')
  return text === undefined ? cellOr(text, blank) : plainCell(text, { weight: 600 })
}

export function makeEducation(briefing: Briefing): readonly Block[] {
  const rows = findFilled(briefing, 'education')
  if (rows.length === 0) return []
  const { blank, undated, unnamed, monthThree } = briefing.words.briefing
  const { education } = monthThree
  const chart = drawLessonConfidence(lessonData(briefing.context), drawingOf(briefing))
  return [
    ...pictureHead(chart, education.bookmark),
    {
      kind: 'table',
      columns: [
        rowColumn(education.head.row),
        { head: [{ text: education.head.date }], width: 38, fixed: true },
        { head: [{ text: education.head.subject }], width: 50 },
        { head: [{ text: education.head.kind }], width: 46, fixed: true },
        { head: [{ text: education.head.teacher }], width: 24 },
        { head: [{ text: education.head.came }], width: 28, fixed: true, align: 'end' },
        { head: [{ text: education.head.before }], width: 34, fixed: true, align: 'end' },
        { head: [{ text: education.head.after }], width: 36, fixed: true, align: 'end' },
      ],
      rows: tableRows(rows, (row) => {
        const after = (cell: TableCell) => afterwards(briefing, row, cell, education.planned)
        const came = listAt(row, 'attendees').length
        return [
          rowCell(briefing, 'education', row),
          dateCell(briefing, row, 'date', undated),
          plainCell(textAt(row, 'subject') ?? unnamed),
          choiceCell(briefing, 'education', row, 'kind', education.noKind),
          personCell(briefing, row, 'teacher'),
          cellOr(came === 0 ? undefined : String(came), blank),
          ratingCell(row, 'confidence-before', 'confidence', blank),
          after(ratingCell(row, 'confidence-after', 'confidence', blank)),
        ]
      }),
    },
  ]
}
