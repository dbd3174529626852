// Every measure by id; each a pure function of a workbook on a day that remembers its last answer.
import type { Context } from '../context.ts'
import type { Measure, MeasureId } from '../measure.ts'
import { memoByReads } from '../memo.ts'
import { measureDecisionVoice } from './decision-voice.ts'
import { measureInformationAccess } from './information-access.ts'
import { measureInvolvement } from './involvement.ts'
import { measureMeetingLoad } from './meeting-load.ts'
import { measureOutcomeAccountability } from './outcome-accountability.ts'
import { measurePerceptionGap } from './perception-gap.ts'
import { measurePlanProgress } from './plan-progress.ts'
import { measureSymptomLoad } from './symptom-load.ts'
import { measureTranslation } from './translation.ts'
import { measureVelocity } from './velocity.ts'

/** After an edit only the measures that read the edited table are worked out again. */
export const measures: Readonly<Record<MeasureId, (context: Context) => Measure>> = {
  M1: memoByReads('integration-points', measureInvolvement),
  M2: memoByReads('information-flows', measureInformationAccess),
  M3: memoByReads('decision-rights', measureDecisionVoice),
  M4: memoByReads('scorecard', measureOutcomeAccountability),
  M5: memoByReads('translation-skills', measureTranslation),
  M6: memoByReads('flow-log', measureVelocity),
  M7: memoByReads('ratings', measurePerceptionGap),
  M8: memoByReads('meetings', measureMeetingLoad),
  M9: memoByReads('stages', measurePlanProgress),
  M10: memoByReads('ratings', measureSymptomLoad),
}
