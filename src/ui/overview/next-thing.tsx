// One thing to do next: the first open exit criterion of the stage where the work is, and the way there.
import { Button } from '@mantine/core'
import type { CriterionOutcome } from '../../domain/stages/index.ts'
import { overviewWords } from '../../words/en/pages.ts'
import { capitalise } from '../../words/en/spell.ts'
import { methodWords as words } from '../../words/index.ts'
import type { StageWords } from '../../words/words.ts'
import { findCurrentStage } from '../workbook/stage-states.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

function sayWhatIsLeft({ criterion, state }: CriterionOutcome, stage: StageWords): string {
  return capitalise(stage.criteria[criterion.id]?.left(state.total - state.done, state.total) ?? '')
}

export function NextThing({ stages }: { readonly stages: readonly StageProgress[] }) {
  const { navigate } = useWorkbookFrame()
  const current = findCurrentStage(stages)
  if (current === null) return null
  const open = current.open[0]
  const stage = words.stages[current.id]
  const label = open === undefined ? overviewWords.nextNothing : sayWhatIsLeft(open, stage)
  return (
    <section className="next-thing">
      <div>
        <h2 className="meta">{overviewWords.nextTitle}</h2>
        <p className="strong">{label}</p>
        <p className="meta">{stage.label}</p>
      </div>
      <Button
        size="xs"
        variant="filled"
        onClick={() =>
          navigate({
            page: 'stage',
            stage: current.id,
            ...(open === undefined ? {} : { table: open.criterion.table }),
          })
        }
      >
        {overviewWords.openStage(stage.label)}
      </Button>
    </section>
  )
}
