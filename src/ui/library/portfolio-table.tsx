// One line per workbook: stage, seven measures with small bars, what is overdue. Sorted by any column.
import { memo, useMemo, useState } from 'react'
import type { LibraryEntry } from '../../app/library-state.ts'
import { portfolioMeasures } from '../../app/portfolio.ts'
import type { PortfolioFigure, PortfolioLine, PortfolioMeasureId } from '../../app/portfolio.ts'
import { libraryWords } from '../../words/en/library.ts'
import { portfolioWords as words } from '../../words/en/portfolio.ts'
import { cut, isolate } from '../../words/en/spell.ts'
import { stages as stageWords } from '../../words/en/stages.ts'
import { methodWords } from '../../words/index.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import { sortLines } from './portfolio-sort.ts'
import type { PortfolioColumn } from './portfolio-sort.ts'
import styles from './portfolio.module.css'

interface PortfolioTableProps {
  readonly lines: readonly PortfolioLine[]
  readonly onOpen: (id: string) => void
}

/** The number of workbooks that one can still look through. */
const mostLines = 200

/** Text that nobody reads to its end is not laid out to its end either. */
const longest = 120
const columns: readonly PortfolioColumn[] = ['workbook', 'stage', ...portfolioMeasures, 'overdue']

export function PortfolioTable({ lines, onOpen }: PortfolioTableProps) {
  const [sort, setSort] = useState<{ column: PortfolioColumn; turned: boolean } | null>(null)
  const sorted = useMemo(
    () => (sort === null ? lines : sortLines(lines, sort.column, sort.turned)),
    [lines, sort],
  )
  const shown = sorted.slice(0, mostLines)
  const mostDays = Math.max(
    1,
    ...lines.map(({ reading }) => (reading.state === 'read' ? (reading.figures.measures.M6.value ?? 0) : 0)),
  )
  if (lines.length === 0) return <p className="quiet">{words.nothing}</p>
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={words.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={sort?.column === column ? (sort.turned ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={styles['sort']}
                  title={isMeasure(column) ? words.names[column] : undefined}
                  onClick={() => setSort({ column, turned: sort?.column === column ? !sort.turned : false })}
                >
                  {labelOf(column)}
                  <span className="hidden-text">
                    {words.sortBy(isMeasure(column) ? `: ${words.names[column]}` : '')}
                  </span>
                  {sort?.column === column && <SortSign turned={sort.turned} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.entry.id} line={line} mostDays={mostDays} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && <p className="meta">{words.left(sorted.length - shown.length)}</p>}
    </div>
  )
}

function isMeasure(column: PortfolioColumn): column is PortfolioMeasureId {
  return portfolioMeasures.some((id) => id === column)
}

function labelOf(column: PortfolioColumn): string {
  return isMeasure(column) ? words.columns.measures[column] : words.columns[column]
}

function SortSign({ turned }: { readonly turned: boolean }) {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
      <path d={turned ? 'M0 2h8L4 7z' : 'M0 6h8L4 1z'} fill="currentColor" />
    </svg>
  )
}

interface LineProps {
  readonly line: PortfolioLine
  readonly mostDays: number
  readonly onOpen: (id: string) => void
}

const Line = memo(function Line({ line, mostDays, onOpen }: LineProps) {
  const { entry, reading } = line
  const title = cut(titleOf(entry), longest)
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={`text-button ${styles['name'] ?? ''}`}
          dir="auto"
          title={title}
          aria-label={words.open(title)}
          onClick={() => onOpen(entry.id)}
        >
          {title}
        </button>
        <span className={`meta ${styles['under'] ?? ''}`}>{describe(entry)}</span>
      </th>
      <td>
        <span className={styles['glyphs']} role="img" aria-label={stagesInWords(entry)}>
          {entry.stages.map((stage) => (
            <StageGlyph key={stage.id} status={stage.status} size={12} />
          ))}
        </span>
        <span className={`meta ${styles['under'] ?? ''}`}>
          {entry.current === null ? words.allSigned : stageWords[entry.current].label}
        </span>
      </td>
      {reading.state === 'read' ? (
        <>
          {portfolioMeasures.map((id) => (
            <Figure key={id} id={id} figure={reading.figures.measures[id]} mostDays={mostDays} />
          ))}
          <td className={styles['overdue']}>
            <Overdue actions={reading.figures.overdueActions} stages={reading.figures.overdueStages} />
          </td>
        </>
      ) : (
        <td colSpan={portfolioMeasures.length + 1} className="quiet">
          {reading.state === 'waiting'
            ? words.waiting
            : reading.state === 'too-new'
              ? words.tooNew
              : words.unreadable}
        </td>
      )}
    </tr>
  )
})

interface FigureProps {
  readonly id: PortfolioMeasureId
  readonly figure: PortfolioFigure
  readonly mostDays: number
}

/** The number, its bar, and n on pointing at it; without a value the reason. */
function Figure({ id, figure, mostDays }: FigureProps) {
  const { value, n, reason } = figure
  if (value === null) {
    const why = reason === null ? '' : methodWords.measureReasons[reason]
    return (
      <td className={styles['figure']} title={why}>
        <span className="meta">{words.noValue(reason)}</span>
        <span className="hidden-text">{why}</span>
      </td>
    )
  }
  const share = Math.min(Math.max(value / (id === 'M6' ? mostDays : 100), 0), 1)
  return (
    <td className={styles['figure']} title={words.n(n)}>
      {id === 'M9' ? words.percent(value) : words.value(id, value)}
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${String(Math.round(share * 1000) / 10)}%` }} />
      </span>
    </td>
  )
}

function Overdue({ actions, stages }: { readonly actions: number; readonly stages: number }) {
  const told = words.overdue(actions, stages)
  if (actions + stages === 0) return <span className="meta">{told}</span>
  return (
    <span className="tag" title={told}>
      {actions + stages}
      <span className="hidden-text"> ({told})</span>
    </span>
  )
}

function titleOf(entry: LibraryEntry): string {
  return entry.title.trim() === '' ? words.untitled : entry.title
}

function describe(entry: LibraryEntry): string {
  const organisation = entry.title.includes(entry.organisation)
    ? ''
    : isolate(cut(entry.organisation, longest))
  return [entry.sample ? words.sampleMark : '', organisation].filter((part) => part !== '').join(', ')
}

function stagesInWords(entry: LibraryEntry): string {
  return libraryWords.stagesInWords(
    entry.stages.map((stage) => `${stageWords[stage.id].label} ${libraryWords.status[stage.status]}`),
  )
}
