// The meeting ledger: the load before and after in one line, every meeting below it, a decision under each key.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button, SegmentedControl } from '@mantine/core'
import { loadFacts } from '../../../charts/meeting-load-data.ts'
import { orderBetween } from '../../../domain/order-key.ts'
import { textAt } from '../../../domain/read.ts'
import {
  findLedger,
  findLedgerTotals,
  findMergeTargets,
  makeBecomingEdit,
  makeMergeEdit,
} from '../../../domain/redesign.ts'
import type { Becoming, LedgerLine } from '../../../domain/redesign.ts'
import { findRow, findRows } from '../../../domain/workbook.ts'
import { ledgerWords as words } from '../../../words/en/month-one-page.ts'
import type { RoutePlace } from '../../workbook/route.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import { LedgerLineView } from './ledger-line.tsx'
import type { LineHandlers } from './ledger-line.tsx'
import styles from './ledger.module.css'
import { NewMeeting } from './new-meeting.tsx'
import { useActionsOf, useRowIssues } from './use-row-issues.ts'

const shownAtFirst = 60
const shownMore = 120

interface Opened {
  readonly row: string
  readonly what: 'then' | 'merge'
}

/** Where the focus is to go once the line is drawn. */
interface Wanted {
  readonly row: string
  readonly place: 'line' | 'then'
}

interface LedgerProps {
  readonly place: RoutePlace | undefined
  /** Turns to the table in which today's meetings are listed. */
  readonly onList: () => void
}

export function Ledger({ place, onList }: LedgerProps) {
  const { session, route, navigate } = useWorkbookFrame()
  const context = useDomainContext()
  const lines = findLedger(context)
  const [order, setOrder] = useState<'listed' | 'hours'>('listed')
  const [limit, setLimit] = useState(shownAtFirst)
  const [current, setCurrent] = useState<string | null>(place?.row ?? null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(() => wantedAt(place))
  const [seen, setSeen] = useState(place)
  const [said, setSaid] = useState('')
  if (place !== seen) {
    setSeen(place)
    setCurrent(place?.row ?? current)
    setWanted(wantedAt(place))
  }
  const list = useRef<HTMLOListElement>(null)
  const issues = useRowIssues('meetings', context)
  const actions = useActionsOf('meetings', context)
  const sorted = useMemo(() => sortLines(lines, order), [lines, order])
  const shown = sorted.filter(({ row }, index) => index < limit || row.id === current)
  const stop = shown.some(({ row }) => row.id === current) ? current : shown[0]?.row.id

  useLayoutEffect(() => {
    if (wanted === null) return
    const line = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.row)}"]`)
    const target = line?.querySelector<HTMLElement>(wanted.place === 'then' ? 'input' : '[data-line]')
    target?.focus()
    line?.scrollIntoView({ block: 'nearest' })
  }, [wanted])

  const latest = useRef(shown)
  useLayoutEffect(() => {
    latest.current = shown
  })

  const say = useCallback(
    (line: LedgerLine, becomes: Becoming | null) => {
      const { workbook, asOf } = session.store.getState()
      setSaid(words.said(nameOf(line), becomes, loadFacts({ workbook, asOf })))
    },
    [session],
  )

  const handlers = useMemo((): LineHandlers => {
    const open = (row: string, what: 'then' | 'merge' | null) => {
      setOpened(what === null ? null : { row, what })
      if (what !== 'merge') setWanted({ row, place: what ?? 'line' })
    }
    return {
      onCurrent: setCurrent,
      onOpen: open,
      onDecide: (line, becomes) => {
        if (becomes === 'merge') {
          open(line.row.id, 'merge')
          return
        }
        if (becomes !== line.becomes) {
          session.dispatch(makeBecomingEdit(line.row, becomes), words.undoLabel(nameOf(line), becomes))
          say(line, becomes)
        }
        if (becomes === 'change' || becomes === 'new') open(line.row.id, 'then')
        else setOpened(null)
      },
      onMerge: (line, into) => {
        const target = findRow(session.store.getState().workbook, 'meetings', into)
        const name = (target === undefined ? undefined : textAt(target, 'meeting')) ?? ''
        session.dispatch(makeMergeEdit(line.row, into), words.mergeLabel(nameOf(line), name))
        say(line, 'merge')
        open(line.row.id, null)
      },
      onMove: (row, to) => {
        const rows = latest.current.map((line) => line.row.id)
        const at = rows.indexOf(row)
        const next = { next: at + 1, before: at - 1, first: 0, last: rows.length - 1 }[to]
        const target = rows[Math.min(Math.max(next, 0), rows.length - 1)]
        if (target === undefined) return
        setOpened(null)
        setCurrent(target)
        setWanted({ row: target, place: 'line' })
      },
      onShow: (row) => {
        if (route.page !== 'stage') return
        navigate({
          page: 'stage',
          stage: route.stage,
          table: 'meetings',
          place: { row, column: 'meeting' },
        })
      },
    }
  }, [session, say, navigate, route])

  function addMeeting(name: string, id: string): void {
    const rows = findRows(session.store.getState().workbook, 'meetings')
    session.dispatch(
      {
        kind: 'insert-rows',
        table: 'meetings',
        rows: [
          {
            id,
            order: orderBetween(rows.at(-1)?.order ?? null, null),
            cells: { meeting: name, decision: 'new' },
          },
        ],
      },
      words.addLabel(name),
    )
    setCurrent(id)
    setOpened({ row: id, what: 'then' })
    setWanted({ row: id, place: 'then' })
  }

  const left = sorted.length - shown.length
  return (
    <section className={styles['ledger']} data-region="table">
      <div className={styles['tools']}>
        {lines.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={words.order}
            value={order}
            data={(['listed', 'hours'] as const).map((each) => ({ value: each, label: words.orders[each] }))}
            onChange={(value) => setOrder(value === 'hours' ? 'hours' : 'listed')}
          />
        )}
      </div>
      <LedgerHead isEmpty={lines.length === 0} onList={onList} />
      {lines.length > 0 && (
        <div className={styles['columns']} aria-hidden="true">
          <span>{words.columns.meeting}</span>
          <span className={styles['columnToday']}>{words.columns.today}</span>
          <span className={styles['columnNumber']}>{words.columns.before}</span>
          <span>{words.columns.becomes}</span>
          <span className={styles['columnNumber']}>{words.columns.after}</span>
          <span className={styles['columnThen']}>{words.columns.then}</span>
        </div>
      )}
      <ol ref={list} className={styles['lines']} aria-label={words.list}>
        {shown.map((line) => (
          <LedgerLineView
            key={line.row.id}
            line={line}
            into={nameMerged(line, context.workbook)}
            issues={issues.get(line.row.id) ?? []}
            actions={actions.get(line.row.id)}
            isCurrent={line.row.id === stop}
            open={opened?.row === line.row.id ? opened.what : null}
            targets={() => findTargets(line.row.id)}
            handlers={handlers}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + shownMore)}>
          {words.more(Math.min(left, shownMore), left)}
        </button>
      )}
      <NewMeeting onAdd={addMeeting} />
      {lines.length > 0 && <p className="meta">{words.keysHelp}</p>}
      <p className="hidden-text" aria-live="polite">
        {said}
      </p>
    </section>
  )

  function findTargets(row: string) {
    return findMergeTargets(context.workbook, row).map((target) => ({
      id: target.id,
      label: textAt(target, 'meeting') ?? '',
    }))
  }
}

