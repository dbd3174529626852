// One action of a pillar on the board: what, who, by when, what shows it; arrow keys change its status, Enter opens all of them.
import { Menu } from '@mantine/core'
import '@mantine/core/styles/Menu.css'
import type { StageStatus } from '../../app/library-state.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { stageIds } from '../../domain/stage-id.ts'
import { actionStatuses } from '../../domain/tables/actions.ts'
import { findRow } from '../../domain/workbook.ts'
import { overviewWords, pillarsPageWords as words } from '../../words/en/overview.ts'
import { methodWords, seedText } from '../../words/index.ts'
import { shortPerson } from '../shell/short-person.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import { useDomainContext } from '../workbook/workbook-context.ts'
import styles from './pillar-board.module.css'

export type ActionStatus = (typeof actionStatuses)[number]

/** Not started where nothing was chosen. */
export function statusOf(row: Row): ActionStatus {
  return actionStatuses.find((status) => status === textAt(row, 'status')) ?? 'not-started'
}

const glyphs: Readonly<Record<ActionStatus, StageStatus>> = {
  'not-started': 'not-started',
  'in-progress': 'in-progress',
  done: 'done',
  dropped: 'skipped',
}

interface PillarCardProps {
  readonly row: Row
  readonly onDrag: (row: string | null) => void
  readonly onMove: (row: string, status: ActionStatus) => void
  readonly onRow: (row: string) => void
}

export function PillarCard({ row, onDrag, onMove, onRow }: PillarCardProps) {
  const status = statusOf(row)
  const whole = textAt(row, 'action') ?? overviewWords.unnamed
  const asSeeded = whole === seedText('pillar-actions', row.id, 'action')
  const text = (asSeeded ? overviewWords.shortActions[row.id] : undefined) ?? whole.slice(0, 400)
  const step = (by: 1 | -1) => {
    const next = actionStatuses[actionStatuses.indexOf(status) + by]
    if (next !== undefined) onMove(row.id, next)
  }
  return (
    <li className={styles['card-item']}>
      <Menu position="bottom-start" shadow="none" width={260} returnFocus>
        <Menu.Target>
          <button
            type="button"
            className={styles['card']}
            data-card={row.id}
            data-status={status}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', text)
              onDrag(row.id)
            }}
            onDragEnd={() => onDrag(null)}
            onKeyDown={(event) => {
              if (event.currentTarget.getAttribute('aria-expanded') === 'true') return
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
              event.preventDefault()
              step(event.key === 'ArrowRight' ? 1 : -1)
            }}
          >
            <CardContent row={row} status={status} text={text} whole={whole} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label dir="auto">{whole.slice(0, 400)}</Menu.Label>
          {actionStatuses.map((each) => (
            <Menu.Item
              key={each}
              leftSection={<StageGlyph status={glyphs[each]} size={14} />}
              disabled={each === status}
              onClick={() => onMove(row.id, each)}
            >
              {words.statuses[each]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => onRow(row.id)}>{words.openRow}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

interface CardContentProps {
  readonly row: Row
  readonly status: ActionStatus
  readonly text: string
  /** The action in full, for those who point at it. */
  readonly whole: string
}

function CardContent({ row, status, text, whole }: CardContentProps) {
  const context = useDomainContext()
  const ownerId = textAt(row, 'owner')
  const owner = ownerId === undefined ? undefined : findRow(context.workbook, 'people', ownerId)
  const due = dateAt(row, 'due')
  const late = findDaysOverdue(row, context)
  const stage = stageIds.find((id) => id === textAt(row, 'stage'))
  const facts = [
    owner === undefined ? words.noOwner : shortPerson(owner),
    ...(due === undefined ? [words.noDue] : late === undefined ? [words.due(due, context.asOf)] : []),
    ...(stage === undefined ? [] : [methodWords.stages[stage].label]),
  ]
  const dropped = status === 'dropped'
  const shown = textAt(row, dropped ? 'reason' : 'evidence')
  // Nothing can show for what has not begun.
  const missing = dropped ? words.noReason : status === 'not-started' ? null : words.noEvidence
  return (
    <>
      <span className={styles['card-head']}>
        <StageGlyph status={glyphs[status]} size={14} />
        <span className={styles['card-text']} dir="auto" title={whole.slice(0, 400)}>
          {text}
        </span>
      </span>
      <span className="hidden-text">{words.statuses[status]}.</span>
      <span className={styles['card-facts']}>
        <span className="meta">{facts.join(' · ')}</span>
        {late !== undefined && <span className="tag">{words.late(late)}</span>}
      </span>
      {(shown !== undefined || missing !== null) && (
        <span
          className={styles['card-evidence']}
          dir="auto"
          title={shown?.slice(0, 400)}
          data-missing={shown === undefined ? 'yes' : undefined}
        >
          {shown?.slice(0, 200) ?? missing}
        </span>
      )}
    </>
  )
}
