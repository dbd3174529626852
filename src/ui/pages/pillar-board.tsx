// The fourteen actions as cards, pillars down and statuses across; an arrow key or a drag moves a card.
import { useEffect, useRef, useState } from 'react'
import { pillarIds } from '../../domain/catalogue.ts'
import type { PillarId } from '../../domain/catalogue.ts'
import type { CellChange } from '../../domain/edit.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { actionStatuses } from '../../domain/tables/actions.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { pillarsPageWords as words } from '../../words/en/overview.ts'
import { methodWords } from '../../words/index.ts'
import { ReasonDialog } from '../shell/reason-dialog.tsx'
import { spellGridKeys } from '../table/key-names.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { PillarCard, statusOf } from './pillar-card.tsx'
import type { ActionStatus } from './pillar-card.tsx'
import styles from './pillar-board.module.css'

interface PillarBoardProps {
  /** The card to go to, where something pointed at one. */
  readonly place: RoutePlace | undefined
  /** Opens the table at a row. */
  readonly onRow: (row: string) => void
}

export function PillarBoard({ place, onRow }: PillarBoardProps) {
  const { workbook } = useDomainContext()
  const { session } = useWorkbookFrame()
  const [dropping, setDropping] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const board = useRef<HTMLTableElement>(null)
  const refocus = useRef<string | null>(null)
  const rows = findRows(workbook, 'pillar-actions')

  // A card that moves to another column is a new element: the focus goes along.
  useEffect(() => {
    const row = refocus.current
    if (row === null || dropping !== null) return
    refocus.current = null
    focusCard(board.current, row)
  })

  useEffect(() => {
    if (place !== undefined) focusCard(board.current, place.row)
  }, [place])

  const set = (row: string, status: ActionStatus, reason?: string) => {
    const changes: CellChange[] = [{ row, column: 'status', value: status }]
    if (reason !== undefined) changes.push({ row, column: 'reason', value: reason })
    refocus.current = row
    session.dispatch({ kind: 'set-cells', table: 'pillar-actions', changes })
    const moved = findRow(workbook, 'pillar-actions', row)
    setTold(words.moved(moved === undefined ? '' : nameOf(moved), words.statuses[status]))
  }
  const move = (row: string, status: ActionStatus) => {
    const moved = findRow(workbook, 'pillar-actions', row)
    if (moved === undefined || statusOf(moved) === status) return
    // A reason given before is as good as one given now.
    if (status === 'dropped' && textAt(moved, 'reason') === undefined) setDropping(row)
    else set(row, status)
  }
  const droppingRow = dropping === null ? undefined : findRow(workbook, 'pillar-actions', dropping)
  return (
    <section className={styles['board-section']}>
      <p className={`meta ${styles['keys'] ?? ''}`}>
        {words.keys.before} <Key name="ArrowLeft" /> {words.keys.or} <Key name="ArrowRight" />{' '}
        {words.keys.after} <Key name="Enter" /> {words.keys.menu}
      </p>
      <table className={styles['board']} ref={board}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{words.pillar}</span>
            </th>
            {actionStatuses.map((status) => {
              const quantity = rows.filter((row) => statusOf(row) === status).length
              return (
                <th key={status} scope="col" data-empty={quantity === 0 ? 'yes' : undefined}>
                  {words.statuses[status]} <span className="meta">{quantity}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {pillarIds.map((pillar) => (
            <Lane
              key={pillar}
              pillar={pillar}
              rows={rows.filter((row) => textAt(row, 'pillar') === pillar)}
              dragged={dragged}
              onDrag={setDragged}
              onMove={move}
              onRow={onRow}
            />
          ))}
        </tbody>
      </table>
      <p className="hidden-text" role="status">
        {told}
      </p>
      {droppingRow !== undefined && (
        <ReasonDialog
          workbookId={workbook.id}
          question={`drop ${droppingRow.id}`}
          title={words.drop.title}
          about={nameOf(droppingRow)}
          words={words.drop}
          onCancel={() => {
            refocus.current = dropping
            setDropping(null)
          }}
          onReason={(reason) => {
            setDropping(null)
            set(droppingRow.id, 'dropped', reason)
          }}
        />
      )}
    </section>
  )
}

/** Focusing brings it into view too. */
function focusCard(board: HTMLElement | null, row: string): void {
  board?.querySelector<HTMLElement>(`[data-card="${CSS.escape(row)}"]`)?.focus()
}

function Key({ name }: { readonly name: string }) {
  return <kbd className="key">{spellGridKeys(name)}</kbd>
}

interface LaneProps {
  readonly pillar: PillarId
  readonly rows: readonly Row[]
  readonly dragged: string | null
  readonly onDrag: (row: string | null) => void
  readonly onMove: (row: string, status: ActionStatus) => void
  readonly onRow: (row: string) => void
}

function Lane({ pillar, rows, dragged, onDrag, onMove, onRow }: LaneProps) {
  const pillarWords = methodWords.pillars[pillar]
  const { from, to } = words.fromTo(pillarWords?.from ?? '', pillarWords?.to ?? '')
  // A card stays in its lane: which pillar it belongs to is part of the method.
  const mayDrop = dragged !== null && rows.some(({ id }) => id === dragged)
  return (
    <tr>
      <th scope="row">
        <span className={styles['pillar']}>{pillarWords?.label}</span>
        <span className={styles['pillar-words']}>{from}</span>
        <span className={styles['pillar-words']}>{to}</span>
      </th>
      {actionStatuses.map((status) => {
        const own = rows.filter((row) => statusOf(row) === status)
        return (
          <td
            key={status}
            data-target={mayDrop ? 'yes' : undefined}
            onDragOver={(event) => {
              if (mayDrop) event.preventDefault()
            }}
            onDrop={(event) => {
              if (dragged === null || !mayDrop) return
              event.preventDefault()
              onDrag(null)
              onMove(dragged, status)
            }}
          >
            <ul>
              {own.map((row) => (
                <PillarCard key={row.id} row={row} onDrag={onDrag} onMove={onMove} onRow={onRow} />
              ))}
            </ul>
          </td>
        )
      })}
    </tr>
  )
}

function nameOf(row: Row): string {
  return (textAt(row, 'action') ?? '').slice(0, 300)
}
