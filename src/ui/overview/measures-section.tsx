// The ten measures, as rows and as the shape of six of them: both where there is room, else one of the two.
import { useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import type { Dial } from '../../charts/dials-data.ts'
import { drawRadar } from '../../charts/radar.ts'
import { radarData } from '../../charts/radar-data.ts'
import type { Context } from '../../domain/context.ts'
import type { FrozenCopy } from '../../domain/frozen-copy.ts'
import { countDials } from '../../charts/dials-data.ts'
import { dialWords, radarWords } from '../../words/en/charts-overview.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { ChartView } from '../charts/chart-view.tsx'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { MeasureTable } from './measure-table.tsx'

interface MeasuresSectionProps {
  readonly dials: readonly Dial[]
  readonly stages: readonly StageProgress[]
  /** The copy that the baseline is read from; null where there is none. */
  readonly frozen: FrozenCopy | null
  readonly baseline: Context | null
  /** The copy is there and not read yet. */
  readonly isReading: boolean
}

export function MeasuresSection({ dials, stages, frozen, baseline, isReading }: MeasuresSectionProps) {
  const [view, setView] = useState<'rows' | 'shape'>('rows')
  const { views } = overviewWords
  const baselineOf = frozen?.asOf ?? null
  return (
    <section className="overview-measures">
      <div className="overview-section-head">
        <h2 className="finding">
          {overviewWords.measures}{' '}
          <span className="meta">{isReading ? '' : dialWords.title(countDials(dials), baselineOf)}</span>
        </h2>
        <SegmentedControl
          className="measure-views"
          aria-label={views.label}
          size="xs"
          value={view}
          data={[
            { value: 'rows', label: views.rows },
            { value: 'shape', label: views.shape },
          ]}
          onChange={(value) => setView(value === 'shape' ? 'shape' : 'rows')}
        />
      </div>
      {view === 'rows' ? (
        <MeasureTable dials={dials} stages={stages} baselineOf={baselineOf} />
      ) : (
        <Radar dials={dials} baseline={baseline} />
      )}
    </section>
  )
}

export function Radar({ dials, baseline }: Pick<MeasuresSectionProps, 'dials' | 'baseline'>) {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const density = projector ? 'projector' : 'desk'
  return (
    <div className="overview-radar">
      <ChartView
        density={density}
        draw={(width, measure) =>
          drawRadar(radarData(dials, context, baseline), { width, density, measure, words: radarWords })
        }
      />
    </div>
  )
}
