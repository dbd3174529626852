// The pictures of month three that only show: skills, questions, education.
import { drawLessonConfidence } from '../../../charts/lesson-confidence.ts'
import { lessonData } from '../../../charts/lesson-confidence-data.ts'
import { drawQuestionUse, questionUseData } from '../../../charts/question-use.ts'
import { drawSkillSlopes } from '../../../charts/skill-slope.ts'
import { findSkillProgress } from '../../../domain/skills.ts'
import { monthThreeChartWords as words } from '../../../words/en/charts-month-three.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'

export function SkillsPicture({ onOpen }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  const data = { ...findSkillProgress(context), asOf: context.asOf }
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) => drawSkillSlopes(data, { width, density, measure, words })}
      />
    </div>
  )
}

export function QuestionsPicture() {
  const context = useDomainContext()
  const density = useDensity()
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        draw={(width, measure) =>
          drawQuestionUse(questionUseData(context), { width, density, measure, words })
        }
      />
    </div>
  )
}

export function EducationPicture({ onOpen }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) =>
          drawLessonConfidence(lessonData(context), { width, density, measure, words })
        }
      />
    </div>
  )
}

export function useDensity(): 'projector' | 'desk' {
  return useWorkbookFrame().projector ? 'projector' : 'desk'
}
