// How English writes measured amounts of any size, with and without their unit.
import { shorten } from './spell.ts'

/** A measured value: two decimals at most, large ones in words, the largest as a power. */
export function amount(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return minus(value.toExponential(1).replace('e+', 'e'))
  const step = largeSteps.find(({ from }) => size >= from)
  if (step !== undefined) return minus(`${String(Math.round((value / step.from) * 10) / 10)} ${step.name}`)
  if (size >= 1000) return spellNumber(String(Math.round(value * 10) / 10))
  if (size > 0 && size < 0.01) return minus(String(Number(value.toPrecision(2))))
  const rounded = Math.round(value * 100) / 100
  return minus(String(rounded === 0 ? 0 : rounded))
}

const largeSteps = [
  { from: 1e12, name: 'trillion' },
  { from: 1e9, name: 'billion' },
  { from: 1e6, name: 'million' },
] as const

/** A number that is written out, as people read it: digits in groups of three, and a real minus. */
export function spellNumber(written: string, decimal: 'point' | 'comma' = 'point'): string {
  return minus(written.replace(/\B(?=(\d{3})+(?!\d))(?<![.,]\d*)/g, decimal === 'comma' ? noBreakSpace : ','))
}

/** Groups digits where a comma begins the decimals. */
const noBreakSpace = '\u00a0'

function minus(text: string): string {
  return text.replace('-', '−')
}

/** `40%`: English sets the sign close to its number, which comes written out. */
export function percent(written: string): string {
  return `${written}%`
}

/** A value with its unit; the unit is cut where nobody could read it. */
export function amountIn(value: number, unit: string): string {
  const shown = shorten(unit)
  return shown === '' ? amount(value) : withUnit(amount(value), shown)
}

export function withUnit(written: string, unit: string): string {
  return unit.startsWith('%') ? `${percent(written)}${unit.slice(1)}` : `${written} ${unit}`
}
