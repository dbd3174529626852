// The three widest gaps by gap times importance: from which step to which, and the action that answers each.
import { actionsFor } from '../../charts/from-context.ts'
import { involvementRows, topGaps } from '../../domain/involvement.ts'
import type { InvolvementRow } from '../../domain/involvement.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { GapSteps } from '../shell/gap-steps.tsx'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'

const shown = 3

export function WidestGaps() {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const gaps = topGaps(context, shown)
  const rated = involvementRows(context).some(({ gap }) => gap !== null)
  return (
    <section>
      <h2 className="finding">
        {overviewWords.gaps} {gaps.length > 0 && <span className="meta">{overviewWords.gapsNote}</span>}
      </h2>
      {gaps.length === 0 && (
        <p className="quiet overview-none">
          {rated ? overviewWords.noGapsLeft : overviewWords.noGaps}.{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => navigate({ page: 'stage', stage: 'week-one', table: 'integration-points' })}
          >
            {overviewWords.toGaps}
          </button>
        </p>
      )}
      <ul>
        {gaps.map((gap) => (
          <GapLine key={gap.id} gap={gap} />
        ))}
      </ul>
    </section>
  )
}

function GapLine({ gap }: { readonly gap: InvolvementRow }) {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const action = actionsFor(context, `integration-points/${gap.id}`)[0]
  const answer =
    action === undefined
      ? overviewWords.gapNoAction
      : overviewWords.gapAction(
          (textAt(action, 'action') ?? overviewWords.unnamed).slice(0, 160),
          dateAt(action, 'due') ?? null,
          context.asOf,
        )
  const open = () =>
    navigate({
      page: 'stage',
      stage: 'week-one',
      table: 'integration-points',
      place: { row: gap.id, column: 'actual' },
    })
  return (
    <li className="overview-line gap-line" data-leads="yes">
      <div className="gap-line-words">
        <button type="button" className="overview-link clip" dir="auto" onClick={open}>
          {gap.label.slice(0, 160)}
        </button>
        <span className="meta clip" title={answer}>
          {answer}
        </span>
      </div>
      <GapSteps gap={gap} />
    </li>
  )
}
