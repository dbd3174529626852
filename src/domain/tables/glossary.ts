// Terms both sides use, in the words of each.
import type { Table } from '../table.ts'

export const glossary: Table = {
  id: 'glossary',
  nameColumn: 'term',
  columns: [
    { id: 'term', kind: 'text', width: 'medium' },
    { id: 'in-business-words', kind: 'long-text', width: 'large' },
    { id: 'in-technology-words', kind: 'long-text', width: 'large' },
    { id: 'example', kind: 'long-text', width: 'large' },
  ],
  seeds: [],
  checks: [],
}
