// The three widest gaps by gap times importance, from which step to which.
import { topGaps } from '../../domain/involvement.ts'
import { overviewWords } from '../../words/en/pages.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
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
            <span className="gap-steps">
              <span className="tile" data-step={gap.actual}>
                {gap.actual}
              </span>
              {stagePageWords.fromTo}
              <span className="tile" data-step={gap.target}>
                {gap.target}
              </span>
            </span>
            <span className="gap-text">{stagePageWords.gap(gap.gap ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
