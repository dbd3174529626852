// One cell of a row as a field of a form: written when it is left, kept as a draft while it is typed, its issue below it.
import { useEffect, useRef, useState } from 'react'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isUnread } from '../../../domain/cell.ts'
import type { Cell } from '../../../domain/cell.ts'
import type { Column } from '../../../domain/column.ts'
import { isDate } from '../../../domain/date.ts'
import type { Edit } from '../../../domain/edit.ts'
import type { Row } from '../../../domain/row.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { findColumn } from '../../../domain/tables/index.ts'
import { findRow } from '../../../domain/workbook.ts'
import { spelledDate } from '../../../words/en/dates.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { findColumnWords } from '../../../words/index.ts'
import { makeOptions } from '../../table/cell-options.ts'
import { readCellText, showCellText, writeCellText } from '../../table/cell-reading.ts'
import { makePerson } from '../../table/settle.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'

export interface CellFieldProps {
  readonly table: TableId
  readonly row: Row
  readonly column: string
  /** In place of the column's own label. */
  readonly label?: string
  readonly className?: string | undefined
  /** What is odd about the cell, as a sentence. */
  readonly issue: string | undefined
}

export function CellField(props: CellFieldProps) {
  const column = findColumn(props.table, props.column)
  if (column === undefined) return null
  if (column.kind === 'choice' || column.kind === 'yes-no') {
    return <ChoiceField {...props} definition={column} />
  }
  if (column.kind === 'person') return <PersonField {...props} definition={column} />
  return <TypedField {...props} definition={column} />
}

interface DefinedProps extends CellFieldProps {
  readonly definition: Column
}

/** One cell, one undo step. */
function makeWrite({ table, row, column }: CellFieldProps, value: Cell | null): Edit {
  return { kind: 'set-cells', table, changes: [{ row: row.id, column, value }] }
}

const parts: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

function classOf(className: string | undefined): { readonly className?: string } {
  return className === undefined ? {} : { className }
}

/** Long sentences are seen whole; everything else is one line. */
const tall: readonly string[] = ['deliverable-tracked-today', 'so-that-outcome']

function TypedField(props: DefinedProps) {
  const { table, row, column, definition, label, className, issue } = props
  const { session } = useWorkbookFrame()
  const written = useSessionState((state) => {
    const cell = findRow(state.workbook, table, row.id)?.cells[column]
    return writeCellText(state, table, definition, cell)
  })
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed === null) return
    setTyped(null)
    if (typed === written) {
      session.clearDraft()
      return
    }
    const state = session.store.getState()
    const blank = typed.trim() === ''
    session.dispatch(makeWrite(props, blank ? null : (readCellText(state, table, definition, typed) ?? null)))
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  // A page that is left takes its fields away without a farewell.
  useEffect(() => () => latest.current(), [])
  const text = typed ?? written
  const spelled = definition.kind === 'date' && isDate(text) ? spelledDate(text) : undefined
  const shared = {
    size: 'xs' as const,
    label: label ?? findColumnWords(table, column).label,
    placeholder: findColumnWords(table, column).blank ?? '',
    ...classOf(className),
    'data-field': column,
    value: text,
    error: issue ?? null,
    description: spelled,
    dir: 'auto' as const,
    inputWrapperOrder: parts,
    onBlur: commit,
  }
  const type = (next: string) => {
    setTyped(next)
    session.putDraft({ table, row: row.id, column, text: next })
  }
  if (tall.includes(column)) {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => type(event.currentTarget.value.replaceAll(/[\r\n]+/g, ' '))}
      />
    )
  }
  return <TextInput {...shared} onChange={(event) => type(event.currentTarget.value)} />
}

function ChoiceField(props: DefinedProps) {
  const { table, row, column, definition, label, className, issue } = props
  const { session } = useWorkbookFrame()
  const cell = row.cells[column]
  const options = makeOptions(session.store.getState(), table, definition)
  const value = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : typeof cell === 'string' ? cell : ''
  return (
    <NativeSelect
      size="xs"
      label={label ?? findColumnWords(table, column).label}
      {...classOf(className)}
      data-field={column}
      data-blank={value === '' ? true : undefined}
      value={value}
      error={issue ?? null}
      data={[
        { value: '', label: isUnread(cell) ? cell.unread.slice(0, 60) : words.choose },
        ...options.map((option) => ({ value: option.id, label: option.label })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        const next = definition.kind === 'yes-no' ? chosen === 'yes' : chosen
        session.dispatch(makeWrite(props, chosen === '' ? null : next))
      }}
    />
  )
}

const someoneNew = '@new'

function PersonField(props: DefinedProps) {
  const { table, row, column, definition, className, issue } = props
  const { session } = useWorkbookFrame()
  const people = useSessionState((state) => state.workbook.tables.people)
  const [name, setName] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const isNaming = name !== null
  useEffect(() => {
    if (isNaming) input.current?.focus()
  }, [isNaming])
  const label = props.label ?? findColumnWords(table, column).label
  const cell = row.cells[column]
  if (name !== null) {
    const add = () => {
      const state = session.store.getState()
      const clean = name.replaceAll(/\s+/g, ' ').trim()
      setName(null)
      if (clean === '') return
      const known = readCellText(state, table, definition, clean)
      if (typeof known === 'string') {
        session.dispatch(makeWrite(props, known))
        return
      }
      const id = session.makeRowId()
      session.dispatch({ kind: 'batch', edits: [makePerson(state, clean, id), makeWrite(props, id)] })
    }
    return (
      <TextInput
        size="xs"
        label={words.newName(label)}
        {...classOf(className)}
        data-field={column}
        ref={input}
        value={name}
        dir="auto"
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={add}
      />
    )
  }
  const options = people.rows.length === 0 ? [] : makeOptions(session.store.getState(), table, definition)
  const chosen = typeof cell === 'string' ? cell : ''
  const isGone = chosen !== '' && options.every(({ id }) => id !== chosen)
  return (
    <NativeSelect
      size="xs"
      label={label}
      {...classOf(className)}
      data-field={column}
      data-blank={chosen === '' ? true : undefined}
      value={chosen}
      error={issue ?? null}
      data={[
        { value: '', label: isUnread(cell) ? cell.unread.slice(0, 60) : words.nobodyYet },
        ...(isGone
          ? [{ value: chosen, label: showCellText(session.store.getState(), table, definition, chosen) }]
          : []),
        ...options.map((option) => ({ value: option.id, label: option.label.slice(0, 120) })),
        { value: someoneNew, label: words.someoneNew },
      ]}
      onChange={(event) => {
        const next = event.currentTarget.value
        if (next === someoneNew) setName('')
        else session.dispatch(makeWrite(props, next === '' ? null : next))
      }}
    />
  )
}
