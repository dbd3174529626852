// Above the table: looks for a text in it, shows what replacing would change, and names the cells that stay.
import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { gridWords } from '../../words/en/grid.ts'
import styles from './bar.module.css'
import {
  matchesOf,
  namePlace,
  previewReplace,
  replaceAll,
  replaceOne,
  runFind,
  scopeOf,
  setFind,
} from './find-actions.ts'
import type { Replacement } from './find.ts'
import { focusPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { Find, Grid, GridView } from './grid.ts'
import { spellGridKeys } from './key-names.ts'

/** As many changes are shown before they are made. */
const previewedAtMost = 3

/** The way to the bar for those who do not know its keys. */
export function FindTool({ className }: { readonly className: string | undefined }) {
  const grid = useGrid()
  return (
    <button
      type="button"
      className={className}
      title={spellGridKeys('Mod+F')}
      onClick={() => runFind(grid, 'find')}
    >
      {gridWords.find}
    </button>
  )
}

export function FindBar({ view }: { readonly view: GridView }) {
  const find = useGridState((state) => state.find)
  return find === null ? null : <OpenBar find={find} view={view} />
}

function OpenBar({ find, view }: { readonly find: Find; readonly view: GridView }) {
  const grid = useGrid()
  const active = useGridState((state) => state.active)
  const session = useStore(grid.session.store)
  const asked = useDeferredValue(find)
  // oxlint-disable-next-line react/exhaustive-deps -- the grid is the same; rows, columns and cells are not
  const matches = useMemo(() => matchesOf(grid, asked), [grid, asked, session, view.field, view.cells])
  const at = matches.findIndex(({ row, column }) => row === active.row && column === active.column)
  const scope = scopeOf(view, find)
  return (
    <div className={styles['bar']} role="search" aria-label={gridWords.findTitle} data-find>
      <div className={styles['line']}>
        <label className={styles['field']}>
          <span className={styles['name']}>{gridWords.find}</span>
          <input
            className={styles['input']}
            type="text"
            value={find.text}
            autoComplete="off"
            onChange={(event) => setFind(grid, { text: event.currentTarget.value, left: [] })}
          />
        </label>
        <span className={styles['count']} role="status">
          {find.text === '' ? '' : gridWords.foundAt(at + 1, matches.length)}
        </span>
        <Button isOff={matches.length === 0} onPress={() => runFind(grid, 'find-previous')}>
          {gridWords.findPrevious}
        </Button>
        <Button isOff={matches.length === 0} onPress={() => runFind(grid, 'find-next')}>
          {gridWords.findNext}
        </Button>
        {scope !== null && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={find.isScoped}
              onChange={(event) => setFind(grid, { isScoped: event.currentTarget.checked, left: [] })}
            />
            {gridWords.findInChosen(scope.rows.length * scope.columns.length)}
          </label>
        )}
        <span className={styles['spring']} />
        {!find.replaces && (
          <Button isOff={false} onPress={() => runFind(grid, 'replace')}>
            {gridWords.replaceToo}
          </Button>
        )}
        <Button isOff={false} onPress={() => runFind(grid, 'close-find')}>
          {gridWords.close}
        </Button>
      </div>
      {find.replaces && (
        <div className={styles['line']}>
          <label className={styles['field']}>
            <span className={styles['name']}>{gridWords.replaceBy}</span>
            <input
              className={styles['input']}
              type="text"
              value={find.by}
              autoComplete="off"
              onChange={(event) => setFind(grid, { by: event.currentTarget.value, left: [] })}
            />
          </label>
          <Button isOff={matches.length === 0} onPress={() => replaceOne(grid)}>
            {gridWords.replaceOne}
          </Button>
          <Button isOff={matches.length === 0} onPress={() => replaceAll(grid)}>
            {gridWords.replaceAll}
          </Button>
        </div>
      )}
      {find.replaces && find.left.length === 0 && (
        <Preview replacements={previewReplace(grid, asked, matches)} />
      )}
      {find.left.length > 0 && <Left grid={grid} find={find} />}
    </div>
  )
}

interface ButtonProps {
  readonly isOff: boolean
  readonly onPress: () => void
  readonly children: string
}

function Button({ isOff, onPress, children }: ButtonProps) {
  return (
    // Not `disabled`, which would take the focus away from whoever has just pressed it.
    <button
      type="button"
      className={styles['button']}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      {children}
    </button>
  )
}

/** The first changes as they would be, and how many there are. */
function Preview({ replacements }: { readonly replacements: readonly Replacement[] }) {
  const grid = useGrid()
  const changing = replacements.filter(({ change }) => change !== null)
  if (replacements.length === 0) return null
  return (
    <div className={styles['preview']}>
      <span>{gridWords.willChange(changing.length, replacements.length - changing.length)}</span>
      {changing.slice(0, previewedAtMost).map(({ place, before, after }) => (
        <span key={`${place.row} ${place.column}`} className={styles['change']}>
          {namePlace(grid, place)}: <del>{before}</del> <ins>{after}</ins>
        </span>
      ))}
    </div>
  )
}

/** The cells that could not take the new text, each a way to it. */
function Left({ grid, find }: { readonly grid: Grid; readonly find: Find }) {
  const shown = find.left.slice(0, 12)
  return (
    <div className={styles['left']}>
      <span>{gridWords.leftAsTheyWere(find.left.length, shown.length)}</span>
      {shown.map((place) => (
        <button
          key={`${place.row} ${place.column}`}
          type="button"
          className={styles['button']}
          onClick={() => focusPlace(grid, place)}
        >
          {namePlace(grid, place)}
        </button>
      ))}
    </div>
  )
}
