// How far the second round of ratings is, and the two ways on from it: to the round, and to week one beside today.
import { useMemo } from 'react'
import { findProgress, isRevealed } from '../../../domain/rounds.ts'
import { reassessWords as words } from '../../../words/en/month-six-page.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './month-six.module.css'

export function Reassess() {
  const { navigate, projector } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const facts = useMemo(() => {
    const raters = findProgress(workbook, 'follow-up')
    return {
      revealed: isRevealed(workbook, 'follow-up'),
      finished: raters.filter(({ answered, total }) => total > 0 && answered === total).length,
      raters: raters.length,
    }
  }, [workbook])
  return (
    <p className={styles['reassess']} data-projector={projector || undefined}>
      <span className="strong">{words.title}</span>
      <span>{words.state(facts)}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => navigate({ page: 'stage', stage: 'month-six', table: 'ratings' })}
      >
        {words.round}
      </button>
      <button type="button" className="text-button" onClick={() => navigate({ page: 'compare' })}>
        {words.compare}
      </button>
    </p>
  )
}
