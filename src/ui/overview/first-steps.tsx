// The overview before anything is measured: what to do first, and what will stand here once it is done.
import { findScheme } from '../../domain/facts.ts'
import { measureIds } from '../../domain/measure.ts'
import { findTechnologyLeader } from '../../domain/technology-leader.ts'
import { findRows } from '../../domain/workbook.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { capitalise } from '../../words/en/spell.ts'
import { methodWords as words } from '../../words/index.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import type { Route } from '../workbook/route.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { findMeasurePlace } from './measure-place.ts'
import { fewestPeople } from './next-step.ts'

export function FirstSteps({ stages }: { readonly stages: readonly StageProgress[] }) {
  return (
    <>
      <Steps stages={stages} />
      <WhatComes stages={stages} />
    </>
  )
}

interface Step {
  readonly id: string
  readonly label: string
  readonly meta: string
  readonly done: boolean
  readonly begun: boolean
  readonly route: Route
}

/** The people, then the exit criteria of week one in their order. */
function Steps({ stages }: { readonly stages: readonly StageProgress[] }) {
  const { workbook } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { first } = overviewWords
  const people = findRows(workbook, 'people').length
  const hasLeader = findTechnologyLeader(workbook) !== undefined
  const weekOne = stages.find(({ id }) => id === 'week-one')
  const stage = words.stages['week-one']
  const { decides } = findScheme(workbook)
  const steps: readonly Step[] = [
    {
      id: 'people',
      label: overviewWords.next.people,
      meta:
        people < fewestPeople
          ? first.peopleWhy
          : hasLeader
            ? capitalise(first.peopleDone(people))
            : first.leaderMissing,
      done: people >= fewestPeople && hasLeader,
      begun: people > 0,
      route: { page: 'table', table: 'people' },
    },
    ...(weekOne?.criteria ?? []).map(({ criterion, state }): Step => ({
      id: criterion.id,
      label: first.steps[criterion.id] ?? stage.criteria[criterion.id]?.label ?? criterion.id,
      meta: state.met
        ? (stage.criteria[criterion.id]?.label ?? '')
        : capitalise(
            stage.criteria[criterion.id]?.left(Math.max(0, state.total - state.done), state.total, decides) ??
              '',
          ),
      done: state.met,
      begun: state.done > 0,
      route: { page: 'stage', stage: 'week-one', table: criterion.table },
    })),
  ]
  return (
    <section className="first-steps">
      <h2 className="finding">
        {first.title} <span className="meta">{first.note}</span>
      </h2>
      <ol>
        {steps.map((step) => (
          <li key={step.id} className="overview-line first-step">
            <StageGlyph status={step.done ? 'done' : step.begun ? 'in-progress' : 'not-started'} size={16} />
            <span className="first-step-words">
              <button type="button" className="overview-link strong" onClick={() => navigate(step.route)}>
                {step.label}
              </button>
              <span className="meta">{step.meta}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function WhatComes({ stages }: { readonly stages: readonly StageProgress[] }) {
  const { workbook } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { first, comesFrom } = overviewWords
  return (
    <section>
      <h2 className="finding">
        {first.whatComes} <span className="meta">{first.whatComesNote}</span>
      </h2>
      <ul>
        {measureIds.map((id) => (
          <li key={id} className="overview-line what-comes" title={words.measures[id].definition}>
            <button
              type="button"
              className="overview-link"
              onClick={() => navigate(findMeasurePlace(id, workbook, stages))}
            >
              {words.measures[id].label}
            </button>
            <span className="meta">{comesFrom[id]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
