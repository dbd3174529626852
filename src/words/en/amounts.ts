// How English writes measured amounts of any size, with and without their unit.
import { shorten } from './spell.ts'

/** A measured value: two decimals at most, large ones in words, the largest as a power. */
export function amount(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return minus(value.toExponential(1).replace('e+', 'e'))
  const step = largeSteps.find(({ from }) => size >= from)
  if (step !== undefined) return minus(`${String(Math.round((value / step.from) * 10) / 10)} ${step.name}`)
  if (size >= 1000) return minus(groupDigits(String(Math.round(value * 10) / 10)))
  if (size > 0 && size < 0.01) return minus(String(Number(value.toPrecision(2))))
  const rounded = Math.round(value * 100) / 100
  return minus(String(rounded === 0 ? 0 : rounded))
}

const largeSteps = [
  { from: 1e12, name: 'trillion' },
  { from: 1e9, name: 'billion' },
  { from: 1e6, name: 'million' },
] as const

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}

function minus(text: string): string {
  return text.replace('-', '−')
}

/** A value with its unit; the unit is cut where nobody could read it. */
export function amountIn(value: number, unit: string): string {
  return `${amount(value)} ${shorten(unit)}`.trimEnd()
}
