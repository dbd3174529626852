// The four pillars, from what to what, and the fourteen actions that carry them.
import { pillarIds } from '../../domain/catalogue.ts'
import { textAt } from '../../domain/read.ts'
import { findRows } from '../../domain/workbook.ts'
import { overviewWords, pillarsPageWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import { TableBox } from '../stages/table-box.tsx'
import { useSessionState } from '../workbook/workbook-context.ts'
import './pages.css'

export function PillarsPage() {
  const actions = useSessionState((state) => findRows(state.workbook, 'pillar-actions'))
  return (
    <div className="page">
      <header>
        <h1 className="title">{pillarsPageWords.title}</h1>
        <p className="quiet page-text">{pillarsPageWords.help}</p>
      </header>
      <ul className="pillar-cards">
        {pillarIds.map((pillar) => {
          const own = actions.filter((row) => textAt(row, 'pillar') === pillar)
          const done = own.filter((row) => textAt(row, 'status') === 'done').length
          const pillarWords = words.pillars[pillar]
          return (
            <li key={pillar}>
              <h2 className="pillar-name">
                {pillarWords?.label}{' '}
                <span className="meta">{overviewWords.pillarCount(done, own.length)}</span>
              </h2>
              <p className="meta">{pillarsPageWords.from(pillarWords?.from ?? '')}</p>
              <p className="quiet">{pillarsPageWords.to(pillarWords?.to ?? '')}</p>
            </li>
          )
        })}
      </ul>
      <TableBox tableId="pillar-actions" place={undefined} />
    </div>
  )
}
