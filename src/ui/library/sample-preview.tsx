// The sample engagement before it is opened: what it holds, and its involvement map.
import { useEffect, useState } from 'react'
import type { Sample } from '../../app/intake.ts'
import { findRows, makeTableRows } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { libraryWords } from '../../words/en/library.ts'
import { InvolvementMap } from '../charts/week-one-charts.tsx'
import { useToday } from '../shell/use-today.ts'

export function SamplePreview() {
  const asOf = useToday()
  const [sample, setSample] = useState<Sample | null>(null)
  useEffect(() => {
    let current = true
    void import('../../format/sample-content.ts').then(({ makeSampleContent }) => {
      if (current) setSample(makeSampleContent('sample-preview'))
    })
    return () => {
      current = false
    }
  }, [])
  const baseline = sample?.checkpoints.find(({ kind }) => kind === 'baseline')?.workbook ?? sample?.workbook
  const count = (table: 'people' | 'integration-points' | 'flow-log') =>
    sample === null ? 0 : findRows(sample.workbook, table).length
  return (
    <>
      {sample !== null && (
        <p className="meta first-facts">
          {libraryWords.sampleFacts(count('people'), count('integration-points'), count('flow-log'))}
        </p>
      )}
      <div className="first-picture">
        {baseline !== undefined && (
          <>
            <p className="meta">{libraryWords.sampleMap}</p>
            <InvolvementMap context={{ workbook: shortenPoints(baseline), asOf }} heading="bare" />
          </>
        )}
      </div>
    </>
  )
}

function shortenPoints(workbook: Workbook): Workbook {
  const rows = findRows(workbook, 'integration-points').map((row) => {
    const short = libraryWords.shortPoints[row.id]
    return short === undefined ? row : { ...row, cells: { ...row.cells, 'stage-of-strategy': short } }
  })
  return { ...workbook, tables: { ...workbook.tables, 'integration-points': makeTableRows(rows) } }
}
