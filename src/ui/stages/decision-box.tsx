// The decision matrix in the person's row height.
import { DecisionMatrix } from '../table/decision-matrix.tsx'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

export function DecisionBox() {
  const { session, density, projector } = useWorkbookFrame()
  return (
    <div className="table-box">
      <DecisionMatrix session={session} density={projector ? 'projector' : density} />
    </div>
  )
}
