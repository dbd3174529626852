// One thing to do next and the button that leads there.
import { Button } from '@mantine/core'
import { findScheme } from '../../domain/facts.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { capitalise } from '../../words/en/spell.ts'
import { methodWords as words } from '../../words/index.ts'
import type { Route } from '../workbook/route.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { findNextStep } from './next-step.ts'
import type { NextStep } from './next-step.ts'

interface Shown {
  readonly label: string
  readonly meta: string
  readonly button: string
  readonly route: Route
}

function show(step: NextStep, decides: string): Shown {
  const { next } = overviewWords
  switch (step.kind) {
    case 'start-date':
      return {
        label: next.startDate,
        meta: next.startDateMeta,
        button: next.open(workbookWords.pages.settings),
        route: { page: 'settings' },
      }
    case 'people':
      return {
        label: next.people,
        meta: next.peopleMeta,
        button: next.open(words.tables.people.label),
        route: { page: 'table', table: 'people' },
      }
    case 'sign-off': {
      const { label } = words.stages[step.stage]
      return {
        label: next.signOff(label),
        meta: next.signOffMeta,
        button: next.signOff(label),
        route: { page: 'stage', stage: step.stage },
      }
    }
    case 'criterion': {
      const { criterion, state } = step.outcome
      const stage = words.stages[step.stage]
      const left =
        stage.criteria[criterion.id]?.left(Math.max(0, state.total - state.done), state.total, decides) ?? ''
      return {
        label: capitalise(left),
        meta: next.stageMeta(stage.label, step.minutes),
        button: next.open(words.tables[criterion.table].label),
        route: { page: 'stage', stage: step.stage, table: criterion.table },
      }
    }
    case 'overdue':
      return {
        label: next.overdue(step.overdue),
        meta: next.overdueMeta(step.oldestDays),
        button: next.open(words.tables.actions.label),
        route: { page: 'table', table: 'actions' },
      }
    case 'next-cycle':
      return {
        label: next.nextCycle,
        meta: next.nextCycleMeta,
        button: next.open(words.tables['next-cycle'].label),
        route: { page: 'stage', stage: 'month-six', table: 'next-cycle' },
      }
  }
}

export function NextThing({ stages }: { readonly stages: readonly StageProgress[] }) {
  const { navigate, onSigning } = useWorkbookFrame()
  const context = useDomainContext()
  const step = findNextStep(stages, context)
  const { label, meta, button, route } = show(step, findScheme(context.workbook).decides)
  return (
    <section className="next-thing">
      <div>
        <h2 className="meta">{overviewWords.next.title}</h2>
        <p className="strong">{label}</p>
        <p className="meta">{meta}</p>
      </div>
      <Button
        size="xs"
        variant="filled"
        onClick={() => {
          navigate(route)
          if (step.kind === 'sign-off') onSigning(true)
        }}
      >
        {button}
      </Button>
    </section>
  )
}
