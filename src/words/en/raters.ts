// How many of those who rated are on the technology side, as the end of a clause about them.
import { spell } from './spell.ts'

/** Empty where `technology` is null: whose side somebody is on may not be told. */
export function tellSide(raters: number, technology: number | null): string {
  if (technology === null) return ''
  if (raters === 1) return `, ${technology === 0 ? 'not ' : ''}on the technology side`
  return `, ${technology === 0 ? 'none' : spell(technology)} of them on the technology side`
}
