// Technology education for executives who are no technologists.
import { checkEducation } from '../checks/month-three.ts'
import type { Table } from '../table.ts'

/** What a session can teach; a plan that lacks one of them teaches a half. */
export const educationKinds = ['possibility', 'limitation', 'trade-off'] as const
export type EducationKind = (typeof educationKinds)[number]

export const education: Table = {
  id: 'education',
  nameColumn: 'subject',
  columns: [
    { id: 'date', kind: 'date', width: 'small' },
    { id: 'subject', kind: 'text', width: 'large' },
    { id: 'kind', kind: 'choice', choices: educationKinds, width: 'medium' },
    { id: 'teacher', kind: 'person', width: 'medium' },
    { id: 'attendees', kind: 'people', width: 'large' },
    { id: 'confidence-before', kind: 'rating', scale: 'confidence', notSure: true, width: 'small' },
    { id: 'confidence-after', kind: 'rating', scale: 'confidence', notSure: true, width: 'small' },
  ],
  seeds: [],
  checks: [checkEducation],
}