/** Follows the page while it scrolls: each decision shows in it at once. */
function LedgerHead({ isEmpty, onList }: { readonly isEmpty: boolean; readonly onList: () => void }) {
  const context = useDomainContext()
  const totals = findLedgerTotals(context)
  const facts = loadFacts(context)
  if (isEmpty) {
    return (
      <div className={styles['head']}>
        <h2 className="finding">{words.emptyTitle}</h2>
        <p className="quiet">{words.emptyHelp}</p>
        <Button size="xs" onClick={onList}>
          {words.emptyGo}
        </Button>
      </div>
    )
  }
  const shared = words.shared(totals.strategySharedBefore, totals.strategySharedAfter)
  return (
    <div className={styles['head']}>
      <h2 className="finding">{words.finding(facts)}</h2>
      <p className="quiet">{[shared, words.leftOut(facts)].filter((text) => text !== '').join(' ')}</p>
    </div>
  )
}

function wantedAt(place: RoutePlace | undefined): Wanted | null {
  return place === undefined ? null : { row: place.row, place: 'line' }
}

function sortLines(lines: readonly LedgerLine[], order: 'listed' | 'hours'): readonly LedgerLine[] {
  if (order === 'listed') return lines
  const hours = ({ before, after }: LedgerLine) => before?.personHours ?? after?.personHours ?? 0
  return [...lines].sort((a, b) => hours(b) - hours(a))
}

function nameOf({ name }: LedgerLine): string {
  return name.trim() === '' ? words.unnamed : name
}

function nameMerged(line: LedgerLine, workbook: Parameters<typeof findMergeTargets>[0]): string | null {
  if (line.mergedInto === null) return null
  const target = findRow(workbook, 'meetings', line.mergedInto)
  return target === undefined ? words.mergeGone : (textAt(target, 'meeting') ?? words.unnamed)
}
