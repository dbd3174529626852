// Actions past their date, latest first, with who promised them.
import { findDaysOverdue } from '../../domain/overdue.ts'
import { textAt } from '../../domain/read.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { shortPerson } from '../shell/short-person.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'

const shown = 5

export function OverdueActions() {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const actions = findRows(context.workbook, 'actions')
  const open = actions.filter((row) => {
    const status = textAt(row, 'status')
    return status !== 'done' && status !== 'dropped'
  })
  const overdue = open
    .flatMap((row) => {
      const days = findDaysOverdue(row, context)
      return days === undefined ? [] : [{ row, days }]
    })
    .sort((a, b) => b.days - a.days)
  const nameOf = (id: string | undefined) => {
    return shortPerson(id === undefined ? undefined : findRow(context.workbook, 'people', id))
  }
  return (
    <section>
      <h2 className="finding">
        {overviewWords.overdue}{' '}
        <span className="meta">
          {overdue.length > 0 && overviewWords.overdueOf(overdue.length, open.length)}
        </span>
      </h2>
      {overdue.length === 0 && (
        <p className="quiet overview-none">
          {actions.length === 0 ? overviewWords.noActions : overviewWords.noneOverdue}.{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => navigate({ page: 'table', table: 'actions' })}
          >
            {overviewWords.toActions}
          </button>
        </p>
      )}
      <ul>
        {overdue.slice(0, shown).map(({ row, days }) => (
          <li key={row.id} className="overview-line" data-leads="yes">
            <button
              type="button"
              className="overview-link clip"
              dir="auto"
              onClick={() => navigate({ page: 'table', table: 'actions', place: { row: row.id } })}
            >
              {(textAt(row, 'action') ?? overviewWords.unnamed).slice(0, 160)}
            </button>
            <span className="meta overview-owner clip" dir="auto">
              {nameOf(textAt(row, 'owner'))}
            </span>
            <span className="tag">{overviewWords.days(days)}</span>
          </li>
        ))}
      </ul>
      {overdue.length > shown && (
        <p className="meta overview-none">
          <button
            type="button"
            className="text-button"
            onClick={() => navigate({ page: 'table', table: 'actions' })}
          >
            {overviewWords.overdueMore(overdue.length - shown)}
          </button>
        </p>
      )}
    </section>
  )
}
