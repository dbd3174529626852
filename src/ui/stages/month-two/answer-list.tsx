// Rows that ask for something, each with its one way on: the action that answers it, the way to make one, or its cell.
import { Button } from '@mantine/core'
import { actionsFor } from '../../../charts/from-context.ts'
import { textAt } from '../../../domain/read.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { monthTwoChartWords } from '../../../words/en/charts-month-two.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { stagePageWords } from '../../../words/en/stage-page.ts'
import { useAnswers } from '../../workbook/use-answers.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './month-two.module.css'

export interface AnswerItem {
  readonly table: TableId
  readonly row: string
  /** Tells two items of one row apart. */
  readonly key?: string
  readonly name: string
  readonly aside: string
  /** The aside says how long it is over its date. */
  readonly overdue?: true
  /** What the action says at first; without it there is a cell to go to. */
  readonly action?: string
  readonly go?: { readonly label: string; readonly run: () => void }
}

const mostShown = 8

interface AnswerListProps {
  readonly title: string
  readonly help?: string
  readonly items: readonly AnswerItem[]
}

export function AnswerList({ title, help, items }: AnswerListProps) {
  if (items.length === 0) return null
  return (
    <section className="picture">
      <h2 className="finding">
        {title} {help !== undefined && <span className="meta">{help}</span>}
      </h2>
      <ul className="gap-list">
        {items.slice(0, mostShown).map((item) => (
          <AnswerLine key={`${item.table}/${item.row}/${item.key ?? ''}`} item={item} />
        ))}
      </ul>
      {items.length > mostShown && <p className="meta">{words.moreItems(items.length - mostShown)}</p>}
    </section>
  )
}

function AnswerLine({ item }: { readonly item: AnswerItem }) {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { makeAction } = useAnswers()
  const { action: text, go } = item
  const answer = text === undefined ? undefined : actionsFor(context, `${item.table}/${item.row}`)[0]
  const name = item.name.trim() === '' ? monthTwoChartWords.unnamed : item.name.slice(0, 200)
  return (
    <li>
      <div className="gap-words">
        <p className="clip" dir="auto">
          {name}
        </p>
        {answer !== undefined && (
          <p className="meta clip" dir="auto">
            <button
              type="button"
              className="text-button"
              onClick={() =>
                navigate({ page: 'table', table: 'actions', place: { row: answer.id, column: 'owner' } })
              }
            >
              {(textAt(answer, 'action') ?? '').slice(0, 160)}
            </button>
          </p>
        )}
      </div>
      {item.aside !== '' && (
        <span className={item.overdue === true ? 'tag' : `${styles['aside'] ?? ''} meta clip`} dir="auto">
          {item.aside.slice(0, 120)}
        </span>
      )}
      {text !== undefined && answer === undefined && (
        <Button
          size="xs"
          aria-label={`${stagePageWords.makeAction}: ${name}`}
          onClick={() => makeAction({ table: item.table, row: item.row }, text)}
        >
          {stagePageWords.makeAction}
        </Button>
      )}
      {go !== undefined && (
        <Button size="xs" aria-label={`${go.label}: ${name}`} onClick={go.run}>
          {go.label}
        </Button>
      )}
    </li>
  )
}
