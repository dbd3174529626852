// Sessions in which technology leaders practise explaining to different audiences.
import { checkWorkshopDates, checkWorkshops } from '../checks/month-three.ts'
import type { Table } from '../table.ts'

export const workshops: Table = {
  id: 'workshops',
  nameColumn: 'topic',
  columns: [
    { id: 'date', kind: 'date', width: 'small' },
    { id: 'topic', kind: 'text', width: 'large' },
    { id: 'practice-audience', kind: 'text', width: 'medium' },
    { id: 'presenter', kind: 'person', width: 'medium' },
    { id: 'minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    { id: 'attendees', kind: 'people', width: 'large' },
    { id: 'usefulness', kind: 'rating', scale: 'usefulness', notSure: true, width: 'small' },
    { id: 'feedback-given', kind: 'long-text', width: 'large' },
    { id: 'learned', kind: 'long-text', width: 'large' },
    { id: 'next', kind: 'text', width: 'medium' },
  ],
  seeds: [],
  checks: [checkWorkshops, checkWorkshopDates],
}
