// The cells of what a meeting is to be, in its line of the ledger: written when left, kept as typed where unreadable.
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { isUnread } from '../../../domain/cell.ts'
import type { Issue } from '../../../domain/issue.ts'
import { thenColumns } from '../../../domain/redesign.ts'
import type { LedgerLine, MeetingSide, ThenColumn } from '../../../domain/redesign.ts'
import { findColumn } from '../../../domain/tables/index.ts'
import { ledgerWords as words } from '../../../words/en/month-one-page.ts'
import { readCellText, writeCellText } from '../../table/cell-reading.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './ledger.module.css'

/** A meeting without a type gets one here too: the plan asks who sits where strategy is made. */
type Field = ThenColumn | 'type'

const todayOf: Readonly<Record<ThenColumn, keyof MeetingSide>> = {
  'then-times-per-year': 'times',
  'then-minutes': 'minutes',
  'then-attendees': 'people',
  'then-technology-leaders-part': 'part',
  'then-strategy-minutes': 'strategyMinutes',
}

interface ThenFieldsProps {
  readonly line: LedgerLine
  readonly name: string
  readonly issues: readonly Issue[]
  readonly described: string
  readonly onClose: () => void
}

export function ThenFields({ line, name, issues, described, onClose }: ThenFieldsProps) {
  const fields = useRef<HTMLDivElement>(null)
  // Chosen once: a field that leaves as soon as it is filled would take the focus along.
  const [columns] = useState<readonly Field[]>(() =>
    line.becomes === 'new' || line.type === null ? [...thenColumns, 'type'] : thenColumns,
  )
  const isOdd = (column: Field) => issues.some((each) => each.column === column)
  /** Enter goes on to the next field, and out of the last. */
  const goOn = (from: Field) => {
    const next = columns[columns.indexOf(from) + 1]
    const field = next === undefined ? null : fields.current?.querySelector<HTMLElement>(`[name="${next}"]`)
    if (field === null || field === undefined) onClose()
    else field.focus()
  }
  return (
    <div
      ref={fields}
      role="group"
      aria-label={words.thenTitle(name, line.becomes === 'new')}
      className={styles['then']}
    >
      {columns.map((column) => {
        const shared = { line, isOdd: isOdd(column), described, onClose, onGoOn: () => goOn(column) }
        return column === 'then-technology-leaders-part' || column === 'type' ? (
          <ChoiceField key={column} column={column} {...shared} />
        ) : (
          <NumberField key={column} column={column} {...shared} />
        )
      })}
      <Button size="xs" onClick={onClose}>
        {words.done}
      </Button>
    </div>
  )
}

interface FieldProps {
  readonly line: LedgerLine
  readonly isOdd: boolean
  /** Id of the sentences about the line. */
  readonly described: string
  readonly onGoOn: () => void
  readonly onClose: () => void
}

function NumberField({
  line,
  column,
  isOdd,
  described,
  onGoOn,
  onClose,
}: FieldProps & { readonly column: ThenColumn }) {
  const { session } = useWorkbookFrame()
  const { row, before } = line
  const definition = findColumn('meetings', column)
  const address = { table: 'meetings', row: row.id, column } as const
  const written = useSessionState((state) =>
    definition === undefined ? '' : writeCellText(state, 'meetings', definition, row.cells[column]),
  )
  const [typed, setTyped] = useState<string | null>(null)

  function keep(): void {
    if (typed === null || definition === undefined) return
    setTyped(null)
    if (typed === written) {
      session.clearDraft(address)
      return
    }
    const value = readCellText(session.store.getState(), 'meetings', definition, typed) ?? null
    session.dispatch({ kind: 'set-cells', table: 'meetings', changes: [{ row: row.id, column, value }] })
  }
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  // A line that is folded while it is typed in keeps what was typed.
  useEffect(() => () => latest.current(), [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      keep()
      onGoOn()
    } else if (event.key === 'Escape') {
      setTyped(null)
      latest.current = () => undefined
      session.clearDraft(address)
      onClose()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <TextInput
      size="xs"
      name={column}
      inputMode="numeric"
      autoComplete="off"
      className={styles['numberField']}
      label={words.then[column]}
      placeholder={before === null ? '' : words.before(before[todayOf[column]])}
      error={isOdd}
      aria-describedby={isOdd ? described : undefined}
      value={typed ?? written}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const { value } = event.currentTarget
        setTyped(value)
        session.putDraft({ ...address, text: value })
      }}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}

function ChoiceField({
  line,
  column,
  isOdd,
  described,
  onGoOn,
  onClose,
}: FieldProps & { readonly column: Field }) {
  const { session } = useWorkbookFrame()
  const cell = line.row.cells[column]
  const isType = column === 'type'
  const none = isType ? words.chooseType : words.partBefore(line.before?.part ?? null)
  const blank = isUnread(cell) ? cell.unread.slice(0, 60) : none
  return (
    <NativeSelect
      size="xs"
      name={column}
      className={styles['partField']}
      label={words.then[column]}
      error={isOdd}
      aria-describedby={isOdd ? described : undefined}
      value={typeof cell === 'string' ? cell : ''}
      data={[
        { value: '', label: blank },
        ...Object.entries(isType ? words.types : words.parts).map(([value, label]) => ({ value, label })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget
        session.dispatch({
          kind: 'set-cells',
          table: 'meetings',
          changes: [{ row: line.row.id, column, value: value === '' ? null : value }],
        })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onGoOn()
        else if (event.key === 'Escape') onClose()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
