// The decision matrix in the person's row height, and the plain table of what each decision is about beside it.
import { useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import { findLeftLetters, isInScope, phaseColumns } from '../../domain/decision-rights.ts'
import { findRows } from '../../domain/workbook.ts'
import { decisionWords } from '../../words/en/decision-page.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { DecisionMatrix } from '../table/decision-matrix.tsx'
import type { RoutePlace } from '../workbook/route.ts'
import { useAskedView } from '../workbook/use-asked-view.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { TableBox } from './table-box.tsx'
import type { TableView } from './table-views.ts'
import { useRowLinks } from './use-row-links.ts'

const consequence = 'has-technology-consequence'

/** What the matrix has no columns for. */
const details: TableView = {
  id: 'details',
  label: decisionWords.views.details,
  columns: ['decision', 'in-scope', consequence, 'forum', 'notes'],
  newRowCells: { 'in-scope': true },
}

type View = 'matrix' | 'details'

export function DecisionBox({ place }: { readonly place: RoutePlace | undefined }) {
  const { session, density, projector } = useWorkbookFrame()
  const { preferences } = usePreferences()
  const links = useRowLinks('decision-rights')
  const [at, setAt] = useState(place)
  const [seen, setSeen] = useState(place)
  const [view, setView] = useState<View>(() => viewOf(place))
  useAskedView('decision-rights', (viewId) => setView(viewId === details.id ? 'details' : 'matrix'))
  if (place !== seen) {
    setSeen(place)
    setAt(place)
    setView(viewOf(place) === 'details' ? 'details' : view)
  }
  const show = (next: View) => {
    setAt(undefined)
    setView(next)
  }
  if (view === 'details') {
    return (
      <TableBox
        tableId="decision-rights"
        place={at}
        view={details}
        switcher={
          <SegmentedControl
            className="table-views"
            size="xs"
            aria-label={decisionWords.views.label}
            value={view}
            data={[
              { value: 'matrix', label: decisionWords.views.matrix },
              { value: 'details', label: decisionWords.views.details },
            ]}
            onChange={(value) => show(value === 'details' ? 'details' : 'matrix')}
          />
        }
      />
    )
  }
  return (
    <div className="table-box" data-region="table">
      <DecisionMatrix
        session={session}
        density={projector ? 'projector' : density}
        onDetails={() => show('details')}
        {...(at === undefined ? {} : { initialRow: at.row })}
        enterGoesDown={preferences.enterKey === 'down'}
        {...links}
      />
      <LeftLetters />
      <WithoutConsequence
        onRow={(row) => {
          setAt({ row, column: consequence })
          setView('details')
        }}
      />
    </div>
  )
}

/** Letters that no column shows any more, and the way to be rid of them. */
function LeftLetters() {
  const { session } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const left = findLeftLetters(workbook)
  if (left.length === 0) return null
  const roles = [...new Set(left.map(({ role }) => role))]
  const clear = () =>
    session.dispatch(
      {
        kind: 'set-cells',
        table: 'decision-rights',
        changes: left.map(({ decision, phase, role }) => ({
          row: decision,
          column: phaseColumns[phase],
          key: role,
          value: null,
        })),
      },
      decisionWords.lettersCleared,
    )
  return (
    <p className="meta">
      {decisionWords.leftLetters(roles, new Set(left.map(({ decision }) => decision)).size)}{' '}
      <button type="button" className="text-button" onClick={clear}>
        {decisionWords.clearLetters}
      </button>
    </p>
  )
}

/** Decisions that no rule about technology and no measure looks at, because nobody has said whether they touch it. */
function WithoutConsequence({ onRow }: { readonly onRow: (row: string) => void }) {
  const rows = useSessionState(({ workbook }) => findRows(workbook, 'decision-rights'))
  const open = rows.filter((row) => isInScope(row) && row.cells[consequence] === undefined)
  const [first] = open
  if (first === undefined) return null
  return (
    <p className="meta">
      {decisionWords.withoutConsequence(open.length)}{' '}
      <button type="button" className="text-button" onClick={() => onRow(first.id)}>
        {decisionWords.sayConsequence}
      </button>
    </p>
  )
}

/** A cell the matrix does not show is shown among the details. */
function viewOf(place: RoutePlace | undefined): View {
  const column = place?.column
  return column !== undefined && column !== 'decision' && details.columns?.includes(column) === true
    ? 'details'
    : 'matrix'
}
