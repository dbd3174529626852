// Chooses between the list of workbooks and the portfolio that compares them. Stands on the first screen, so it is small.
import { useId } from 'react'
import { libraryWords } from '../../words/en/library.ts'
import styles from './portfolio-switch.module.css'

export type LibraryView = 'list' | 'portfolio'

const views = [
  ['list', libraryWords.viewList],
  ['portfolio', libraryWords.viewPortfolio],
] as const

interface PortfolioSwitchProps {
  readonly view: LibraryView
  readonly onView: (view: LibraryView) => void
}

/** Two radio buttons in one frame: arrow keys choose, as in every group of radio buttons. */
export function PortfolioSwitch({ view, onView }: PortfolioSwitchProps) {
  const name = useId()
  return (
    <div className={styles['switch']} role="radiogroup" aria-label={libraryWords.views}>
      {views.map(([value, label]) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            className="hidden-text"
            name={name}
            value={value}
            checked={view === value}
            onChange={() => onView(value)}
          />
          {label}
        </label>
      ))}
    </div>
  )
}
