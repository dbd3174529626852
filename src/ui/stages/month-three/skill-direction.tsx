// One direction of translation: everybody who is rated in it, and the way to add the next person with all skills at once.
import { useState } from 'react'
import type { Issue } from '../../../domain/issue.ts'
import { makeRowRemoval } from '../../../domain/notes.ts'
import { ratingAt, textAt } from '../../../domain/read.ts'
import { readPerson } from '../../../domain/skills.ts'
import type { DirectionSkills, PersonSkills } from '../../../domain/skills.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { methodWords } from '../../../words/index.ts'
import { useNotify } from '../../shell/notices.tsx'
import { makeUndoLast } from '../../shell/undo-last.ts'
import { useWorkbookFrame } from '../../workbook/workbook-context.ts'
import { AddPerson } from './add-person.tsx'
import shared from './month-three.module.css'
import styles from './skills.module.css'
import { nameOf } from './person-select.tsx'
import { ratingColumns } from './rating-keys.ts'
import type { RatingColumn, RatingPlace } from './rating-keys.ts'
import { SkillRow } from './skill-rows.tsx'

const words = monthThreePageWords.skills
const columnWords = methodWords.tables['translation-skills'].columns

interface SkillDirectionProps {
  readonly side: DirectionSkills
  readonly active: RatingPlace | null
  readonly issuesOf: (row: string) => readonly Issue[]
  readonly onBackToCells: (row: string) => void
  /** The first row of somebody who was just added. */
  readonly onAdded: (row: string) => void
  /** A row that must be on screen. */
  readonly wanted: string | undefined
}

/** More are a click away: nobody works on more at once, and thousands would take seconds to draw. */
const peopleAtFirst = 8
const rowsAtFirst = 60

export function SkillDirection(props: SkillDirectionProps) {
  const { side, active, wanted } = props
  const [extra, setExtra] = useState(0)
  const { direction, people } = side
  const wantedAt =
    wanted === undefined ? -1 : people.findIndex(({ rows }) => rows.some(({ id }) => id === wanted))
  const shown = people.slice(0, Math.max(peopleAtFirst + extra, wantedAt + 1))
  const left = people.length - shown.length
  const unclaimed = side.unclaimed.slice(0, rowsAtFirst)
  const rowIds = [...shown.flatMap(({ rows }) => rows.map(({ id }) => id)), ...unclaimed.map(({ id }) => id)]
  const chosen = active !== null && rowIds.includes(active.row) ? active : firstPlace(rowIds)
  const activeIn = (row: string): RatingColumn | null => (chosen?.row === row ? chosen.column : null)
  return (
    <section className={styles['direction']} data-direction={direction}>
      <header>
        <h2 className={styles['directionName']}>
          <SideSign direction={direction} />
          {words.directions[direction]}
        </h2>
        <p className="meta">{words.help[direction]}</p>
      </header>
      {people.length === 0 && side.unclaimed.length === 0 && <p className="quiet">{words.nobody}</p>}
      {shown.map((person) => (
        <PersonBlock key={person.person} person={person} activeIn={activeIn} {...props} />
      ))}
      {left > 0 && (
        <button type="button" className="text-button" onClick={() => setExtra(extra + peopleAtFirst)}>
          {monthThreePageWords.showMore(left)}
        </button>
      )}
      {unclaimed.length > 0 && (
        <PersonBlock
          person={{ person: null, personRow: null, rows: unclaimed }}
          activeIn={activeIn}
          {...props}
        />
      )}
      <AddPerson side={side} onAdded={props.onAdded} />
    </section>
  )
}

function firstPlace(rows: readonly string[]): RatingPlace | null {
  const [row] = rows
  return row === undefined ? null : { row, column: 'before' }
}

interface PersonBlockProps extends SkillDirectionProps {
  readonly person: PersonSkills
  readonly activeIn: (row: string) => RatingColumn | null
}

function PersonBlock({ person, activeIn, issuesOf, onBackToCells, side }: PersonBlockProps) {
  const { session } = useWorkbookFrame()
  const notify = useNotify()
  const { personRow } = person
  const name =
    personRow !== null
      ? nameOf(personRow)
      : person.person === null
        ? words.unclaimed
        : monthThreePageWords.notListed
  const rows = person.rows.slice(0, rowsAtFirst)
  const rated = person.rows.filter(
    (row) => ratingAt(row, 'before', 'skill') !== undefined || ratingAt(row, 'after', 'skill') !== undefined,
  ).length
  const progress = readPerson(person)
  const role = personRow === null ? undefined : textAt(personRow, 'role')
  const takeOut = () => {
    const ids = person.rows.map(({ id }) => id)
    session.dispatch(makeRowRemoval(session.store.getState().workbook, 'translation-skills', ids))
    notify({
      text: words.takenOut(name.slice(0, 80)),
      action: { label: monthThreePageWords.undo, run: makeUndoLast(session, notify) },
    })
  }
  return (
    <div className={styles['person']}>
      <div className={styles['personHead']}>
        <h3 className={styles['personName']}>
          <bdi>{name}</bdi>
          {role !== undefined && (
            <span className="meta">
              {' '}
              <bdi>{role.slice(0, 60)}</bdi>
            </span>
          )}
        </h3>
        <span className="meta">
          {progress === null || progress.before === null || progress.after === null
            ? words.rated(rated, person.rows.length)
            : words.means(progress.before, progress.after, progress.paired.length)}
        </span>
        {person.person !== null && (
          <button
            type="button"
            className={`text-button ${shared['remove'] ?? ''} ${styles['takeOut'] ?? ''}`}
            aria-label={words.takeOutOf(name)}
            onClick={takeOut}
          >
            {words.takeOut}
          </button>
        )}
      </div>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its rating cells are walked by arrow keys
        role="grid"
        className={styles['skills']}
        aria-label={`${name}, ${words.directions[side.direction]}`}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{words.skill}</span>
            </th>
            {ratingColumns.map((column) => (
              <th key={column} scope="col">
                {columnWords[column]?.label}
              </th>
            ))}
            <th scope="col" className={styles['change']}>
              {words.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SkillRow
              key={row.id}
              row={row}
              personName={name}
              active={activeIn(row.id)}
              issues={issuesOf(row.id)}
              isUnclaimed={person.person === null}
              onBackToCells={onBackToCells}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The square of the business side, the circle of the technology side: whoever is rated. */
function SideSign({ direction }: Pick<DirectionSkills, 'direction'>) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={styles['sign']}>
      {direction === 'technology-to-business' ? (
        <circle cx="6" cy="6" r="5.5" fill="var(--technology)" />
      ) : (
        <rect x="1" y="1" width="10" height="10" fill="var(--business)" />
      )}
    </svg>
  )
}
