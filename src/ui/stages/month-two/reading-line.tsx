// One measure on one line: its last value and its course, and the fields that take the next one.
import { useEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import { TextInput } from '@mantine/core'
import type { OutcomeTrend } from '../../../charts/outcome-trends-data.ts'
import { drawSparkline } from '../../../charts/sparkline.ts'
import { isDate } from '../../../domain/date.ts'
import type { Edit } from '../../../domain/edit.ts'
import { orderBetween } from '../../../domain/order-key.ts'
import { findColumn } from '../../../domain/tables/index.ts'
import { findRows } from '../../../domain/workbook.ts'
import { monthTwoChartWords as chartWords, progressText } from '../../../words/en/charts-month-two.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { methodWords } from '../../../words/index.ts'
import { ChartPicture } from '../../charts/chart-view.tsx'
import { useNotify } from '../../shell/notices.tsx'
import { readCellText } from '../../table/cell-reading.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './month-two.module.css'

interface ReadingLineProps {
  readonly trend: OutcomeTrend
  /** The day the values belong to. */
  readonly day: string
}

const sparkSizes = {
  desk: { width: 96, height: 26, dot: 3, line: 1 },
  projector: { width: 96, height: 44, dot: 5, line: 2 },
}

export function ReadingLine({ trend, day }: ReadingLineProps) {
  const { asOf } = useDomainContext()
  const { session, projector } = useWorkbookFrame()
  const notify = useNotify()
  const [value, setValue] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const name = trend.name === '' ? chartWords.unnamed : trend.name.slice(0, 200)
  const last = trend.readings.at(-1)

  /** True where nothing is left to keep. */
  const store = (): boolean => {
    const column = findColumn('readings', 'value')
    const typed = value.trim()
    if (typed === '' || column === undefined) {
      setProblem(note.trim() === '' ? null : words.noteWithoutValue)
      return note.trim() === ''
    }
    const state = session.store.getState()
    const read = readCellText(state, 'readings', column, typed)
    if (typeof read !== 'number') {
      setProblem(words.notNumber(typed))
      return false
    }
    if (!isDate(day)) {
      setProblem(words.noDate)
      return false
    }
    const same = findRows(state.workbook, 'readings')
      .filter((row) => row.cells['measure'] === trend.row && row.cells['date'] === day)
      .at(-1)
    const cells = { value: read, ...(note.trim() === '' ? {} : { note: note.trim() }) }
    const text = chartWords.amountIn(read, trend.unit)
    const edit: Edit =
      same === undefined
        ? {
            kind: 'insert-rows',
            table: 'readings',
            rows: [
              {
                id: session.makeRowId(),
                order: orderBetween(findRows(state.workbook, 'readings').at(-1)?.order ?? null, null),
                cells: { measure: trend.row, date: day, ...cells },
              },
            ],
          }
        : {
            kind: 'set-cells',
            table: 'readings',
            changes: Object.entries(cells).map(([id, cell]) => ({ row: same.id, column: id, value: cell })),
          }
    session.dispatch(edit, words.storeStep(name, text))
    const before = same?.cells['value']
    notify({
      text:
        typeof before === 'number' && before !== read
          ? words.replaced(name, chartWords.amount(before), text, day)
          : words.stored(name, text, day),
    })
    setValue('')
    setNote('')
    setProblem(null)
    return true
  }
  const latest = useRef(store)
  useEffect(() => {
    latest.current = store
  })
  // A page that is left takes its fields away without a farewell.
  useEffect(() => () => void latest.current(), [])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const line = event.currentTarget
    if (!store()) return
    const other = event.shiftKey ? line.previousElementSibling : line.nextElementSibling
    other?.querySelector<HTMLElement>('input')?.focus()
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) store()
  }
  const early =
    trend.baselineDate !== null &&
    isDate(day) &&
    day < trend.baselineDate &&
    (value !== '' || problem !== null)
      ? methodWords.issues['reading-before-baseline']({ baseline: trend.baselineDate })
      : null
  const picture = drawSparkline(
    {
      points: trend.readings,
      baseline: trend.baseline,
      target: trend.target,
      label: chartWords.trends.sparkline(name, trend.readings.length),
    },
    sparkSizes[projector ? 'projector' : 'desk'],
  )
  const isLate = trend.standing === 'behind' || trend.standing === 'missed'
  return (
    // Keys and focus of the fields inside, heard where they meet.
    <tr onKeyDown={onKeyDown} onBlur={onBlur}>
      <th scope="row">
        <span className={styles['measureName']}>
          <bdi>{name}</bdi>
        </span>
        <span className={`${styles['measureUnit'] ?? ''} meta clip`}>
          <bdi>{trend.unit.slice(0, 60)}</bdi>
        </span>
      </th>
      <td>
        {last === undefined ? (
          <span className="meta">{words.never}</span>
        ) : (
          <>
            <span className="strong">{chartWords.amount(last.value)}</span>{' '}
            <span className="meta">{chartWords.shortDate(last.date, asOf)}</span>
          </>
        )}
      </td>
      <td>{trend.readings.length > 0 && <ChartPicture chart={picture} />}</td>
      <td>
        <TextInput
          size="xs"
          aria-label={words.valueOf(name)}
          value={value}
          inputMode="decimal"
          error={problem ?? early}
          onChange={(event) => {
            setValue(event.currentTarget.value)
            setProblem(null)
          }}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          aria-label={words.noteOf(name)}
          value={note}
          dir="auto"
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </td>
      <td className={styles['progressColumn']}>{trend.progress !== null && progressText(trend.progress)}</td>
      <td className={isLate ? 'gap-text' : trend.standing === 'reached' ? 'strong' : 'quiet'}>
        {chartWords.trends.standings[trend.standing]}
      </td>
    </tr>
  )
}
