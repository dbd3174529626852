// What an open editor offers below itself: choices, the steps of a scale, or how a date reads.
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { isUnread, NOT_SURE } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { scales } from '../../domain/scale.ts'
import { weekdayDate } from '../../words/en/dates.ts'
import { gridWords } from '../../words/en/grid.ts'
import { methodWords } from '../../words/index.ts'
import { findShownOptions, listOptions, takesSeveral } from './cell-options.ts'
import { readCellText } from './cell-reading.ts'
import { commitEditor, takeHighlight, typeText } from './editing.ts'
import styles from './editor.module.css'
import { useGrid } from './grid.ts'
import type { Editor, Grid } from './grid.ts'
import { StepTile } from './kinds.tsx'
import { Hint } from './popup.tsx'
import { readStep } from './settle.ts'

interface HintProps {
  readonly editor: Editor
  readonly column: Column
  readonly anchor: () => Element | null
}

export function EditorHint(props: HintProps) {
  const { editor, column, anchor } = props
  switch (editor.style) {
    case 'list':
    case 'names':
      return (
        <Hint anchor={anchor}>
          <OptionList {...props} />
        </Hint>
      )
    case 'steps':
      return column.kind === 'rating' ? (
        <Hint anchor={anchor}>
          <StepList editor={editor} column={column} />
        </Hint>
      ) : null
    case 'line':
      return column.kind === 'text' ? null : <Reading {...props} />
    case 'lines':
    case 'none':
      return null
  }
}

/** The id of the option that stands out, for the field that owns the list. */
export function findOptionId(
  grid: Grid,
  editor: Editor | null,
  column: Column | undefined,
): string | undefined {
  if (editor === null || column === undefined) return undefined
  if (column.kind === 'rating') {
    const step = readStep(column, editor.text)
    return step === undefined ? undefined : `${grid.id}-option-${String(step)}`
  }
  const option = editor.highlight === null ? undefined : findShownOptions(column, editor)[editor.highlight]
  return option === undefined ? undefined : `${grid.id}-option-${option.id}`
}

function OptionList({ editor, column }: HintProps) {
  const grid = useGrid()
  const { shown, hidden } = listOptions(column, editor)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [editor.highlight])
  return (
    <>
      <div
        className={styles['options']}
        role="listbox"
        id={`${grid.id}-options`}
        aria-label={gridWords.options(shown.length)}
        ref={list}
      >
        {shown.map((option, position) => (
          // The field keeps the focus and the keys; the pointer may press an option as well.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the field
          <div
            key={option.id}
            id={`${grid.id}-option-${option.id}`}
            className={styles['option']}
            role="option"
            tabIndex={-1}
            aria-selected={position === editor.highlight}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => takeHighlight(grid, position)}
          >
            <span className={styles['optionLabel']}>{option.label}</span>
            {option.hint !== undefined && <span className={styles['optionHint']}>{option.hint}</span>}
          </div>
        ))}
      </div>
      {shown.length === 0 && editor.text.trim() !== '' && (
        <p className={styles['note']}>{gridWords.noOption}</p>
      )}
      {hidden > 0 && <p className={styles['note']}>{gridWords.moreOptions(hidden)}</p>}
      {takesSeveral(column) && <p className={styles['note']}>{gridWords.severalHint}</p>}
    </>
  )
}

interface StepListProps {
  readonly editor: Editor
  readonly column: Extract<Column, { kind: 'rating' }>
}

function StepList({ editor, column }: StepListProps) {
  const grid = useGrid()
  const now = readStep(column, editor.text)
  const { min, max } = scales[column.scale]
  const steps = Array.from({ length: max - min + 1 }, (_, position) => min + position)
  const choices: readonly (number | typeof NOT_SURE)[] =
    column.notSure === true ? [...steps, NOT_SURE] : steps
  return (
    <>
      <div
        className={styles['steps']}
        role="listbox"
        id={`${grid.id}-options`}
        aria-orientation="horizontal"
        aria-label={methodWords.scales[column.scale].label}
      >
        {choices.map((step) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the field
          <div
            key={step}
            id={`${grid.id}-option-${String(step)}`}
            className={styles['step']}
            role="option"
            tabIndex={-1}
            aria-selected={step === now}
            aria-label={step === NOT_SURE ? methodWords.notSure : nameStep(column, step)}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              typeText(grid, step === NOT_SURE ? gridWords.notSureMark : String(step))
              commitEditor(grid, null)
            }}
          >
            <StepTile
              step={step === NOT_SURE ? gridWords.notSureMark : step}
              isRamp={column.scale === 'involvement' && step !== NOT_SURE}
            />
          </div>
        ))}
      </div>
      <p className={styles['stepNote']}>
        {now !== undefined && (
          <strong>{now === NOT_SURE ? methodWords.notSure : nameStep(column, now)}. </strong>
        )}
        {gridWords.typeRange(min, max, column.notSure === true)}{' '}
        <span className={styles['keyNote']}>
          <kbd className={styles['key']}>↵</kbd> {gridWords.keep}
        </span>{' '}
        <span className={styles['keyNote']}>
          <kbd className={styles['key']}>Esc</kbd> {gridWords.putBack}
        </span>
      </p>
    </>
  )
}

/** How the text reads so far, where that is not plain to see. */
function Reading({ editor, column, anchor }: HintProps) {
  const grid = useGrid()
  const text = editor.text
  const cell = useStore(grid.session.store, (state) => {
    const read = readCellText(state, grid.table, column, text)
    return read === undefined ? '' : isUnread(read) ? null : typeof read === 'string' ? read : ''
  })
  const asOf = useStore(grid.session.store, (state) => state.asOf)
  if (text.trim() === '' || cell === '' || text === editor.initialText) return null
  return (
    <Hint anchor={anchor}>
      <p className={styles['note']}>
        {cell === null ? gridWords.keptMarked : gridWords.readsAs(spellDate(cell, asOf))}
      </p>
    </Hint>
  )
}

function spellDate(cell: string, asOf: string): string {
  const [date = '', time] = cell.split('T')
  const day = weekdayDate(date, asOf)
  return time === undefined ? day : `${day}, ${time}`
}

function nameStep(column: StepListProps['column'], step: number): string {
  const label = methodWords.scales[column.scale].steps[step]?.label ?? ''
  return label === String(step) ? label : `${String(step)} ${label}`
}
