// What the clock of the agenda says, on its page and at the foot of every other.
import { count } from '../plural.ts'
import { cut } from './spell.ts'

const unnamed = 'a block without a name'
const name = (block: string) => (block === '' ? unnamed : `“${cut(block, 60)}”`)

export const agendaClockWords = {
  label: 'Clock of the agenda',
  now: (block: string) => cut(block === '' ? unnamed : block, 80),
  /** `minutes` is null where none are planned. */
  left: (passed: number, minutes: number | null) => {
    if (minutes === null) return passed === 1 ? 'minute so far' : 'minutes so far'
    return passed <= minutes
      ? `of ${count(minutes, 'minute', 'minutes')} left`
      : `over ${count(minutes, 'minute', 'minutes')}`
  },
  begin: (block: string) => `Begin ${name(block)}`,
  next: (block: string) => `Next: ${name(block)}`,
  end: 'End it',
  begun: (block: string) => `${name(block)} begun`,
  ended: (block: string) => `${name(block)} ended`,
  /** At the foot: `Our results today, 12 min left`. */
  foot: (block: string, passed: number, minutes: number | null) => {
    const told =
      minutes === null
        ? `${String(passed)} min`
        : passed <= minutes
          ? `${String(minutes - passed)} min left`
          : `${String(passed - minutes)} min over`
    return `${cut(block === '' ? 'Block without a name' : block, 40)}, ${told}`
  },
  toAgenda: 'Go to the agenda',
}
