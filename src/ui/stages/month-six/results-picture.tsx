// The results before and now as small slopes, below their table; and the way to everything else measured twice.
import { drawResults } from '../../../charts/results.ts'
import { resultsData } from '../../../charts/results-data.ts'
import { monthSixChartWords } from '../../../words/en/charts-month-six.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'
import { Reassess } from './reassess.tsx'

export function ResultsPicture({ onOpen }: PictureProps) {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const density = projector ? 'projector' : 'desk'
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) =>
          drawResults(resultsData(context), { width, density, measure, words: monthSixChartWords })
        }
      />
      <Reassess />
    </div>
  )
}
