// The sample engagement as the library takes it in: the workbook on its last day, and the baseline it was measured by.
import { makeSample as makeSampleNow, makeSampleBaseline } from '../domain/sample.ts'
import { editWords } from '../words/en/edits.ts'
import { sampleData } from '../words/en/sample/index.ts'
import { methodWords } from '../words/index.ts'
import type { Sample } from './intake.ts'
import { makeRandomId } from './random-id.ts'

export function makeSample(id: string): Sample {
  return {
    workbook: makeSampleNow(sampleData, id),
    checkpoints: [
      {
        id: makeRandomId(16),
        name: editWords.signedOff(methodWords.stages['week-one'].label),
        kind: 'baseline',
        madeAt: Date.parse(`${sampleData.baselineDate}T12:00:00Z`),
        workbook: makeSampleBaseline(sampleData, id),
      },
    ],
  }
}
