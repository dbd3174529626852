// From what is tracked today to an outcome two people answer for: the list at the left, one deliverable at a time.
import { useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import { findTableIssues } from '../../../domain/checks/find-issues.ts'
import { findConversions, tallyConversions } from '../../../domain/deliverables.ts'
import type { Conversion } from '../../../domain/deliverables.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { issueText } from '../../shell/issue-text.ts'
import { useNotify } from '../../shell/notices.tsx'
import { useAskedView } from '../../workbook/use-asked-view.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import { TableBox } from '../table-box.tsx'
import { DeliverableCard } from './deliverable-card.tsx'
import type { CardFocus } from './deliverable-card.tsx'
import { DeliverableList } from './deliverable-list.tsx'
import { PasteDeliverables } from './paste-deliverables.tsx'
import { ViewSwitch } from './view-switch.tsx'
import type { PanelView } from './view-switch.tsx'
import styles from './month-two.module.css'

export function ConverterPanel({ tableId, place }: BodyProps) {
  const context = useDomainContext()
  const { rows, positions } = context.workbook.tables['outcome-measures']
  const conversions = findConversions(rows, context)
  const tally = tallyConversions(conversions, rows)
  const { session } = useWorkbookFrame()
  // What an ended session left in an open field is offered beside its cell, and that is the table's to do.
  const [view, setView] = useState<PanelView>(() =>
    session.store.getState().drafts.some(({ table }) => table === 'outcome-measures') ? 'table' : 'work',
  )
  useAskedView(tableId, () => setView('table'))
  const [seen, setSeen] = useState<typeof place>(undefined)
  const [chosen, setChosen] = useState<string | null>(null)
  const [focus, setFocus] = useState<CardFocus | null>(null)
  const [adding, setAdding] = useState(false)
  const [focusCalls, setFocusCalls] = useState(0)
  const notify = useNotify()
  if (place !== seen) {
    // Something pointed at a row: the card of that row, at the cell it meant.
    setSeen(place)
    if (place !== undefined && view === 'work') {
      setChosen(place.row)
      setAdding(false)
      setFocus({ row: place.row, column: place.column ?? null })
    }
  }
  const at = (chosen === null ? undefined : positions.get(chosen)) ?? firstOpen(conversions, 0) ?? 0
  const row = rows[at]
  const conversion = conversions[at]
  const issues = useRowIssues(row?.id)

  const open = (position: number, takesFocus: boolean) => {
    const next = rows[position]
    if (next === undefined) return
    setAdding(false)
    setChosen(next.id)
    if (takesFocus) setFocus({ row: next.id, column: null })
  }
  const toList = () => {
    setAdding(false)
    setFocusCalls((calls) => calls + 1)
  }
  const goOn = () => {
    // The field that is left writes its cell only now, so this row is out of the question either way.
    const next = firstOpen(conversions, at + 1) ?? firstOpen(conversions.slice(0, at), 0)
    if (next !== undefined) open(next, true)
    else {
      toList()
      notify({ text: words.allDone })
    }
  }

  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <div className={styles['headWords']}>
          <h2 className="finding">{words.head(tally)}</h2>
          {tally.rows > 0 && <p className="meta">{words.headFacts(tally)}</p>}
        </div>
        <ViewSwitch view={view} label={words.converter} onView={setView} />
      </div>
      {view === 'table' ? (
        <TableBox tableId={tableId} place={place} />
      ) : rows.length === 0 ? (
        <div data-region="table">
          <PasteDeliverables
            takesFocus={false}
            onCancel={null}
            onAdded={(first) => {
              setChosen(first)
              setFocus({ row: first, column: null })
            }}
          />
        </div>
      ) : (
        <div className={styles['split']} data-region="table">
          <div className={styles['side']}>
            <Button onClick={() => setAdding(true)}>{words.addMany}</Button>
            <DeliverableList
              conversions={conversions}
              selected={at}
              focusCalls={focusCalls}
              onSelect={(position) => open(position, false)}
              onOpen={(position) => open(position, true)}
            />
          </div>
          {adding || row === undefined || conversion === undefined ? (
            <PasteDeliverables
              takesFocus
              onCancel={toList}
              onAdded={(first) => {
                setAdding(false)
                setChosen(first)
                setFocus({ row: first, column: null })
              }}
            />
          ) : (
            <DeliverableCard
              key={row.id}
              row={row}
              conversion={conversion}
              position={at + 1}
              total={rows.length}
              issues={issues}
              focus={focus}
              onNext={goOn}
              onBack={toList}
            />
          )}
        </div>
      )}
    </div>
  )
}

/** Position of the first from `from` on that still lacks something. */
function firstOpen(conversions: readonly Conversion[], from: number): number | undefined {
  const found = conversions.findIndex(({ missing }, index) => index >= from && missing.length > 0)
  return found < 0 ? undefined : found
}

/** Sentences about one row's cells, by column. */
function useRowIssues(row: string | undefined): Readonly<Record<string, string>> {
  const context = useDomainContext()
  const all = findTableIssues('outcome-measures', context)
  return useMemo(() => {
    const byColumn: Record<string, string> = {}
    for (const issue of all) {
      if (issue.row !== row || issue.column === null) continue
      byColumn[issue.column] = [byColumn[issue.column], issueText(issue)]
        .filter((part) => part !== undefined)
        .join(' ')
    }
    return byColumn
  }, [all, row])
}
