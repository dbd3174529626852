// The cell at the start of a line of any kind: a row's number, the fold of a group, the sign for a new row.
import type { ReactNode } from 'react'

interface GutterProps {
  /** The style sheet of the grid around it, which draws `gutter`. */
  readonly styles: Readonly<Record<string, string>>
  /** The focus is in the line, and nothing else is chosen; left out where no ground shows it. */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** Elements, not a component: every row has one. */
export function drawGutter({ styles, isCurrent = false, children }: GutterProps): ReactNode {
  return (
    <div
      role="gridcell"
      className={styles['gutter']}
      aria-colindex={1}
      data-pinned="start"
      data-current={isCurrent ? 'number' : undefined}
    >
      {children}
    </div>
  )
}
