// Below the strategy checks: the line of time with verdicts and who was there, and what changed at each, latest first.
import { useState } from 'react'
import { checkTimelineData, drawCheckTimeline } from '../../../charts/check-timeline.ts'
import type { StrategyCheck } from '../../../domain/strategy-checks.ts'
import { textAt } from '../../../domain/read.ts'
import { findRow } from '../../../domain/workbook.ts'
import type { Workbook } from '../../../domain/workbook.ts'
import { monthOneChartWords } from '../../../words/en/charts-month-one.ts'
import { checksWords as words } from '../../../words/en/month-one-page.ts'
import { methodWords } from '../../../words/index.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useAnswers } from '../../workbook/use-answers.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'
import styles from './pictures.module.css'

const shownAtFirst = 6
const shownMore = 12

export function ChecksPicture({ live, onOpen }: PictureProps) {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const { makeAction } = useAnswers()
  const [limit, setLimit] = useState(shownAtFirst)
  const density = projector ? 'projector' : 'desk'
  const data = checkTimelineData(context)
  const { held, next, undated } = data.checks
  const shown = held.slice(-limit).reverse()
  const left = held.length - shown.length
  const last = held.at(-1)
  const isLate = last !== undefined && (next === null || next.daysOver > 0)
  return (
    <section className={`picture ${styles['checks'] ?? ''}`} data-projector={projector || undefined}>
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) =>
          drawCheckTimeline(data, { width, density, measure, words: monthOneChartWords })
        }
      />
      {isLate && (
        <p className={styles['late']}>
          {next === null ? words.noNext : words.overdue(next.date, context.asOf)}{' '}
          {live && (
            <button
              type="button"
              className="text-button"
              aria-label={words.makeActionFor(words.nextAction)}
              onClick={() => makeAction({ table: 'strategy-checks', row: last.row.id }, words.nextAction)}
            >
              {words.makeAction}
            </button>
          )}
        </p>
      )}
      {undated > 0 && <p className="meta">{words.undated(undated)}</p>}
      {shown.length > 0 && (
        <ol className={styles['checkList']} aria-label={words.list}>
          {shown.map((check) => (
            <CheckItem
              key={check.row.id}
              check={check}
              workbook={context.workbook}
              asOf={context.asOf}
              live={live}
              onOpen={() => onOpen('strategy-checks', check.row.id)}
            />
          ))}
        </ol>
      )}
      {left > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + shownMore)}>
          {words.more(Math.min(left, shownMore), left)}
        </button>
      )}
    </section>
  )
}

interface CheckItemProps {
  readonly check: StrategyCheck
  readonly workbook: Workbook
  readonly asOf: string
  readonly live: boolean
  readonly onOpen: () => void
}

const details = [
  ['what-changed-business', words.business],
  ['what-changed-technology', words.technology],
  ['opportunity-business-alone-would-have-missed', words.opportunity],
  ['inherited-restriction-assumption-or-omission-tested', words.tested],
  ['follow-up', words.followUp],
] as const

function CheckItem({ check, workbook, asOf, live, onOpen }: CheckItemProps) {
  const { makeAction } = useAnswers()
  const { row, missing, verdict } = check
  const question = check.question.trim() === '' ? words.unnamed : check.question
  const decider = textAt(row, 'decided-by')
  const filled = details.flatMap(([column, label]) => {
    const text = textAt(row, column)
    return text === undefined ? [] : [{ column, label, text }]
  })
  return (
    <li className={styles['check']}>
      <div className={styles['checkWhen']}>
        <p className="strong">{words.date(check.date, asOf)}</p>
        <p className={verdict === null ? 'quiet' : 'strong'}>
          {verdict === null ? words.noVerdict : words.verdicts[verdict]}
        </p>
        {decider !== undefined && (
          <p className="meta" dir="auto">
            {words.decidedBy(nameOf(workbook, decider))}
          </p>
        )}
      </div>
      <div className={styles['checkWhat']}>
        <button
          type="button"
          className={`text-button strong ${styles['checkQuestion'] ?? ''}`}
          dir="auto"
          aria-label={words.open(question)}
          onClick={onOpen}
        >
          {question.slice(0, 300)}
        </button>
        <p className="quiet">
          <Present check={check} workbook={workbook} />
          {missing.length > 0 && (
            <>
              {' '}
              <span className="strong">{words.missing(missing)}.</span>{' '}
              {live && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.makeActionFor(words.missingAction(missing))}
                  onClick={() =>
                    makeAction({ table: 'strategy-checks', row: row.id }, words.missingAction(missing))
                  }
                >
                  {words.makeAction}
                </button>
              )}
            </>
          )}
        </p>
        {filled.length > 0 && (
          <dl className={styles['changes']}>
            {filled.map(({ column, label, text }) => (
              <div key={column}>
                <dt>{label}</dt>
                <dd dir="auto">{text.slice(0, 400)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}

const mostNames = 8

function Present({ check, workbook }: { readonly check: StrategyCheck; readonly workbook: Workbook }) {
  const names = check.present.slice(0, mostNames).map((person) => nameOf(workbook, person))
  return <span>{words.present(names, Math.max(check.present.length - mostNames, 0))}.</span>
}

function nameOf(workbook: Workbook, person: string): string {
  const row = findRow(workbook, 'people', person)
  const noun = { row: methodWords.tables.people.row }
  if (row === undefined) return methodWords.removedRow(noun)
  return (textAt(row, 'name') ?? methodWords.namelessRow(noun)).slice(0, 60)
}
