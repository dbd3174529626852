// What is odd about a row, in a sentence below it.
import type { Issue } from '../../../domain/issue.ts'
import { issueText } from '../../shell/issue-text.ts'
import styles from './fields.module.css'

export function RowIssues({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null
  return (
    <ul className={styles['issues']}>
      {issues.map((issue, index) => (
        // Issues have no ids of their own; the list is short and rebuilt as a whole.
        <li key={`${String(index)}-${issue.code}`}>
          <span className={styles['notch']} aria-hidden="true" /> {issueText(issue)}
        </li>
      ))}
    </ul>
  )
}
