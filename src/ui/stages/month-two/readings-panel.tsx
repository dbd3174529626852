// Readings in seconds: every measure on one line with what was read last and a field for the value of today.
import { useState } from 'react'
import { Button } from '@mantine/core'
import { isDate } from '../../../domain/date.ts'
import { dateAt, numberAt, textAt } from '../../../domain/read.ts'
import { findRow, findRows } from '../../../domain/workbook.ts'
import type { Workbook } from '../../../domain/workbook.ts'
import { outcomeTrendsData } from '../../../charts/outcome-trends-data.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { methodWords } from '../../../words/index.ts'
import { DateInput } from '../../shell/date-input.tsx'
import { useAskedView } from '../../workbook/use-asked-view.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import { TableBox } from '../table-box.tsx'
import { ReadingLine } from './reading-line.tsx'
import { ViewSwitch } from './view-switch.tsx'
import type { PanelView } from './view-switch.tsx'
import styles from './month-two.module.css'

const linesAtOnce = 100

export function ReadingsPanel({ tableId, place }: BodyProps) {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  // Whatever points at a reading means its row.
  const [view, setView] = useState<PanelView>(place === undefined ? 'work' : 'table')
  useAskedView(tableId, () => setView('table'))
  const [seen, setSeen] = useState(place)
  const [date, setDate] = useState<string | null>(null)
  const [lines, setLines] = useState(linesAtOnce)
  if (place !== seen) {
    setSeen(place)
    if (place !== undefined) setView('table')
  }
  const day = date ?? context.asOf
  const byRow = new Map(outcomeTrendsData(context).trends.map((trend) => [trend.row, trend]))
  const measures = findRows(context.workbook, 'outcome-measures').flatMap((row) => byRow.get(row.id) ?? [])
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <div className={styles['headWords']}>
          {view === 'work' && measures.length > 0 && (
            <>
              <h2 className="finding">{words.readingsTitle(measures.length)}</h2>
              <p className="meta">{words.readingsHelp}</p>
            </>
          )}
        </div>
        {view === 'work' && measures.length > 0 && (
          <div className={styles['dateOfValues']}>
            <DateInput
              label={words.dateOfValues}
              value={day}
              error={isDate(day) ? findDayIssue(day, context.asOf) : words.noDate}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          </div>
        )}
        <ViewSwitch view={view} label={words.quick} onView={setView} />
      </div>
      {view === 'table' ? (
        <TableBox tableId={tableId} place={place} />
      ) : measures.length === 0 ? (
        <div className="empty-note">
          <p className="quiet">{words.noMeasures}</p>
          <Button
            mt={12}
            onClick={() => navigate({ page: 'stage', stage: 'month-two', table: 'outcome-measures' })}
          >
            {words.goToMeasures}
          </Button>
        </div>
      ) : (
        <>
          <table className={styles['readings']} data-region="table">
            <thead>
              <tr>
                <th scope="col">{words.columns.measure}</th>
                <th scope="col" className={styles['lastColumn']}>
                  {words.columns.last}
                </th>
                <th scope="col" className={styles['courseColumn']}>
                  {words.columns.course}
                </th>
                <th scope="col" className={styles['valueColumn']}>
                  {words.columns.value}
                </th>
                <th scope="col">{words.columns.note}</th>
                <th scope="col" className={styles['progressColumn']}>
                  {words.columns.progress}
                </th>
                <th scope="col" className={styles['standingColumn']}>
                  {words.columns.standing}
                </th>
              </tr>
            </thead>
            <tbody>
              {measures.slice(0, lines).map((trend) => (
                <ReadingLine key={trend.row} trend={trend} day={day} />
              ))}
            </tbody>
          </table>
          {measures.length > lines && (
            <button type="button" className="text-button" onClick={() => setLines(lines + linesAtOnce)}>
              {words.moreLines(Math.min(measures.length - lines, linesAtOnce))}
            </button>
          )}
          <Leftovers workbook={context.workbook} onTable={() => setView('table')} />
        </>
      )}
    </div>
  )
}

function findDayIssue(day: string, asOf: string): string | null {
  return day > asOf ? methodWords.issues['date-in-future']({ date: day }) : null
}

/** Readings that no line and no picture shows, so that nothing disappears without a word. */
function Leftovers({ workbook, onTable }: { readonly workbook: Workbook; readonly onTable: () => void }) {
  const rows = findRows(workbook, 'readings')
  const isOrphan = (measure: string | undefined) =>
    measure !== undefined && findRow(workbook, 'outcome-measures', measure) === undefined
  const orphans = rows.filter((row) => isOrphan(textAt(row, 'measure'))).length
  const unreadable = rows.filter((row) => {
    const measure = textAt(row, 'measure')
    const whole = dateAt(row, 'date') !== undefined && numberAt(row, 'value') !== undefined
    return measure === undefined || (!whole && !isOrphan(measure))
  }).length
  if (orphans === 0 && unreadable === 0) return null
  return (
    <div className={styles['notes']}>
      {orphans > 0 && <p className="quiet">{words.orphans(orphans)}</p>}
      {unreadable > 0 && <p className="quiet">{words.unreadable(unreadable)}</p>}
      <p>
        <button type="button" className="text-button" onClick={onTable}>
          {words.showTable}
        </button>
      </p>
    </div>
  )
}
