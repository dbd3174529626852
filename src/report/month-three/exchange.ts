// What the two sides gave each other in month three: thanks for those who taught, and words with both their senses.
import { drawTeacherThanks } from '../../charts/teacher-thanks.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findTeachers } from '../../domain/teaching.ts'
import { findRows } from '../../domain/workbook.ts'
import type { Block, TableRow } from '../blocks.ts'
import { makeDrawing, plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import {
  choiceCell,
  dateCell,
  personCell,
  pictureHead,
  rowCell,
  rowColumn,
  sectionHead,
  stackedCell,
  textCell,
} from '../evidence.ts'

/** Those who taught stand in the picture whether anybody thanked them or not. */
export function makeRecognition(briefing: Briefing): readonly Block[] {
  const { context } = briefing
  const { undated, unnamed, monthThree } = briefing.words.briefing
  const { recognition, charts } = monthThree
  const teachers = findTeachers(context)
  const rows = findRows(context.workbook, 'recognition').filter((row) => Object.keys(row.cells).length > 0)
  if (teachers.length + rows.length === 0) return []
  const chart = drawTeacherThanks(
    { asOf: context.asOf, teachers },
    { ...makeDrawing(briefing), words: charts },
  )
  const head = pictureHead(chart, recognition.bookmark)
  if (rows.length === 0) return head
  return [
    ...head,
    {
      kind: 'table',
      columns: [
        rowColumn(recognition.head.row),
        { head: [{ text: recognition.head.date }], width: 38, fixed: true },
        { head: [{ text: recognition.head.person }], width: 24 },
        { head: [{ text: recognition.head.taught }], width: 40 },
        { head: [{ text: recognition.head.evidence }], width: 46 },
        { head: [{ text: recognition.head.kind }], width: 46, fixed: true },
      ],
      rows: rows.map((row): TableRow => ({
        kind: 'row',
        cells: [
          rowCell(briefing, 'recognition', row),
          dateCell(briefing, row, 'date', undated),
          personCell(briefing, row, 'person'),
          stackedCell(textAt(row, 'taught-what') ?? unnamed, textAt(row, 'reached')),
          textCell(row, 'evidence-that-it-worked', recognition.noEvidence),
          choiceCell(briefing, 'recognition', row, 'kind', recognition.noKind),
        ],
      })),
    },
  ]
}

export function makeGlossary(briefing: Briefing): readonly Block[] {
  const { unnamed, monthThree } = briefing.words.briefing
  const { glossary } = monthThree
  const rows = findRows(briefing.context.workbook, 'glossary').filter(
    (row) => textAt(row, 'term') !== undefined || hasSense(row, 'business') || hasSense(row, 'technology'),
  )
  if (rows.length === 0) return []
  const both = rows.filter((row) => hasSense(row, 'business') && hasSense(row, 'technology')).length
  return [
    ...sectionHead(glossary.title(both, rows.length), glossary.subtitle(rows.length), glossary.bookmark),
    {
      kind: 'table',
      columns: [
        rowColumn(glossary.head.row),
        { head: [{ text: glossary.head.term }], width: 22 },
        { head: [{ text: glossary.head.business, tone: 'business' }], width: 38 },
        { head: [{ text: glossary.head.technology, tone: 'technology' }], width: 38 },
        { head: [{ text: glossary.head.example }], width: 44 },
      ],
      rows: rows.map((row): TableRow => ({
        kind: 'row',
        cells: [
          rowCell(briefing, 'glossary', row),
          plainCell(textAt(row, 'term') ?? unnamed, { weight: 600 }),
          textCell(row, 'in-business-words', glossary.missing),
          textCell(row, 'in-technology-words', glossary.missing),
          plainCell(textAt(row, 'example') ?? '', { tone: 'ink-2' }),
        ],
      })),
    },
  ]
}

function hasSense(row: Row, side: 'business' | 'technology'): boolean {
  return textAt(row, `in-${side}-words`) !== undefined
}
