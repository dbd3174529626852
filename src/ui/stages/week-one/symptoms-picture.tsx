// The symptoms by pattern and frequency: as agreed, and once a round is revealed with the raters' answers.
import { heatData } from '../../../charts/heat-map-data.ts'
import { drawHeatMap } from '../../../charts/heat-map.ts'
import { heatWords } from '../../../words/en/charts-overview.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'

export function SymptomsPicture({ live, onOpen }: PictureProps) {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const density = projector ? 'projector' : 'desk'
  const data = heatData(context, live)
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) => drawHeatMap(data, { width, density, measure, words: heatWords })}
      />
    </div>
  )
}
