// The one editor of the grid. Its fields are on the page before the first key, so that the key, or the first
// character of an input method, is written into them and not lost.
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { FocusEvent, RefObject } from 'react'
import { useStore } from 'zustand'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { nameRow } from './cell-reading.ts'
import { commitEditor, findColumn, typeText } from './editing.ts'
import styles from './editor.module.css'
import { EditorHint, findOptionId } from './editor-hint.tsx'
import { findPlace, focusPlace, isRightToLeft, showPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { Grid } from './grid.ts'
import { StepTile } from './kinds.tsx'
import { newRow } from './navigation.ts'
import { readStep } from './settle.ts'

export function EditorLayer() {
  const grid = useGrid()
  const editor = useGridState((state) => state.editor)
  const column = editor === null ? undefined : findColumn(grid, editor.column)
  const style = editor?.style ?? null
  const box = useRef<HTMLDivElement>(null)
  const isLong = style === 'lines'
  const growth: Growth = isLong ? 'down' : column?.kind === 'text' ? 'across' : 'none'
  const isOpen = editor !== null
  const row = editor?.row
  const columnId = editor?.column
  const label = useEditorLabel(grid, row, columnId)

  const wasScrolled = useRef(false)
  useEffect(() => {
    if (!isOpen) return undefined
    const over = new AbortController()
    const note = () => {
      wasScrolled.current = true
    }
    // The table, and the page around it.
    document.addEventListener('scroll', note, { capture: true, passive: true, signal: over.signal })
    return () => over.abort()
  }, [isOpen])
  const type = (text: string) => {
    // Whoever scrolled on while they type comes back to what they type.
    if (wasScrolled.current && editor !== null) showPlace(grid, editor)
    wasScrolled.current = false
    typeText(grid, text)
  }
  const step = column === undefined ? undefined : readStep(column, editor?.text ?? '')
  const tile = column?.kind === 'rating' && typeof step === 'number' ? step : null
  const hasList = style === 'list' || style === 'names' || style === 'steps'
  const shared = {
    'aria-label': isOpen ? label : gridWords.editorLabel,
    tabIndex: -1,
    autoComplete: 'off',
    dir: 'auto',
    autoCorrect: 'off',
    spellCheck: style === 'lines',
    onBlur: ({ currentTarget }: FocusEvent) => commitUnlessAway(grid, currentTarget),
    onFocus: () => passOn(grid),
  }
  return (
    <>
      <div
        className={styles['editor']}
        ref={box}
        data-open={isOpen || undefined}
        data-style={style ?? undefined}
      >
        {tile !== null && column?.kind === 'rating' && (
          <span key="tile" className={styles['tile']}>
            <StepTile step={tile} isRamp={column.scale === 'involvement'} />
          </span>
        )}
        <input
          key="line"
          {...shared}
          type="text"
          className={styles['line']}
          hidden={isLong}
          data-editor={isOpen && !isLong ? 'open' : 'idle'}
          data-number={
            style === 'line' &&
            (column?.kind === 'number' || column?.kind === 'integer' || column?.kind === 'percent')
              ? true
              : undefined
          }
          data-tiled={tile !== null || undefined}
          value={isOpen && !isLong ? editor.text : ''}
          role={hasList ? 'combobox' : undefined}
          aria-expanded={hasList ? true : undefined}
          aria-autocomplete={hasList ? 'list' : undefined}
          aria-controls={hasList ? `${grid.id}-options` : undefined}
          aria-activedescendant={hasList ? findOptionId(grid, editor, column) : undefined}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {tile !== null && column?.kind === 'rating' && (
          <span key="name" className={styles['stepName']}>
            {methodWords.scales[column.scale].steps[tile]?.short}
          </span>
        )}
        <textarea
          key="lines"
          {...shared}
          className={styles['lines']}
          hidden={isOpen && !isLong}
          rows={1}
          data-editor={isOpen && isLong ? 'open' : 'idle'}
          value={isOpen && isLong ? editor.text : ''}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </div>
      {editor !== null && column !== undefined && (
        <>
          <Placing
            box={box}
            row={editor.row}
            column={editor.column}
            grownBy={growth === 'none' ? '' : editor.text}
            growth={growth}
          />
          <EditorHint editor={editor} column={column} anchor={() => box.current} />
        </>
      )}
    </>
  )
}

/** Where text goes that is longer than its cell: a line over the cells beside it, lines over those below. */
type Growth = 'across' | 'down' | 'none'

interface PlacingProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly row: string
  readonly column: string
  /** What makes the editor larger. */
  readonly grownBy: string
  readonly growth: Growth
}

