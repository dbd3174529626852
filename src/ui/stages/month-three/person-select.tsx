// Chooses one person of the workbook, or nobody. Long lists are only made where the choice is about to be made.
import { useMemo } from 'react'
import { textAt } from '../../../domain/read.ts'
import type { Row } from '../../../domain/row.ts'
import { findRows } from '../../../domain/workbook.ts'
import { monthThreePageWords as words } from '../../../words/en/month-three-page.ts'
import { listPeople } from '../../shell/person-options.ts'
import { useSessionState } from '../../workbook/workbook-context.ts'
import styles from './fields.module.css'

interface PersonSelectProps {
  readonly label: string
  /** Row id of the person; null for nobody. */
  readonly value: string | null
  readonly blank: string
  readonly tabIndex?: number
  /** The choice is near: the whole list stands ready. */
  readonly isNear: boolean
  readonly onChoose: (person: string | null) => void
  readonly column?: string
}

const shortList = 40
const mostOptions = 500

export function PersonSelect(props: PersonSelectProps) {
  const { value, isNear } = props
  const people = useSessionState((state) => findRows(state.workbook, 'people'))
  const chosen = people.find(({ id }) => id === value)
  const isReady = isNear || people.length <= shortList
  const listed = useMemo(() => (isReady ? people.slice(0, mostOptions) : []), [isReady, people])
  const isListed = chosen !== undefined && listed.includes(chosen)
  const options = useMemo(() => listPeople(listed), [listed])
  return (
    <select
      className={styles['select']}
      aria-label={props.label}
      tabIndex={props.tabIndex}
      value={value ?? ''}
      data-blank={value === null ? 'yes' : undefined}
      data-column={props.column}
      onChange={(event) =>
        props.onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)
      }
    >
      <option value="">{props.blank}</option>
      {value !== null && !isListed && (
        <option value={value}>{chosen === undefined ? words.notListed : nameOf(chosen)}</option>
      )}
      {options.map((person) => (
        <option key={person.value} value={person.value}>
          {person.label}
        </option>
      ))}
    </select>
  )
}

export function nameOf(person: Row): string {
  return (textAt(person, 'name') ?? words.unnamedPerson).slice(0, 120)
}
