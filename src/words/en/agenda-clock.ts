// What the clock of the agenda says, on its page and at the foot of every other.
import { count } from '../plural.ts'
import { cut } from './spell.ts'

const unnamed = 'a block without a name'
const plain = (block: string, limit: number) => (block === '' ? unnamed : cut(block, limit))
const name = (block: string) => (block === '' ? unnamed : `“${cut(block, 60)}”`)

export const agendaClockWords = {
  label: 'Clock of the agenda',
  now: (block: string) => plain(block, 80),
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
  /** What undo calls these steps, in quotes of its own. */
  begun: (block: string) => `Begun: ${plain(block, 50)}`,
  ended: (block: string) => `Ended: ${plain(block, 50)}`,
  /** At the foot: `Our results today, 12 min left`. */
  foot: (block: string, passed: number, minutes: number | null) => {
    const told =
      minutes === null
        ? `${String(passed)} min`
        : passed <= minutes
          ? `${String(minutes - passed)} min left`
          : `${String(passed - minutes)} min over`
    return `${plain(block, 40)}, ${told}`
  },
  toAgenda: 'Go to the agenda',
}
