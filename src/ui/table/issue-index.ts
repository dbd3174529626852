// The issues of one table by row and column, found again after each edit without troubling rows they do not touch.
import { useEffect, useState } from 'react'
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import { findTableIssues } from '../../domain/checks/find-issues.ts'
import type { Issue } from '../../domain/issue.ts'
import type { TableId } from '../../domain/table-id.ts'
import { methodWords } from '../../words/index.ts'

export interface IssueIndex {
  readonly all: readonly Issue[]
  /** Sentences by row, then column; `''` for the row as a whole. Equal content keeps its identity. */
  readonly byRow: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** Above this many rows the search waits for the first frame, and for a pause in typing. */
const rowsAtOnce = 2000
const pauseMilliseconds = 250
/** The longer a search takes, the longer the pause it waits for: a key should not fall into it. */
const pausesPerSearch = 4

const none: IssueIndex = { all: [], byRow: new Map() }

export function useIssueIndex(session: Session, table: TableId): StoreApi<IssueIndex> {
  const [store] = useState(() =>
    createStore<IssueIndex>(() => (isLarge(session, table) ? none : findIndex(session, table, none))),
  )
  useEffect(() => {
    let timer: number | undefined
    let lastMilliseconds = 0
    const update = () => {
      const begun = performance.now()
      store.setState(findIndex(session, table, store.getState()), true)
      lastMilliseconds = performance.now() - begun
    }
    const updateSoon = () => {
      window.clearTimeout(timer)
      if (!isLarge(session, table)) update()
      else timer = window.setTimeout(update, Math.max(pauseMilliseconds, lastMilliseconds * pausesPerSearch))
    }
    updateSoon()
    const unsubscribe = session.store.subscribe((state, before) => {
      if (state.workbook !== before.workbook || state.asOf !== before.asOf) updateSoon()
    })
    return () => {
      window.clearTimeout(timer)
      unsubscribe()
    }
  }, [session, table, store])
  return store
}

function isLarge(session: Session, table: TableId): boolean {
  return session.store.getState().workbook.tables[table].rows.length > rowsAtOnce
}

export function useIssues(store: StoreApi<IssueIndex>): readonly Issue[] {
  return useStore(store, (index) => index.all)
}

export function useRowIssues(
  store: StoreApi<IssueIndex>,
  row: string,
): Readonly<Record<string, string>> | undefined {
  return useStore(store, (index) => index.byRow.get(row))
}

/** The sentence of an issue. */
export function spellIssue(issue: Issue): string {
  // The words found by a code take the facts of that code, which a union cannot say.
  const words = methodWords.issues[issue.code] as (facts: Issue['facts']) => string
  return words(issue.facts)
}

function findIndex(session: Session, table: TableId, before: IssueIndex): IssueIndex {
  const { workbook, asOf } = session.store.getState()
  const all = findTableIssues(table, { workbook, asOf })
  if (all === before.all) return before
  return { all, byRow: indexIssues(all, before.byRow) }
}

/** Rows whose sentences are the same as before keep the same object. */
export function indexIssues(issues: readonly Issue[], before: IssueIndex['byRow']): IssueIndex['byRow'] {
  const made = new Map<string, Record<string, string>>()
  for (const issue of issues) {
    if (issue.row === null) continue
    const columns = made.get(issue.row) ?? {}
    const column = issue.column ?? ''
    columns[column] = [columns[column], spellIssue(issue)].filter((part) => part !== undefined).join(' ')
    made.set(issue.row, columns)
  }
  return new Map(
    [...made].map(([row, columns]) => {
      const old = before.get(row)
      return [row, old !== undefined && isSame(old, columns) ? old : columns]
    }),
  )
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
