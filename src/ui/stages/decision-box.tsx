// The decision matrix in the person's row height.
import { DecisionMatrix } from '../table/decision-matrix.tsx'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { useRowLinks } from './use-row-links.ts'

export function DecisionBox() {
  const { session, density, projector } = useWorkbookFrame()
  const links = useRowLinks('decision-rights')
  return (
    <div className="table-box">
      <DecisionMatrix session={session} density={projector ? 'projector' : density} {...links} />
    </div>
  )
}
