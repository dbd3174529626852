// What stands above the decisions: what the letters mean, and the ways to look at them.
import { gridWords } from '../../words/en/grid.ts'
import { methodWords } from '../../words/index.ts'
import styles from './decision-bar.module.css'
import { Letter } from './decision-letter.tsx'
import { FindTool } from './find-bar.tsx'
import { NotesTool } from './notes-list.tsx'
import type { MatrixMode, MatrixView } from './decision-view.ts'
import toolStyles from './toolbar.module.css'
import type { TableView } from './table-view.ts'
import { Tool, ViewsTool } from './toolbar.tsx'

const labels: Readonly<Record<MatrixMode, string>> = {
  today: gridWords.modeToday,
  agreed: gridWords.agreed,
  both: gridWords.modeBoth,
  quick: gridWords.modeQuick,
}

interface MatrixBarProps {
  readonly view: MatrixView
  readonly rows: TableView
  readonly modes: readonly MatrixMode[]
  readonly isProjector: boolean
  readonly onMode: (mode: MatrixMode) => void
  readonly onDetails?: () => void
}

export function MatrixBar({ view, rows, modes, isProjector, onMode, onDetails }: MatrixBarProps) {
  const words = methodWords.letters[view.scheme.id] ?? {}
  return (
    <div className={styles['bar']} data-projector={isProjector || undefined}>
      <ul className={styles['key']}>
        {Array.from(view.scheme.letters).map((letter) => (
          <li key={letter}>
            <Letter letter={letter} scheme={view.scheme} />
            {isProjector ? words[letter]?.short : words[letter]?.label}
          </li>
        ))}
        {view.mode !== 'today' && (
          <li>
            <span className={styles['changedMark']} aria-hidden="true">
              {!isProjector && 'I'}
            </span>
            {isProjector ? gridWords.changedKey : gridWords.changedBeforeKey}
          </li>
        )}
      </ul>
      <div className={styles['ways']}>
        <div className={styles['tools']}>
          <ViewsTool view={rows} />
          <Tool kind="filter">{gridWords.filter}</Tool>
          <FindTool className={toolStyles['tool']} />
          <NotesTool className={toolStyles['tool']} />
        </div>
        <div className={styles['modes']} role="group" aria-label={gridWords.modes}>
          {modes.map((mode) => (
            <button
              key={mode}
              type="button"
              className={styles['mode']}
              aria-pressed={view.mode === mode}
              onClick={() => onMode(mode)}
            >
              {labels[mode]}
            </button>
          ))}
          {onDetails !== undefined && (
            <button type="button" className={styles['mode']} aria-pressed={false} onClick={onDetails}>
              {gridWords.modeDetails}
            </button>
          )}
        </div>
      </div>
    </div>
  )
}
