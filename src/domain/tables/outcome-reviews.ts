// The reviews of outcomes that take the place of project status meetings.
import type { Table } from '../table.ts'

export const outcomeReviews: Table = {
  id: 'outcome-reviews',
  nameColumn: 'outcome-review-that-replaces-it',
  columns: [
    { id: 'status-meeting-retired', kind: 'reference', table: 'meetings', width: 'large' },
    { id: 'outcome-review-that-replaces-it', kind: 'text', width: 'large' },
    { id: 'chair', kind: 'person', width: 'medium' },
    { id: 'cadence', kind: 'text', width: 'small' },
    { id: 'first-held', kind: 'date', width: 'small' },
    { id: 'cases-examined', kind: 'link', many: true, tables: ['business-cases'], width: 'large' },
  ],
  seeds: [],
  checks: [],
}
