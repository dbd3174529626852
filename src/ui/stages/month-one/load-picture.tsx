// Below the ledger: person-hours a year by type of meeting, today and as redesigned.
import { drawMeetingLoad } from '../../../charts/meeting-load.ts'
import { meetingLoadData } from '../../../charts/meeting-load-data.ts'
import { monthOneChartWords } from '../../../words/en/charts-month-one.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'

export function LoadPicture({ onOpen }: PictureProps) {
  const context = useDomainContext()
  const { projector, navigate } = useWorkbookFrame()
  const density = projector ? 'projector' : 'desk'
  const data = meetingLoadData(context)
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={(table, row) =>
          table === 'forums'
            ? navigate({ page: 'stage', stage: 'month-one', table, place: { row } })
            : onOpen(table, row)
        }
        draw={(width, measure) =>
          drawMeetingLoad(data, { width, density, measure, words: monthOneChartWords })
        }
      />
    </div>
  )
}
