// A field for a day: the computer's own picker, and below it the date as the rest of the window spells it.
import { TextInput } from '@mantine/core'
import type { TextInputProps } from '@mantine/core'
import { isDate } from '../../domain/date.ts'
import { findDateProblem, planYears } from '../../domain/plan-date.ts'
import { spelledDate, yearBeyond } from '../../words/en/dates.ts'

/** What is wrong with the day a plan begins or is signed; null where nothing is. */
export function findDateError(value: string, missing: string): string | null {
  const problem = findDateProblem(value)
  if (problem === null) return null
  return problem.code === 'date-beyond' ? yearBeyond(planYears.first, planYears.last) : missing
}

interface DateInputProps extends Omit<TextInputProps, 'type' | 'value'> {
  /** YYYY-MM-DD, or whatever is there so far. */
  readonly value: string
}

/** The picker follows the computer's order of day and month; the spelled date leaves no doubt. */
export function DateInput({ value, description, ...input }: DateInputProps) {
  return (
    <TextInput
      {...input}
      type="date"
      value={value}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={
        <>
          {isDate(value) && <strong className="strong">{spelledDate(value)}</strong>}
          {isDate(value) && description !== undefined && '. '}
          {description}
        </>
      }
    />
  )
}
