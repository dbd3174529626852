// What makes two states hard to compare, above everything else, each with the measures it touches.
import { useState } from 'react'
import type { ComparisonWarning } from '../../domain/compare-warnings.ts'
import { formatWarning } from '../../format/comparison-text.ts'
import type { ComparisonReader } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import { methodWords as words } from '../../words/index.ts'
import styles from './compare.module.css'

const shownFirst = 5

interface CompareWarningsProps {
  readonly warnings: readonly ComparisonWarning[]
  readonly reader: ComparisonReader
}

export function CompareWarnings({ warnings, reader }: CompareWarningsProps) {
  const [all, setAll] = useState(false)
  if (warnings.length === 0) return null
  // Beyond a few hundred nobody reads on, and the page would not keep up.
  const shown = warnings.slice(0, all ? 300 : shownFirst)
  const rest = Math.min(warnings.length, 300) - shown.length
  return (
    <section className={styles['warnings']} aria-labelledby="compare-warnings">
      <h2 className="finding" id="compare-warnings">
        {compareWords.warnings}
      </h2>
      <ul>
        {shown.map((warning, index) => (
          <li key={index} dir="auto">
            {formatWarning(reader, warning)}{' '}
            {'affects' in warning && warning.affects.length > 0 && (
              <span className="meta">
                {compareWords.affects(warning.affects.map((id) => words.measures[id].label.toLowerCase()))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {compareWords.moreWarnings(rest)}
        </button>
      )}
    </section>
  )
}
