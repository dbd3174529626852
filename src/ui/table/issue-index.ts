// The issues of one table by row and column, found again after each edit without troubling rows they do not touch.
import { useEffect, useState } from 'react'
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import { findRowIssues, searchTableIssues } from '../../domain/checks/find-issues.ts'
import type { FoundIssues } from '../../domain/checks/find-issues.ts'
import type { Issue } from '../../domain/issue.ts'
import { finish } from '../../domain/memo.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { TableRows } from '../../domain/workbook.ts'
import { methodWords } from '../../words/index.ts'
import { runWhileIdle } from '../shell/run-while-idle.ts'

/** Sentences by column; `''` for the row as a whole. */
export type Sentences = Readonly<Record<string, string>>

export interface IssueIndex {
  readonly found: FoundIssues
  readonly sentencesOf: (row: string) => Sentences | undefined
}

/** Above this many rows the search waits for the first frame and for a pause in typing, and rests between frames. */
const rowsAtOnce = 2000
const pauseMilliseconds = 250

export function useIssueIndex(session: Session, table: TableId): StoreApi<IssueIndex> {
  const [makeIndex] = useState(makeIndexes)
  const [store] = useState(() =>
    createStore<IssueIndex>(() => {
      const { workbook, asOf } = session.store.getState()
      const { rows, positions } = workbook.tables[table]
      const isLarge = rows.length > rowsAtOnce
      return makeIndex(isLarge ? [] : finish(searchTableIssues(table, { workbook, asOf })), positions)
    }),
  )
  useEffect(() => {
    let timer: number | undefined
    let breakOff: () => void = () => undefined
    const update = () => {
      window.clearTimeout(timer)
      breakOff()
      const { workbook, asOf } = session.store.getState()
      const { rows, positions } = workbook.tables[table]
      const search = () => searchTableIssues(table, { workbook, asOf })
      const show = (found: FoundIssues) => {
        if (found !== store.getState().found) store.setState(makeIndex(found, positions), true)
      }
      if (rows.length <= rowsAtOnce) show(finish(search()))
      else timer = window.setTimeout(() => (breakOff = runWhileIdle(search(), show)), pauseMilliseconds)
    }
    update()
    const unsubscribe = session.store.subscribe((state, before) => {
      if (state.workbook !== before.workbook || state.asOf !== before.asOf) update()
    })
    return () => {
      window.clearTimeout(timer)
      breakOff()
      unsubscribe()
    }
  }, [session, table, store, makeIndex])
  return store
}

export function useFoundIssues(store: StoreApi<IssueIndex>): FoundIssues {
  return useStore(store, (index) => index.found)
}

export function useRowIssues(store: StoreApi<IssueIndex>, row: string): Sentences | undefined {
  return useStore(store, (index) => index.sentencesOf(row))
}

/** The sentence of an issue. */
export function spellIssue(issue: Issue): string {
  // The words found by a code take the facts of that code, which a union cannot say.
  const words = methodWords.issues[issue.code] as (facts: Issue['facts']) => string
  return words(issue.facts)
}

/** Makes one index after the other; sentences are spelled where they are asked for, and equal ones keep their identity. */
export function makeIndexes() {
  const spelled = new Map<string, Sentences | undefined>()
  return (found: FoundIssues, positions: TableRows['positions']): IssueIndex => {
    const asked = new Set<string>()
    return {
      found,
      sentencesOf: (row) => {
        const before = spelled.get(row)
        if (asked.has(row)) return before
        asked.add(row)
        const now = spellRow(findRowIssues(found, row, positions))
        if (isSame(before, now)) return before
        spelled.set(row, now)
        return now
      },
    }
  }
}

function spellRow(issues: readonly Issue[]): Sentences | undefined {
  const columns: Record<string, string> = {}
  for (const issue of issues) {
    const column = issue.column ?? ''
    columns[column] = [columns[column], spellIssue(issue)].filter((part) => part !== undefined).join(' ')
  }
  return issues.length === 0 ? undefined : columns
}

function isSame(a: Sentences = {}, b: Sentences = {}): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
