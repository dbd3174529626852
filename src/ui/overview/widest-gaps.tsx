// The three widest gaps by gap times importance, from which step to which.
import { topGaps } from '../../domain/involvement.ts'
import { overviewWords } from '../../words/en/pages.ts'
import { GapSteps } from '../shell/gap-steps.tsx'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'

const shown = 3

export function WidestGaps() {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const gaps = topGaps(context, shown)
  return (
    <section>
      <h2 className="finding">
        {overviewWords.gaps} <span className="meta">{overviewWords.gapsNote}</span>
      </h2>
      {gaps.length === 0 && (
        <p className="quiet overview-none">
          {overviewWords.noGaps}.{' '}
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
          <li key={gap.id} className="overview-line">
            <button
              type="button"
              className="overview-link clip"
              dir="auto"
              onClick={() =>
                navigate({
                  page: 'stage',
                  stage: 'week-one',
                  table: 'integration-points',
                  place: { row: gap.id, column: 'actual' },
                })
              }
            >
              {gap.label.slice(0, 160)}
            </button>
            <GapSteps gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  )
}
