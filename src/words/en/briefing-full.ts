// What the closing parts of the full pack say: pillars, decisions, the parking lot, sources, every table in full.
import { count } from '../plural.ts'
import { labelInSentence } from './names.ts'
import { longDate } from './dates.ts'
import { overviewWords, pillarsPageWords } from './overview.ts'
import { sourcesWords } from './pages.ts'
import { capitalise, join, spell, spellCount } from './spell.ts'

export const fullWords = {
  pillars: {
    bookmark: 'Pillars',
    title: pillarsPageWords.title,
    subtitle: (pillars: readonly { readonly label: string; readonly done: number; readonly of: number }[]) =>
      `Done by pillar: ${pillars.map(({ label, done, of }) => `${labelInSentence(label)} ${String(done)} of ${String(of)}`).join(', ')}.`,
    group: (status: string, quantity: number) => `${status}: ${String(quantity)}`,
    statuses: pillarsPageWords.statuses,
    head: {
      id: 'No.',
      action: 'Action',
      pillar: 'Pillar',
      owner: 'Owner',
      by: 'By',
      evidence: 'Evidence or reason',
    },
    noEvidence: pillarsPageWords.noEvidence,
    noReason: pillarsPageWords.noReason,
    late: overviewWords.days,
  },

  decisionLog: {
    bookmark: 'Decisions',
    title: (decisions: number, passed: number, next: string | null) => {
      const parts = [
        ...(passed === 0
          ? []
          : [`${spellCount(passed, 'day to look again has', 'days to look again have')} passed`]),
        ...(next === null ? [] : [`the next ${passed === 0 ? 'to look again ' : ''}is ${longDate(next)}`]),
      ]
      const all = `${capitalise(spellCount(decisions, 'decision', 'decisions'))} written down`
      return parts.length === 0 ? all : `${all}; ${parts.join(', ')}`
    },
    head: {
      row: 'Row',
      date: 'Date',
      decision: 'Decision',
      by: 'Decided by',
      reason: 'Reason',
      review: 'Look again',
    },
  },

  parkingLot: {
    bookmark: 'Parking lot',
    title: (items: number, placed: number) => {
      const left = items - placed
      const all = `${capitalise(spellCount(items, 'item', 'items'))} parked`
      if (left === 0) return `${all}, ${items === 1 ? 'with' : 'all with'} a place to go`
      return `${all}, ${left === items ? 'none' : spell(placed)} with a place to go yet`
    },
    head: { row: 'Row', item: 'Item', by: 'Raised by', where: 'Where it goes' },
    nowhere: 'no place yet',
  },

  sources: sourcesWords,

  tables: {
    bookmark: 'Every table',
    title: 'Every table in full',
    intro: (tables: number, rows: number, empty: readonly string[]) =>
      `${count(rows, 'row', 'rows')} in ${count(tables, 'table', 'tables')}.${empty.length === 0 ? '' : ` Empty and left out: ${join(empty.map(labelInSentence))}.`} Notes of the facilitator, and answers of rounds not yet revealed, stand in no pack.`,
    none: 'Every table is empty.',
    rows: (quantity: number) => count(quantity, 'row', 'rows'),
    part: (part: number, parts: number) => `columns, part ${String(part)} of ${String(parts)}`,
    blank: (columns: readonly string[]) => `Blank in every row: ${join(columns.map(labelInSentence))}`,
    note: (parts: readonly string[]) => `${parts.map(capitalise).join('. ')}.`,
    ratings:
      'All answers to a question stand together and in order of size: nobody is told who answered what',
    row: 'Row',
    field: 'Field',
    value: 'What it says',
  },
}
