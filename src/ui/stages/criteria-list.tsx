// All exit criteria of a stage with their ticks; an open one leads to its table or is waived with a reason.
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button, TextInput } from '@mantine/core'
import { findScheme } from '../../domain/facts.ts'
import type { TableId } from '../../domain/table-id.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { useKeptForm } from '../shell/kept-form.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import type { CriterionOutcome } from '../../domain/stages/index.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'

interface CriteriaListProps {
  readonly progress: StageProgress
  readonly onTable: (table: TableId) => void
}

export function CriteriaList({ progress, onTable }: CriteriaListProps) {
  return (
    <section className="criteria-list">
      <h2 className="finding">{stagePageWords.criteriaTitle}</h2>
      <p className="meta">{stagePageWords.criteriaHelp}</p>
      <ul>
        {progress.criteria.map((item) => (
          <CriterionItem key={item.criterion.id} progress={progress} item={item} onTable={onTable} />
        ))}
      </ul>
    </section>
  )
}

interface CriterionItemProps extends CriteriaListProps {
  readonly item: CriterionOutcome
}

function CriterionItem({ progress, item, onTable }: CriterionItemProps) {
  const { session } = useWorkbookFrame()
  const workbookId = useSessionState(({ workbook }) => workbook.id)
  const decides = useSessionState(({ workbook }) => findScheme(workbook).decides)
  const { criterion, state, waivedBecause } = item
  const criterionWords = words.stages[progress.id].criteria[criterion.id]
  const { typed, type, forget } = useKeptForm(workbookId, `waive ${progress.id} ${criterion.id}`)
  const reason = typed['reason'] ?? ''
  // A reason that was begun stands there again.
  const [isWaiving, setWaiving] = useState(!state.met && waivedBecause === null && reason !== '')
  const line = useRef<HTMLLIElement>(null)
  const setWaiver = (value: string | null) => {
    flushSync(() => {
      setWaiving(false)
      forget()
      const { label } = words.stages[progress.id]
      session.dispatch(
        {
          kind: 'set-cells',
          table: 'stages',
          changes: [{ row: progress.id, column: 'waivers', key: criterion.id, value }],
        },
        value === null ? stagePageWords.unwaivedStep(label) : stagePageWords.waivedStep(label),
      )
    })
    // What was pressed is gone: the way back from it stands in its place.
    line.current?.querySelector<HTMLElement>('button:last-of-type')?.focus()
  }
  const left = Math.max(0, state.total - state.done)
  return (
    <li className="criterion" ref={line}>
      <StageGlyph
        status={state.met ? 'done' : waivedBecause !== null ? 'skipped' : 'not-started'}
        size={14}
      />
      <div className="criterion-words">
        <p>
          {criterionWords?.label ?? criterion.id}{' '}
          <span className="meta">
            {state.met ? stagePageWords.met : waivedBecause === null ? stagePageWords.open : null}
          </span>
        </p>
        {!state.met && waivedBecause !== null && (
          <p className="meta" dir="auto">
            {stagePageWords.waived(waivedBecause)}
          </p>
        )}
        {!state.met && waivedBecause === null && (
          <p className="meta criterion-left">{criterionWords?.left(left, state.total, decides)}</p>
        )}
        {!state.met && !isWaiving && (
          <p className="criterion-ways meta">
            <button type="button" className="text-button" onClick={() => onTable(criterion.table)}>
              {stagePageWords.goTo(words.tables[criterion.table].label)}
            </button>
            {waivedBecause === null ? (
              <button type="button" className="text-button" onClick={() => setWaiving(true)}>
                {stagePageWords.waive}
              </button>
            ) : (
              <button type="button" className="text-button" onClick={() => setWaiver(null)}>
                {stagePageWords.unwaive}
              </button>
            )}
          </p>
        )}
        {isWaiving && (
          <form
            className="criterion-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (reason.trim() !== '') setWaiver(reason.trim())
            }}
          >
            <TextInput
              size="xs"
              // The person has just asked to type here.
              data-autofocus
              ref={(field) => field?.focus()}
              aria-label={stagePageWords.waiveReason}
              placeholder={stagePageWords.waiveReason}
              value={reason}
              onChange={(event) => type('reason', event.currentTarget.value)}
            />
            <Button size="xs" type="submit" disabled={reason.trim() === ''}>
              {stagePageWords.keepWaiver}
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}
