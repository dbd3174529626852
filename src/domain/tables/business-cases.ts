// What each initiative promises, is expected to give and has given, kept up to date while it runs.
import { checkBusinessCases } from '../checks/month-two.ts'
import { findDaysUpdateOverdue } from '../overdue.ts'
import type { Table } from '../table.ts'

export const businessCases: Table = {
  id: 'business-cases',
  nameColumn: 'initiative',
  columns: [
    { id: 'initiative', kind: 'text', width: 'large' },
    { id: 'sponsor', kind: 'person', width: 'medium' },
    { id: 'technology-owner', kind: 'person', width: 'medium' },
    { id: 'value-promised', kind: 'number', width: 'small' },
    { id: 'forecast', kind: 'number', width: 'small' },
    { id: 'realised', kind: 'number', width: 'small' },
    { id: 'unit', kind: 'text', width: 'medium' },
    { id: 'next-increment', kind: 'text', width: 'medium' },
    { id: 'last-updated', kind: 'date', width: 'small' },
    { id: 'next-update', kind: 'date', width: 'small' },
    {
      id: 'update-overdue',
      kind: 'computed',
      result: 'days',
      compute: findDaysUpdateOverdue,
      width: 'tiny',
    },
    { id: 'verdict', kind: 'choice', choices: ['continue', 'reshape', 'stop'], width: 'small' },
    { id: 'reason', kind: 'text', width: 'large' },
  ],
  seeds: [],
  checks: [checkBusinessCases],
}
