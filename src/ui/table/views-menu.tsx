// The named views of a table: come back to one, keep the present look under a name, rename, delete.
import { useMemo, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useStore } from 'zustand'
import type { Edit } from '../../domain/edit.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { findPlace } from './focus.ts'
import { say, useGrid, useGridState } from './grid.ts'
import { Choice, closer, findTool } from './menu-parts.tsx'
import styles from './menus.module.css'
import { Dialog } from './popup.tsx'
import {
  findNamed,
  firstLook,
  isSameLook,
  makeDelete,
  makeRename,
  makeSave,
  makeSaveOver,
  readViews,
} from './saved-views.ts'
import type { SavedView, ViewLook } from './saved-views.ts'
import type { TableView } from './table-view.ts'

export interface ViewsInUse {
  readonly views: readonly SavedView[]
  /** The view the present look comes from; null where that is none, or it is gone. */
  readonly inUse: SavedView | null
  readonly isChanged: boolean
}

/** The workbook's views of this table, and how the present look stands to them. */
export function useViews(view: TableView): ViewsInUse {
  const { session } = useGrid()
  const rows = useStore(session.store, ({ workbook }) => workbook.tables.views.rows)
  const views = useMemo(
    () => readViews(rows, view.place, view.knownColumns),
    [rows, view.place, view.knownColumns],
  )
  const inUse = views.find(({ id }) => id === view.look.view) ?? null
  return { views, inUse, isChanged: inUse !== null && !isSameLook(inUse, lookOf(view)) }
}

export function ViewsMenu({ view }: { readonly view: TableView }) {
  const grid = useGrid()
  const { views, inUse, isChanged } = useViews(view)
  const byKey = useGridState(({ menu }) => menu?.kind === 'views' && menu.byKey === true)
  const close = closer(grid, byKey ? undefined : 'views')
  const apply = (name: string, look: ViewLook, id: string | null) => {
    view.setLook({ layout: look.layout, shape: look.shape, view: id, closed: new Set() })
    close(true)
    say(grid, viewWords.viewApplied(name))
  }
  const isPlain = inUse === null && isSameLook(firstLook, lookOf(view))
  return (
    <Dialog
      anchor={() => (byKey ? findPlace(grid, grid.store.getState().active) : findTool(grid, 'views'))}
      label={viewWords.viewsTitle}
      onClose={close}
    >
      <p className={styles['title']}>{viewWords.viewsTitle}</p>
      <ul className={styles['list']}>
        <li className={styles['line']}>
          <Choice isOn={isPlain} onPress={() => apply(viewWords.asAtFirst, firstLook, null)}>
            {viewWords.asAtFirst}
          </Choice>
        </li>
        {views.map((saved) => (
          <ViewLineItem
            key={saved.id}
            saved={saved}
            isInUse={saved === inUse && !isChanged}
            onApply={() => apply(saved.name, saved, saved.id)}
          />
        ))}
      </ul>
      {inUse !== null && isChanged && (
        <SaveOver name={inUse.name} edit={makeSaveOver(inUse.id, lookOf(view))} onDone={() => close(true)} />
      )}
      <SaveAs view={view} views={views} onDone={() => close(true)} />
      <p className={styles['text']}>{viewWords.viewsHint}</p>
    </Dialog>
  )
}

interface ViewLineItemProps {
  readonly saved: SavedView
  readonly isInUse: boolean
  readonly onApply: () => void
}

function ViewLineItem({ saved, isInUse, onApply }: ViewLineItemProps) {
  const grid = useGrid()
  const [newName, setNewName] = useState<string | null>(null)
  const name = saved.name === '' ? viewWords.unnamed : saved.name
  if (newName !== null) {
    const keep = (event: SubmitEvent) => {
      event.preventDefault()
      if (newName.trim() !== '' && newName.trim() !== saved.name) {
        grid.session.dispatch(makeRename(saved.id, newName), viewWords.renamedLabel(newName.trim()))
        say(grid, viewWords.renamed(newName.trim()))
      }
      setNewName(null)
    }
    return (
      <li>
        <form className={styles['line']} onSubmit={keep}>
          <input
            className={styles['input']}
            type="text"
            aria-label={viewWords.newName(name)}
            value={newName}
            maxLength={longestName}
            ref={focusAtOnce}
            onChange={(event) => setNewName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              // The name stays as it was, and the views stay open.
              event.stopPropagation()
              setNewName(null)
            }}
          />
          <button type="submit" className={styles['choice']}>
            {viewWords.keepName}
          </button>
        </form>
      </li>
    )
  }
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={`${styles['choice'] ?? ''} ${styles['wide'] ?? ''}`}
        aria-pressed={isInUse}
        title={name}
        onClick={onApply}
      >
        {name}
      </button>
      <Choice name={viewWords.renameView(name)} onPress={() => setNewName(saved.name)}>
        {viewWords.rename}
      </Choice>
      <Choice
        name={viewWords.deleteView(name)}
        onPress={() => {
          grid.session.dispatch(makeDelete(saved.id), viewWords.deletedLabel(name))
          say(grid, viewWords.deleted(name))
        }}
      >
        {viewWords.delete}
      </Choice>
    </li>
  )
}

interface SaveOverProps {
  readonly name: string
  readonly edit: Edit
  readonly onDone: () => void
}

function SaveOver({ name, edit, onDone }: SaveOverProps) {
  const grid = useGrid()
  return (
    <Choice
      onPress={() => {
        grid.session.dispatch(edit, viewWords.savedLabel(name))
        onDone()
        say(grid, viewWords.saved(name))
      }}
    >
      {viewWords.saveChanges(name)}
    </Choice>
  )
}

interface SaveAsProps {
  readonly view: TableView
  readonly views: readonly SavedView[]
  readonly onDone: () => void
}

function SaveAs({ view, views, onDone }: SaveAsProps) {
  const grid = useGrid()
  const { session } = grid
  const [name, setName] = useState('')
  const taken = name.trim() === '' ? undefined : findNamed(views, name)
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    const { rows } = session.store.getState().workbook.tables.views
    const id = taken?.id ?? session.makeRowId()
    const look = lookOf(view)
    const edit = taken === undefined ? makeSave(rows, id, wanted, view.place, look) : makeSaveOver(id, look)
    session.dispatch(edit, viewWords.savedLabel(wanted))
    view.setLook({ view: id })
    onDone()
    say(grid, viewWords.saved(wanted))
  }
  return (
    <form className={styles['filter']} onSubmit={save}>
      <label className={styles['field']}>
        {viewWords.nameOfView}
        <input
          className={styles['input']}
          type="text"
          value={name}
          autoComplete="off"
          maxLength={longestName}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {taken !== undefined && <p className={styles['text']}>{viewWords.nameTaken(taken.name)}</p>}
      <button type="submit" className={styles['choice']} disabled={name.trim() === ''}>
        {taken === undefined ? viewWords.saveView : viewWords.saveOver}
      </button>
    </form>
  )
}

/** As long as fits into a menu. */
const longestName = 80

function lookOf({ look, shape }: TableView): ViewLook {
  return { layout: look.layout, shape }
}

function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
