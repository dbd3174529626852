// What is typed and pasted in the session: for each kind what it takes, what it takes to mean nothing, and what is awkward.
import type { Column } from '../../../../src/domain/column.ts'
import { methodWords } from '../../../../src/words/index.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'

export const people = ['Ana Ruiz', 'Ben Okafor', 'Carla Stein', 'Dev Anand'] as const

const sentences = [
  'Scan the market',
  'x',
  'He said "no"',
  '"quoted',
  'the end"',
  'l’été à Zürich',
  '=1+1',
  '12',
  'a;b',
  '日本',
  'two  spaces',
]

const byKind: Readonly<Partial<Record<Column['kind'], readonly string[]>>> = {
  text: sentences,
  'long-text': sentences,
  integer: ['12', '0', '-3', '1,200', '7.5', 'soon'],
  number: ['3.25', '-4', '1e3', '12%', '0.1', '0.3', 'n/a'],
  percent: ['40', '12.5%', 'half'],
  date: ['2026-06-12', '1 Mar 2027', '2026-06-19', '31 Dec 2026', 'soon'],
  'yes-no': ['y', 'n', 'no', 'Yes', '1', 'perhaps'],
  rating: ['0', '1', '2', '3', '4', '9', '?', 'n', 'x'],
  person: ['ana', 'Ben Okafor', 'oka', 'Nina Holm', 'q', 'd'],
  people: ['ana;ben;', 'oka;ana', 'Dev Anand; Nina Holm', 'Zoe Lind;ana', 'c', 'dev;'],
}

/** One of the texts that fit the column, by any number. */
export function textFor(table: TableId, column: Column, pick: number): string {
  const labels = Object.values(methodWords.tables[table].columns[column.id]?.choices ?? {})
  const choices = labels.flatMap((label) => [label.slice(0, 1).toLowerCase(), label.slice(0, 3), label])
  const texts = column.kind === 'choice' ? [...choices, 'zzz'] : (byKind[column.kind] ?? sentences)
  return texts[pick % texts.length] ?? ''
}

/** Cells as another program's clipboard brings them. */
export const foreignCells = [
  '',
  '5',
  '2026-07-01',
  'Yes',
  'Ana Ruiz',
  'one\ntwo',
  'with\ttab',
  '"open',
  'say "hi"\nthere',
  'plain words',
]

/** Tab-separated as a spreadsheet writes it: quotes only around tabs and line breaks. */
export function spellForeign(lines: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return lines.map((line) => `${line.map(field).join('\t')}\r\n`).join('')
}