/** Draws nothing; stands ahead of the hint, so that the editor is in its place when the hint looks for it. */
function Placing({ box, row, column, grownBy, growth }: PlacingProps) {
  const grid = useGrid()
  const place = useCallback(() => {
    if (grid.frame !== null && box.current !== null)
      placeOver(grid, grid.frame, box.current, { row, column }, growth)
  }, [grid, box, row, column, growth])
  const placed = useRef<typeof place | null>(null)
  const before = useRef('')
  useLayoutEffect(() => {
    const goesOn = placed.current === place && grownBy.startsWith(before.current)
    placed.current = place
    before.current = grownBy
    if (!goesOn || !showsAll(box.current, grownBy)) place()
  }, [place, box, grownBy])
  useLayoutEffect(() => {
    const { frame } = grid
    if (frame === null) return
    const over = new AbortController()
    const { signal } = over
    frame.addEventListener('scroll', place, { signal })
    window.addEventListener('resize', place, { signal })
    // In the room lines are higher and columns fewer. Its first call counts as well: when keys come faster than
    // frames, the room may have opened since the editor was last laid.
    const watch = new ResizeObserver(place)
    watch.observe(frame)
    for (const part of frame.children) if (part !== box.current) watch.observe(part)
    return () => {
      over.abort()
      watch.disconnect()
    }
  }, [grid, box, place])
  return null
}

function useEditorLabel(grid: Grid, row: string | undefined, column: string | undefined): string {
  return useStore(grid.session.store, (state) => {
    if (row === undefined || column === undefined) return ''
    const { label } = findColumnWords(grid.table, column)
    if (row === newRow)
      return gridWords.cellName(label, gridWords.newRowLabel(methodWords.tables[grid.table].row))
    const name = nameRow(state, grid.table, row)
    return gridWords.cellName(
      label,
      name === '' ? gridWords.unnamedRow((grid.view.field.positionOf(row) ?? 0) + 1) : name,
    )
  })
}

/** A look elsewhere in the window keeps what was typed; another window leaves the editor open, and it the focus. */
function commitUnlessAway(grid: Grid, field: Element): void {
  if (grid.store.getState().editor === null || document.activeElement === field) return
  commitEditor(grid, null, { keepsFocus: false })
}

/** A dialog that came over an open editor gives the focus back to it, and finds it closed: the cell is meant. */
function passOn(grid: Grid): void {
  const { editor, active } = grid.store.getState()
  if (editor === null) focusPlace(grid, active)
}

/** The width in px at which the line is seen whole, as far as the table is seen beside its row numbers. */
function growAcross(grid: Grid, frame: HTMLElement, box: HTMLElement, least: number): number {
  const line = box.querySelector('input')
  if (line === null || fitsAnywhere(line.value)) return least
  // A form has no row numbers, and its fields have all the room there is.
  const gutter = grid.root === null ? '' : getComputedStyle(grid.root).getPropertyValue('--gutter')
  if (gutter === '' || line.scrollWidth <= line.clientWidth) return least
  const whole = least + line.scrollWidth - line.clientWidth + caretPx
  return Math.max(least, Math.min(whole, frame.clientWidth - parseFloat(gutter)))
}

const caretPx = 2

/**
 * True where the field has room for all of its text, as for most letters that are typed. Anything written to the page
 * before the next letter is shown would have the browser lay it out twice.
 */
function showsAll(box: HTMLElement | null, text: string): boolean {
  if (fitsAnywhere(text)) return true
  const field = box?.querySelector<HTMLElement>('[data-editor="open"]')
  return field != null && field.scrollWidth <= field.clientWidth && field.scrollHeight <= field.clientHeight
}

/** There is room for a letter in any cell: the browser need not be asked. */
function fitsAnywhere(text: string): boolean {
  return text.length <= 1 && text !== '\n'
}

/** Lays the editor over its cell, in the scrolling content. A long text grows over its neighbours. */
function placeOver(
  grid: Grid,
  frame: HTMLElement,
  box: HTMLElement,
  place: { readonly row: string; readonly column: string },
  growth: Growth,
): void {
  const isLong = growth === 'down'
  const cell = findPlace(grid, place)
  if (cell === null) return
  const outer = frame.getBoundingClientRect()
  const inner = cell.getBoundingClientRect()
  const header = grid.root?.querySelector(`[data-row="@header"][data-column="${CSS.escape(place.column)}"]`)
  const isNew = place.row === newRow
  const across = isNew && header != null ? (header.parentElement ?? header).getBoundingClientRect() : inner
  const least = isLong ? Math.max(across.width, Math.min(360, frame.clientWidth - 16)) : across.width
  box.style.width = `${String(least)}px`
  const width = growth === 'across' ? growAcross(grid, frame, box, least) : least
  const left = isRightToLeft(frame)
    ? Math.max(across.right - outer.left - width, frame.clientLeft) + frame.scrollLeft
    : Math.min(across.left - outer.left, frame.clientWidth - width) + frame.scrollLeft
  box.style.left = `${String(left - frame.clientLeft)}px`
  box.style.top = `${String(inner.top - outer.top - frame.clientTop + frame.scrollTop)}px`
  box.style.width = `${String(width)}px`
  box.style.minHeight = `${String(inner.height)}px`
  box.style.zIndex = cell.dataset['pinned'] === 'start' || isNew ? '5' : '1'
  const lines = box.querySelector('textarea')
  if (!isLong || lines === null) return
  lines.style.height = 'auto'
  if (!fitsAnywhere(lines.value)) lines.style.height = `${String(Math.min(lines.scrollHeight, 240))}px`
}
