// Workbooks compared: their measures in one table, and one measure of all of them side by side. Measured while one looks.
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { portfolioMeasures } from '../../app/portfolio.ts'
import type { Portfolio, PortfolioLine, PortfolioMeasureId } from '../../app/portfolio.ts'
import type { Library, LibraryEntry } from '../../app/library-state.ts'
import { drawEngagements } from '../../charts/engagements.ts'
import { methodWords } from '../../words/index.ts'
import { portfolioWords as words } from '../../words/en/portfolio.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { PortfolioTable } from './portfolio-table.tsx'
import styles from './portfolio.module.css'

interface PortfolioViewProps {
  readonly library: Library
  /** Those that the search leaves. */
  readonly entries: readonly LibraryEntry[]
  readonly asOf: string
  readonly onOpen: (id: string) => void
}

export function PortfolioView(props: PortfolioViewProps) {
  const [portfolio, setPortfolio] = useState<Portfolio | null>(null)
  const { library } = props
  useEffect(() => {
    let isHere = true
    void library.openPortfolio().then((opened) => {
      if (isHere) setPortfolio(opened)
    })
    return () => {
      isHere = false
    }
  }, [library])
  return portfolio === null ? null : <Compared portfolio={portfolio} {...props} />
}

function Compared({
  portfolio,
  library,
  entries,
  asOf,
  onOpen,
}: PortfolioViewProps & { readonly portfolio: Portfolio }) {
  const { lines, done } = useStore(portfolio.store)
  const all = useStore(library.store, (state) => state.entries)
  // A workbook that came, went or was renamed meanwhile is read again; the others are known.
  useEffect(() => {
    void portfolio.read(asOf)
    return portfolio.stop
  }, [portfolio, asOf, all])
  const shown = useMemo(() => {
    const ids = new Set(entries.map(({ id }) => id))
    return lines.filter(({ entry }) => ids.has(entry.id))
  }, [lines, entries])
  const isReading = done < lines.length
  return (
    <div className={styles['portfolio']}>
      <p className={styles['progress']} role="status">
        {isReading ? words.progress(done, lines.length) : words.measured(lines.length)}
        {isReading && (
          <span className={styles['line']} aria-hidden="true">
            <span style={{ width: `${String((100 * done) / lines.length)}%` }} />
          </span>
        )}
      </p>
      <PortfolioTable lines={shown} onOpen={onOpen} />
      <Engagements lines={shown} asOf={asOf} onOpen={onOpen} />
      <p className="meta">{words.help}</p>
    </div>
  )
}

interface EngagementsProps {
  readonly lines: readonly PortfolioLine[]
  readonly asOf: string
  readonly onOpen: (id: string) => void
}

function Engagements({ lines, asOf, onOpen }: EngagementsProps) {
  const [measure, setMeasure] = useState<PortfolioMeasureId>('M1')
  const engagements = lines.flatMap(({ entry, reading }) => {
    if (reading.state !== 'read') return []
    const { value, n } = reading.figures.measures[measure]
    return value === null ? [] : [{ id: entry.id, name: entry.title, value, n }]
  })
  const data = {
    measure,
    asOf,
    better: methodWords.measures[measure].better,
    engagements,
    all: lines.length,
  }
  return (
    <section className={styles['engagements']}>
      <label className={styles['choose']}>
        {words.engagements.choose}{' '}
        <select
          className={styles['select']}
          value={measure}
          onChange={(event) => {
            const chosen = portfolioMeasures.find((id) => id === event.currentTarget.value)
            if (chosen !== undefined) setMeasure(chosen)
          }}
        >
          {portfolioMeasures.map((id) => (
            <option key={id} value={id}>
              {words.names[id]}
            </option>
          ))}
        </select>
      </label>
      <ChartView
        headingLevel={2}
        onOpen={(_, id) => onOpen(id)}
        draw={(width, measureText) =>
          drawEngagements(data, { width, density: 'desk', measure: measureText, words })
        }
      />
    </section>
  )
}
