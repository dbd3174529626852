// Translation skills as a working session: both directions side by side, a digit per rating, what was seen beside it.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import type { Cell } from '../../../domain/cell.ts'
import { scales } from '../../../domain/scale.ts'
import { countWithoutDirection, findSkills } from '../../../domain/skills.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { methodWords } from '../../../words/index.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import shared from './month-three.module.css'
import styles from './skills.module.css'
import { findNeighbour, focusRating, readRatingKey, readRatingPlace } from './rating-keys.ts'
import type { RatingPlace } from './rating-keys.ts'
import { SkillDirection } from './skill-direction.tsx'
import { useRowIssues } from './use-row-issues.ts'
import { WorkOrTable } from './work-or-table.tsx'

const words = monthThreePageWords.skills
const columns = ['person', 'skill', 'before', 'target', 'after', 'behaviour-observed', 'observer']
const { min, max } = scales.skill
const walkKeys = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])

export function SkillsBody({ tableId, place }: BodyProps) {
  return (
    <WorkOrTable tableId={tableId} place={place} label={words.view} columns={columns}>
      <SkillsWork place={place} />
    </WorkOrTable>
  )
}

function SkillsWork({ place }: Pick<BodyProps, 'place'>) {
  const { session } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const asOf = useSessionState((state) => state.asOf)
  const rows = workbook.tables['translation-skills']
  const { people } = workbook.tables
  // Edits of other tables leave the two directions as they are.
  // oxlint-disable-next-line react/exhaustive-deps -- rows and people are all that is read of the workbook
  const sides = useMemo(() => findSkills({ workbook, asOf }), [rows, people])
  const withoutDirection = countWithoutDirection({ workbook, asOf })
  const issuesOf = useRowIssues('translation-skills')
  const root = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<RatingPlace | null>(null)
  const [wanted, setWanted] = useState<string | undefined>(place?.row)
  const [shownFor, setShownFor] = useState(place)
  if (shownFor !== place) {
    setShownFor(place)
    setWanted(place?.row)
  }

  const goTo = useCallback((row: string, column: RatingPlace['column'] = 'before') => {
    if (root.current !== null) focusRating(root.current, { row, column })
  }, [])
  const onBackToCells = useCallback((row: string) => goTo(row), [goTo])

  // Somebody pointed at a row, or a person was added: the row is drawn by now.
  useEffect(() => {
    if (wanted === undefined) return
    const column = place?.row === wanted ? place.column : undefined
    goTo(wanted, column === 'target' || column === 'after' ? column : 'before')
  }, [wanted, place, goTo])

  function rate(at: RatingPlace, value: Cell | null): void {
    const { row, column } = at
    session.dispatch({ kind: 'set-cells', table: 'translation-skills', changes: [{ row, column, value }] })
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const at = readRatingPlace(event.target)
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return
    const value = readRatingKey(event.key, min, max)
    if (value !== undefined) {
      rate(at, value)
      if (value !== null)
        focusRating(event.currentTarget, findNeighbour(event.currentTarget, at, 'ArrowDown'))
    } else if (walkKeys.has(event.key)) {
      focusRating(event.currentTarget, findNeighbour(event.currentTarget, at, event.key))
    } else if (event.key === 'Enter') {
      const note = `textarea[data-row="${CSS.escape(at.row)}"]`
      event.currentTarget.querySelector<HTMLElement>(note)?.focus()
    } else return
    event.preventDefault()
  }

  function onFocus(event: FocusEvent<HTMLDivElement>): void {
    const at = readRatingPlace(event.target)
    if (at !== null) {
      setActive(at)
      return
    }
    const row = event.target.dataset['row']
    if (row !== undefined && active?.row !== row) setActive({ row, column: 'before' })
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the cells inside have the focus; their keys are handled once for all
    <div className={shared['work']} ref={root} data-region="table" onKeyDown={onKeyDown} onFocus={onFocus}>
      <StepPad active={active} onRate={rate} />
      <div className={styles['directions']}>
        {sides.map((side) => (
          <SkillDirection
            key={side.direction}
            side={side}
            active={active}
            issuesOf={issuesOf}
            onBackToCells={onBackToCells}
            onAdded={setWanted}
            wanted={wanted}
          />
        ))}
      </div>
      {withoutDirection > 0 && <p className="meta">{words.withoutDirection(withoutDirection)}</p>}
      <p className="meta">{words.gridHint}</p>
    </div>
  )
}

interface StepPadProps {
  readonly active: RatingPlace | null
  readonly onRate: (at: RatingPlace, value: Cell | null) => void
}

/** The key to the scale, and for a finger or a mouse the way to rate the chosen cell. Keys do the same, so Tab passes by. */
function StepPad({ active, onRate }: StepPadProps) {
  const steps = Object.entries(methodWords.scales.skill.steps)
  const rate = (value: Cell) => {
    if (active !== null) onRate(active, value)
  }
  return (
    <div className={styles['pad']} role="group" aria-label={words.steps}>
      {steps.map(([step, { label }]) => (
        <button
          key={step}
          type="button"
          tabIndex={-1}
          className={styles['step']}
          // The chosen cell keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => rate(Number(step))}
        >
          <span className={styles['stepDigit']}>{step}</span> {label}
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        className={styles['step']}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => rate('not-sure')}
      >
        <span className={styles['stepDigit']}>?</span> {words.notSure}
      </button>
    </div>
  )
}
