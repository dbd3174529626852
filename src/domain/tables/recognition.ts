// Thanks and pay for those who taught others well.
import { checkRecognition } from '../checks/month-three.ts'
import type { Table } from '../table.ts'

/** How a company shows that it noticed, from words to money. */
export const recognitionKinds = ['praise', 'award', 'objective', 'pay'] as const
export type RecognitionKind = (typeof recognitionKinds)[number]

export const recognition: Table = {
  id: 'recognition',
  nameColumn: 'taught-what',
  columns: [
    { id: 'person', kind: 'person', width: 'medium' },
    { id: 'taught-what', kind: 'text', width: 'large' },
    { id: 'reached', kind: 'text', width: 'medium' },
    { id: 'evidence-that-it-worked', kind: 'long-text', width: 'large' },
    { id: 'kind', kind: 'choice', choices: recognitionKinds, width: 'small' },
    { id: 'date', kind: 'date', width: 'small' },
  ],
  seeds: [],
  checks: [checkRecognition],
}
