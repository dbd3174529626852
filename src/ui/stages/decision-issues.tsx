// The rules the decision matrix breaks, as sentences by decision: first as it is today, then what is left in the redesign.
import { findTableIssues } from '../../domain/checks/find-issues.ts'
import { phaseColumns } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import type { Issue } from '../../domain/issue.ts'
import { textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { decisionWords } from '../../words/en/decision-page.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { issueText } from '../shell/issue-text.ts'
import { useDomainContext } from '../workbook/workbook-context.ts'

export function useDecisionIssueCount(): number {
  return findTableIssues('decision-rights', useDomainContext()).length
}

export function DecisionIssues() {
  const context = useDomainContext()
  const issues = findTableIssues('decision-rights', context)
  const left = issues.filter(({ column }) => column === phaseColumns['to-be'])
  const today = issues.filter(({ column }) => column !== phaseColumns['to-be'])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls by keyboard too
    <section className="guide-scroll issues" tabIndex={0} aria-label={stagePageWords.issues}>
      <p className="meta">{decisionWords.plainChecks}</p>
      <IssueGroup phase="as-is" issues={today} workbook={context.workbook} />
      <IssueGroup phase="to-be" issues={left} workbook={context.workbook} />
    </section>
  )
}

interface IssueGroupProps {
  readonly phase: Phase
  readonly issues: readonly Issue[]
  readonly workbook: Workbook
}

function IssueGroup({ phase, issues, workbook }: IssueGroupProps) {
  const byRow = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = issue.row ?? ''
    byRow.set(key, [...(byRow.get(key) ?? []), issue])
  }
  return (
    <section className="issue-group">
      <h2 className="strong">
        {decisionWords.groups[phase]} <span className="issue-count">{issues.length}</span>
      </h2>
      {issues.length === 0 && <p className="meta">{decisionWords.none[phase]}</p>}
      <ul>
        {[...byRow].map(([row, ofRow]) => (
          <li key={row} className="issue-decision">
            <p className="strong" dir="auto">
              {nameOf(workbook, row)}
            </p>
            {ofRow.map((issue, index) => (
              <p key={index} className="quiet">
                {issueText(issue)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf(workbook: Workbook, rowId: string): string {
  const row = findRow(workbook, 'decision-rights', rowId)
  return ((row === undefined ? undefined : textAt(row, 'decision')) ?? decisionWords.unnamed).slice(0, 160)
}
