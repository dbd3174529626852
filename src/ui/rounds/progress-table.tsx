// How far each rater is: questions answered of all, never what was answered.
import { hasFinished } from '../../app/rating-round.ts'
import { textAt } from '../../domain/read.ts'
import type { RaterProgress } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { methodWords } from '../../words/index.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import { readName } from './round-reading.ts'
import styles from './round.module.css'

interface ProgressTableProps {
  readonly round: RoundId
  readonly progress: readonly RaterProgress[]
}

export function ProgressTable({ round, progress }: ProgressTableProps) {
  const workbook = useSessionState((state) => state.workbook)
  const sides = methodWords.tables.people.columns['side']?.choices ?? {}
  return (
    <table className={`fact-table ${styles['progress'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{roundWords.person}</th>
          <th scope="col">{roundWords.side}</th>
          <th scope="col">{roundWords.answered}</th>
        </tr>
      </thead>
      <tbody>
        {progress.map(({ person, answered, total }) => (
          <tr key={person.id}>
            <td>
              <span dir="auto">{readName(person)}</span>
            </td>
            <td className="quiet">{sides[textAt(person, 'side') ?? ''] ?? roundWords.noSide}</td>
            <td>
              <span className={styles['far']}>
                <span className={styles['line']} aria-hidden="true">
                  <span style={{ width: `${String((answered / Math.max(1, total)) * 100)}%` }} />
                </span>
                {roundWords.ofTotal(answered, total)}
                {hasFinished(workbook, round, person.id) && <span className="meta">{roundWords.closed}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
