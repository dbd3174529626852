// Two states of the workbook side by side: what makes comparing hard, every measure, then every row that changed.
import { useDeferredValue, useMemo, useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { compareWorkbooks } from '../../domain/compare.ts'
import type { Context } from '../../domain/context.ts'
import { countHiddenAnswers } from '../../domain/hidden-answers.ts'
import { judge, makeComparisonReader } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import { methodWords as words } from '../../words/index.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { CompareChanges } from './compare-changes.tsx'
import { CompareMeasures } from './compare-measures.tsx'
import { CompareWarnings } from './compare-warnings.tsx'
import { todayId, useSideContext, useSides } from './use-compared.ts'
import type { Side } from './use-compared.ts'
import styles from './compare.module.css'

interface ComparePageProps {
  /** The checkpoint to start from. */
  readonly from: string | undefined
}

export function ComparePage({ from }: ComparePageProps) {
  const { sides, ...first } = useSides()
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>(
    from === undefined ? {} : { before: from, after: todayId },
  )
  if (first.before === null) return <NothingFrozen />
  const find = (id: string) => sides.find((side) => side.id === id)
  const before = find(chosen.before ?? first.before) ?? find(first.before)
  const after = find(chosen.after ?? first.after) ?? find(first.after)
  return (
    <div className="page">
      <Head />
      <div className={styles['sides']}>
        <SideSelect
          label={compareWords.before}
          sides={sides}
          value={before}
          onChange={(id) => setChosen((old) => ({ ...old, before: id }))}
        />
        <SideSelect
          label={compareWords.after}
          sides={sides}
          value={after}
          onChange={(id) => setChosen((old) => ({ ...old, after: id }))}
        />
        <Button
          onClick={() =>
            setChosen({
              ...(after === undefined ? {} : { before: after.id }),
              ...(before === undefined ? {} : { after: before.id }),
            })
          }
        >
          {compareWords.swap}
        </Button>
      </div>
      <Compared before={before} after={after} />
    </div>
  )
}

function Head() {
  return (
    <header>
      <h1 className="title">{compareWords.title}</h1>
      <p className="quiet page-text">{compareWords.help}</p>
    </header>
  )
}

function NothingFrozen() {
  const { navigate } = useWorkbookFrame()
  return (
    <div className="page">
      <Head />
      <section className="page-section">
        <h2 className="finding">{compareWords.none}</h2>
        <p className="quiet page-text">{compareWords.noneHelp}</p>
        <div className={styles['ways']}>
          <Button variant="filled" onClick={() => navigate({ page: 'stage', stage: 'week-one' })}>
            {compareWords.toWeekOne}
          </Button>
          <Button onClick={() => navigate({ page: 'checkpoints' })}>{compareWords.toCheckpoints}</Button>
        </div>
      </section>
    </div>
  )
}

interface SideSelectProps {
  readonly label: string
  readonly sides: readonly Side[]
  readonly value: Side | undefined
  readonly onChange: (id: string) => void
}

function SideSelect({ label, sides, value, onChange }: SideSelectProps) {
  return (
    <NativeSelect
      className={styles['side'] ?? ''}
      label={label}
      value={value?.id ?? ''}
      data={sides.map((side) => ({ value: side.id, label: side.label }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function Compared({
  before,
  after,
}: {
  readonly before: Side | undefined
  readonly after: Side | undefined
}) {
  // A side that is not read yet leaves the page as it is for a moment.
  const old = useDeferredValue(useSideContext(before))
  const now = useDeferredValue(useSideContext(after))
  if (old === null || now === null) return <p role="status">{compareWords.reading}</p>
  if (before?.id === after?.id) return <p role="status">{compareWords.sameSides}</p>
  return <Comparison before={old} after={now} />
}

function Comparison({ before, after }: { readonly before: Context; readonly after: Context }) {
  const comparison = useMemo(() => compareWorkbooks(before, after), [before, after])
  const reader = useMemo(
    () => makeComparisonReader(before.workbook, after.workbook, words),
    [before.workbook, after.workbook],
  )
  const hidden = useMemo(
    () => countHiddenAnswers(before.workbook) + countHiddenAnswers(after.workbook) > 0,
    [before.workbook, after.workbook],
  )
  const judgements = comparison.measures.flatMap((measure) => judge(measure, words) ?? [])
  const better = judgements.filter((judgement) => judgement === 'better').length
  const worse = judgements.filter((judgement) => judgement === 'worse').length
  return (
    <>
      <CompareWarnings warnings={comparison.warnings} reader={reader} />
      <section className={styles['part']}>
        <h2 className="finding">{compareWords.finding(better, worse, judgements.length)}</h2>
        <CompareMeasures measures={comparison.measures} />
        <p className="meta">{compareWords.measuresHelp}</p>
      </section>
      <CompareChanges tables={comparison.tables} reader={reader} />
      {hidden && <p className="meta">{compareWords.hidden}</p>}
    </>
  )
}
