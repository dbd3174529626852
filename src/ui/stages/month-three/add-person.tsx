// Adds a person to a direction with every skill of the method, in one gesture and one step of undo.
import { useState } from 'react'
import { Button } from '@mantine/core'
import { textAt, yesNoAt } from '../../../domain/read.ts'
import type { Row } from '../../../domain/row.ts'
import { addPersonEdit } from '../../../domain/skills.ts'
import type { DirectionSkills } from '../../../domain/skills.ts'
import { skillIds } from '../../../domain/tables/translation-skills.ts'
import { findRows } from '../../../domain/workbook.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './skills.module.css'
import { nameOf, PersonSelect } from './person-select.tsx'

const words = monthThreePageWords.skills
/** As many as fit on two lines; the others are in the list. */
const mostButtons = 6

interface AddPersonProps {
  readonly side: DirectionSkills
  /** The first row of the person. */
  readonly onAdded: (row: string) => void
}

export function AddPerson({ side, onAdded }: AddPersonProps) {
  const { session, navigate } = useWorkbookFrame()
  const people = useSessionState((state) => findRows(state.workbook, 'people'))
  const [other, setOther] = useState<string | null>(null)
  const { direction } = side
  const rated = new Set(side.people.map(({ person }) => person))
  const free = people.filter(({ id }) => !rated.has(id))
  const near = free.filter((person) => isOfSide(person, direction)).slice(0, mostButtons)

  if (people.length === 0) {
    return (
      <p className="quiet">
        {words.noPeople}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => navigate({ page: 'table', table: 'people' })}
        >
          {words.goToPeople}
        </button>
      </p>
    )
  }

  function add(person: Row): void {
    const { workbook } = session.store.getState()
    const edit = addPersonEdit(workbook, direction, person.id, session.makeRowId)
    setOther(null)
    if (edit === null) return
    session.dispatch(edit, words.added(nameOf(person).slice(0, 30), skillIds[direction].length))
    const first = findRows(session.store.getState().workbook, 'translation-skills').find(
      (row) => row.cells['direction'] === direction && textAt(row, 'person') === person.id,
    )
    if (first !== undefined) onAdded(first.id)
  }

  const chosen = free.find(({ id }) => id === other)
  return (
    <div className={styles['add']} role="group" aria-label={words.add(skillIds[direction].length)}>
      <p className="meta">{free.length === 0 ? words.everybody : words.add(skillIds[direction].length)}</p>
      <div className={styles['addButtons']}>
        {near.map((person) => (
          <Button key={person.id} size="xs" className={styles['addOne'] ?? ''} onClick={() => add(person)}>
            <span className="clip" dir="auto">
              {words.addOne(nameOf(person))}
            </span>
          </Button>
        ))}
        {free.length > near.length && (
          <>
            <PersonSelect
              label={words.addOther}
              value={other}
              blank={words.addOther}
              isNear
              onChoose={setOther}
            />
            <Button
              size="xs"
              disabled={chosen === undefined}
              onClick={() => chosen !== undefined && add(chosen)}
            >
              {words.addButton}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** Technology and data people carry technology to business; business people of the executive team the other way. */
function isOfSide(person: Row, direction: DirectionSkills['direction']): boolean {
  const side = textAt(person, 'side')
  if (direction === 'technology-to-business') return side === 'technology' || side === 'data'
  return side === 'business' && yesNoAt(person, 'in-the-executive-team') !== false
}
