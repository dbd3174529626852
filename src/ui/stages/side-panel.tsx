// The right side of a stage's page: the guide, and beside the decision matrix the rules it breaks. Folds away.
import { useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import type { Stage } from '../../domain/stage.ts'
import type { TableId } from '../../domain/table-id.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { DecisionIssues, useDecisionIssueCount } from './decision-issues.tsx'
import { GuidePanel } from './guide-panel.tsx'
import { useGuide } from './guide-state.ts'

interface SidePanelProps {
  readonly stage: Stage
  readonly tableId: TableId
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onTable: (table: TableId) => void
}

export function SidePanel({ stage, tableId, open, onOpen, onTable }: SidePanelProps) {
  const [side, setSide] = useState<'issues' | 'guide'>('issues')
  const { position } = useGuide(stage.id)
  const issueCount = useDecisionIssueCount()
  const total = stage.guide.length
  const withIssues = tableId === 'decision-rights'
  if (!open) {
    return (
      <aside className="side side-closed" data-region="guide" aria-label={workbookWords.regions.guide}>
        <button type="button" className="side-fold" onClick={() => onOpen(true)}>
          <FoldSign />
          <span>{stagePageWords.showGuide}</span>
        </button>
      </aside>
    )
  }
  return (
    <aside className="side" data-region="guide" aria-label={workbookWords.regions.guide}>
      <div className="side-head">
        {withIssues ? (
          <SegmentedControl
            size="xs"
            value={side}
            data={[
              { value: 'issues', label: `${stagePageWords.issues} ${String(issueCount)}` },
              { value: 'guide', label: stagePageWords.guide },
            ]}
            onChange={(value) => setSide(value === 'guide' ? 'guide' : 'issues')}
          />
        ) : (
          <h2 className="strong">{stagePageWords.guide}</h2>
        )}
        <span className="side-position">
          {!(withIssues && side === 'issues') && stagePageWords.guideOf(Math.min(position + 1, total), total)}
        </span>
        <button
          type="button"
          className="side-fold-button"
          aria-label={stagePageWords.hideGuide}
          title={stagePageWords.hideGuide}
          onClick={() => onOpen(false)}
        >
          <FoldSign />
        </button>
      </div>
      {withIssues && side === 'issues' ? (
        <DecisionIssues />
      ) : (
        <GuidePanel
          stage={stage}
          onTable={(table) => {
            // Whoever follows the guide to the matrix goes on reading the guide.
            setSide('guide')
            onTable(table)
          }}
        />
      )}
    </aside>
  )
}

function FoldSign() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 1.5v9M5 3l3 3-3 3" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  )
}
