// The widest gaps in order, each with the action that answers it, or the way to make one.
import { Button } from '@mantine/core'
import { findRow, findRows } from '../../domain/workbook.ts'
import { topGaps } from '../../domain/involvement.ts'
import type { InvolvementRow } from '../../domain/involvement.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { shortDate } from '../../words/en/dates.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { GapSteps } from '../shell/gap-steps.tsx'
import { useAnswers } from '../workbook/use-answers.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'

const shown = 5

export function TopGapsList() {
  const context = useDomainContext()
  const gaps = topGaps(context, shown)
  return (
    <section className="picture">
      <h2 className="finding">
        {stagePageWords.topGaps} <span className="meta">{stagePageWords.topGapsHelp}</span>
      </h2>
      {gaps.length === 0 ? (
        <p className="quiet">{stagePageWords.noGaps}</p>
      ) : (
        <ol className="gap-list">
          {gaps.map((gap) => (
            <GapLine key={gap.id} gap={gap} />
          ))}
        </ol>
      )}
    </section>
  )
}

function GapLine({ gap }: { readonly gap: InvolvementRow }) {
  const { workbook, asOf } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { makeAction } = useAnswers()
  const action = findRows(workbook, 'actions').find(
    (row) => textAt(row, 'from') === `integration-points/${gap.id}` && textAt(row, 'status') !== 'dropped',
  )
  const describe = (row: Row) => {
    const owner = textAt(row, 'owner')
    const person = owner === undefined ? undefined : findRow(workbook, 'people', owner)
    const due = dateAt(row, 'due')
    return stagePageWords.actionOf(
      (textAt(row, 'action') ?? '').slice(0, 160),
      ((person === undefined ? undefined : textAt(person, 'name')) ?? stagePageWords.noOwner).slice(0, 60),
      due === undefined ? stagePageWords.noDueYet : shortDate(due, asOf),
    )
  }
  return (
    <li>
      <div className="gap-words">
        <p className="clip" dir="auto">
          {gap.label.slice(0, 200)}
        </p>
        {action !== undefined && (
          <p className="meta clip">
            <button
              type="button"
              className="text-button"
              onClick={() =>
                navigate({ page: 'table', table: 'actions', place: { row: action.id, column: 'owner' } })
              }
            >
              {describe(action)}
            </button>
          </p>
        )}
      </div>
      {action === undefined && (
        <Button
          size="xs"
          onClick={() =>
            makeAction(
              { table: 'integration-points', row: gap.id },
              stagePageWords.gapAction(gap.label.slice(0, 160)),
            )
          }
        >
          {stagePageWords.makeAction}
        </Button>
      )}
      <GapSteps gap={gap} />
    </li>
  )
}
