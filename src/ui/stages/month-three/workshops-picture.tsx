// The workshops by month, and for each month that has none the way to put a date on one.
import { Button } from '@mantine/core'
import { drawWorkshopCalendar } from '../../../charts/workshop-calendar.ts'
import { orderBetween } from '../../../domain/order-key.ts'
import { findRows } from '../../../domain/workbook.ts'
import { findWorkshopCalendar, proposeDay } from '../../../domain/workshop-months.ts'
import { monthThreeChartWords } from '../../../words/en/charts-month-three.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'
import styles from './month-three.module.css'
import { useDensity } from './pictures.tsx'

const words = monthThreePageWords.workshops

export function WorkshopsPicture({ live, onOpen }: PictureProps) {
  const context = useDomainContext()
  const { session, navigate } = useWorkbookFrame()
  const density = useDensity()
  const calendar = findWorkshopCalendar(context)
  const empty = calendar.months.filter(({ state }) => state === 'missing' || state === 'open')

  function add(month: string): void {
    const { workbook, asOf } = session.store.getState()
    const id = session.makeRowId()
    const order = orderBetween(findRows(workbook, 'workshops').at(-1)?.order ?? null, null)
    const cells = { date: proposeDay(month, asOf) }
    session.dispatch({ kind: 'insert-rows', table: 'workshops', rows: [{ id, order, cells }] })
    navigate({
      page: 'stage',
      stage: 'month-three',
      table: 'workshops',
      place: { row: id, column: 'topic' },
    })
  }

  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) =>
          drawWorkshopCalendar(calendar, { width, density, measure, words: monthThreeChartWords })
        }
      />
      {live && empty.length > 0 && (
        <ul className={styles['months']} aria-label={words.addLabel}>
          {empty.map(({ month }) => (
            <li key={month}>
              <Button size="xs" onClick={() => add(month)}>
                {words.add(proposeDay(month, context.asOf))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
