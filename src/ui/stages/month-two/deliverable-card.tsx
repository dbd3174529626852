// One deliverable on its way to an outcome: every question in order, by keyboard alone.
import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Conversion } from '../../../domain/deliverables.ts'
import type { Row } from '../../../domain/row.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { KeyCap } from '../../shell/key-cap.tsx'
import { CellField } from './cell-field.tsx'
import styles from './month-two.module.css'

const table = 'outcome-measures'

/** What is asked together stands together. */
const steps = [
  { id: 'deliverable', fields: ['deliverable-tracked-today', 'programme'] },
  { id: 'soThat', fields: ['so-that-outcome'] },
  { id: 'measure', fields: ['measure', 'unit', 'area', 'leading-lagging', 'better-when'] },
  { id: 'values', fields: ['baseline', 'baseline-date', 'target', 'target-date'] },
  { id: 'owners', fields: ['business-owner', 'technology-owner'] },
  { id: 'retire', fields: ['deliverable-tracking-retired'] },
] as const

/** Where the focus goes when the card is asked for it: to a field, or to the first one that is missing. */
export interface CardFocus {
  readonly row: string
  readonly column: string | null
}

interface DeliverableCardProps {
  readonly row: Row
  readonly conversion: Conversion
  readonly position: number
  readonly total: number
  readonly issues: Readonly<Record<string, string>>
  readonly focus: CardFocus | null
  readonly onNext: () => void
  readonly onBack: () => void
}

export function DeliverableCard({
  row,
  conversion,
  position,
  total,
  issues,
  focus,
  onNext,
  onBack,
}: DeliverableCardProps) {
  const form = useRef<HTMLFormElement>(null)
  const wanted = focus?.row === row.id ? focus : null
  const first = conversion.missing[0] ?? 'so-that-outcome'
  // The missing field at the time of asking: what is filled in meanwhile must not move the focus.
  const firstMissing = useRef(first)
  useEffect(() => {
    firstMissing.current = first
  })
  useEffect(() => {
    if (wanted === null) return
    const fields = findFields(form.current)
    const column = wanted.column ?? firstMissing.current
    const field = fields.find((each) => each.dataset['field'] === column) ?? fields[0]
    field?.focus()
  }, [wanted])
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onBack()
      return
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) {
      onNext()
      return
    }
    const fields = findFields(form.current)
    const at = fields.findIndex((field) => field === event.target)
    const next = fields[at + (event.shiftKey ? -1 : 1)]
    if (next !== undefined) focusField(next)
    else if (!event.shiftKey) onNext()
  }
  return (
    // Keys of the fields themselves, heard where they meet.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles['card']}
      noValidate
      aria-label={conversion.name.slice(0, 120) || words.unnamed}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={styles['cardHead']}>
        <span className="meta">{words.position(position, total)}</span>
        <span className={styles['state']} data-state={stateOf(conversion)}>
          {conversion.outputOnly && `${words.outputOnly}. `}
          {words.missing(conversion.missing)}
        </span>
      </p>
      {steps.map(({ id, fields }) => (
        <fieldset key={id} className={styles['step']}>
          <legend className="hidden-text">{words.steps[id]}</legend>
          <div className={styles['fields']} data-step={id}>
            {fields.map((column) => (
              <CellField key={column} table={table} row={row} column={column} issue={issues[column]} />
            ))}
          </div>
        </fieldset>
      ))}
      <p className={`${styles['keys'] ?? ''} meta`}>
        <span>
          <KeyCap keys="Enter" /> {words.keys.next}
        </span>
        <span>
          <KeyCap keys="Mod+Enter" /> {words.keys.nextDeliverable}
        </span>
        <span>
          <KeyCap keys="Esc" /> {words.keys.back}
        </span>
      </p>
    </form>
  )
}

export function stateOf({ outputOnly, missing }: Conversion): 'output' | 'missing' | 'complete' {
  if (outputOnly) return 'output'
  return missing.length === 0 ? 'complete' : 'missing'
}

function findFields(form: HTMLFormElement | null): readonly HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
}

/** Text stands selected, as after Tab. */
function focusField(field: HTMLElement): void {
  field.focus()
  if (field instanceof HTMLInputElement) field.select()
}
