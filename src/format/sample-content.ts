// The sample engagement as a file holds it: the workbook on its last day, and the copies its sign-offs froze.
import { dateAt } from '../domain/read.ts'
import { makeSample, makeSampleBaseline } from '../domain/sample.ts'
import type { StageId } from '../domain/stage-id.ts'
import { findRow } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { editWords } from '../words/en/edits.ts'
import { sampleData } from '../words/en/sample/index.ts'
import { methodWords } from '../words/index.ts'
import { makeRandomId } from './random-id.ts'
import type { FileCheckpoint, FileContent } from './workbook-file.ts'

export function makeSampleContent(id: string): FileContent {
  const workbook = makeSample(sampleData, id)
  return {
    workbook,
    checkpoints: [
      freeze('week-one', 'baseline', sampleData.baselineDate, makeSampleBaseline(sampleData, id)),
      // Nothing in the sample changed after month six was signed.
      freeze('month-six', 'follow-up', signedOn(workbook, 'month-six'), workbook),
    ],
    attachments: [],
  }
}

function signedOn(workbook: Workbook, stage: StageId): string {
  const row = findRow(workbook, 'stages', stage)
  return (row === undefined ? undefined : dateAt(row, 'sign-off-date')) ?? sampleData.baselineDate
}

function freeze(
  stage: StageId,
  kind: 'baseline' | 'follow-up',
  date: string,
  workbook: Workbook,
): FileCheckpoint {
  const name = editWords.signedOff(methodWords.stages[stage].label)
  return { id: makeRandomId(16), name, kind, madeAt: Date.parse(`${date}T12:00:00Z`), workbook }
}
