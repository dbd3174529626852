// The measures that are built, by id; each a pure function of a workbook on a day.
import type { Context } from '../context.ts'
import type { Measure, MeasureId } from '../measure.ts'
import { measureDecisionVoice } from './decision-voice.ts'
import { measureInformationAccess } from './information-access.ts'
import { measureInvolvement } from './involvement.ts'
import { measureOutcomeAccountability } from './outcome-accountability.ts'
import { measurePlanProgress } from './plan-progress.ts'
import { measureTranslation } from './translation.ts'
import { measureVelocity } from './velocity.ts'

export const measures: Readonly<Partial<Record<MeasureId, (context: Context) => Measure>>> = {
  M1: measureInvolvement,
  M2: measureInformationAccess,
  M3: measureDecisionVoice,
  M4: measureOutcomeAccountability,
  M5: measureTranslation,
  M6: measureVelocity,
  M9: measurePlanProgress,
}
