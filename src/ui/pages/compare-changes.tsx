// Every row that changed, by table: folded up with its counts, long lists in pages, each row leading to its place.
import { useId, useState } from 'react'
import { Button } from '@mantine/core'
import type { RowDifference, TableDifference } from '../../domain/compare-rows.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRow } from '../../domain/workbook.ts'
import { formatDifference, formatRowName, isInName } from '../../format/comparison-text.ts'
import type { ComparisonReader } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import { cut } from '../../words/en/spell.ts'
import { methodWords as words } from '../../words/index.ts'
import { routeOfRow } from '../workbook/route.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import styles from './compare.module.css'

const rowsPerPage = 25
const cellsPerRow = 8
const longestText = 240

interface CompareChangesProps {
  readonly tables: readonly TableDifference[]
  readonly reader: ComparisonReader
}

export function CompareChanges({ tables, reader }: CompareChangesProps) {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return (
    <section className={styles['part']}>
      <h2 className="finding">
        {compareWords.changes}{' '}
        <span className="meta">
          {tables.length === 0 ? compareWords.noChanges : compareWords.changesCount(rows, tables.length)}
        </span>
      </h2>
      {tables.map((difference) => (
        <TableChanges
          key={difference.table}
          difference={difference}
          reader={reader}
          opened={tables.length === 1}
        />
      ))}
    </section>
  )
}

interface TableChangesProps {
  readonly difference: TableDifference
  readonly reader: ComparisonReader
  readonly opened: boolean
}

function TableChanges({ difference, reader, opened }: TableChangesProps) {
  const [open, setOpen] = useState(opened)
  const [page, setPage] = useState(0)
  const id = useId()
  const { table, rows } = difference
  const last = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1)
  // The list may have grown shorter since.
  const current = Math.min(page, last)
  const shown = rows.slice(current * rowsPerPage, (current + 1) * rowsPerPage)
  return (
    <section className={styles['group']}>
      <h3>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true" className={styles['triangle']}>
            {open ? '▾' : '▸'}
          </span>
          <span className="strong">{words.tables[table].label}</span>{' '}
          <span className="meta">{compareWords.counts(difference)}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && rows.length === 0 && <p className="meta">{compareWords.movedOnly}</p>}
        {open && (
          <ul className={styles['rows']}>
            {shown.map((row) => (
              <ChangedRow key={row.row} table={table} difference={row} reader={reader} />
            ))}
          </ul>
        )}
        {open && last > 0 && (
          <div
            role="group"
            aria-label={compareWords.paging(words.tables[table].label)}
            className={styles['paging']}
          >
            <Button size="xs" disabled={current === 0} onClick={() => setPage(current - 1)}>
              {compareWords.previous}
            </Button>
            <Button size="xs" disabled={current === last} onClick={() => setPage(current + 1)}>
              {compareWords.next}
            </Button>
            <span className="meta" aria-live="polite">
              {compareWords.page(
                current * rowsPerPage + 1,
                current * rowsPerPage + shown.length,
                rows.length,
              )}
            </span>
          </div>
        )}
      </div>
    </section>
  )
}

interface ChangedRowProps {
  readonly table: TableId
  readonly difference: RowDifference
  readonly reader: ComparisonReader
}

function ChangedRow({ table, difference, reader }: ChangedRowProps) {
  const [all, setAll] = useState(false)
  const { navigate } = useWorkbookFrame()
  const { row, kind, cells } = difference
  const workbook = useSessionState((state) => state.workbook)
  const isThere = findRow(workbook, table, row) !== undefined
  const route = isThere ? routeOfRow(workbook, table, row, cells[0]?.column) : null
  const name = cut(formatRowName(reader, table, row), 120)
  const told = kind === 'changed' ? cells : cells.filter(({ column }) => !isInName(table, column))
  const shown = all ? told : told.slice(0, kind === 'changed' ? cellsPerRow : 3)
  const rest = told.length - shown.length
  return (
    <li className={styles['row']} data-kind={kind}>
      <p className={styles['name']}>
        <span className={styles['kind']}>{compareWords.kind[kind]}</span>{' '}
        {route === null ? (
          <span dir="auto">{name}</span>
        ) : (
          <button type="button" className={styles['link']} dir="auto" onClick={() => navigate(route)}>
            {name}
          </button>
        )}
      </p>
      <ul className={styles['cells']}>
        {shown.map((cell) => {
          const text = formatDifference(reader, table, cell)
          return (
            <li key={`${cell.column}/${cell.key ?? ''}`}>
              <span className={styles['column']}>{text.column}</span>{' '}
              {kind !== 'added' && <Old text={text.before} />}
              {kind === 'changed' && (
                <>
                  <span aria-hidden="true"> → </span>
                  <span className="hidden-text"> {compareWords.became} </span>
                </>
              )}
              {kind !== 'removed' && <New text={text.after} />}
            </li>
          )
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button meta" onClick={() => setAll(true)}>
          {compareWords.rest(rest)}
          <span className="hidden-text"> {name}</span>
        </button>
      )}
    </li>
  )
}

function Old({ text }: { readonly text: string }) {
  if (text === '') return <span className={styles['blank']}>{compareWords.blank}</span>
  return (
    <span className={styles['old']} dir="auto">
      {cut(text, longestText)}
    </span>
  )
}

function New({ text }: { readonly text: string }) {
  if (text === '') return <span className={styles['blank']}>{compareWords.blank}</span>
  return (
    <span className={styles['new']} dir="auto">
      {cut(text, longestText)}
    </span>
  )
}
