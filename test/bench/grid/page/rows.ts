// The rows every grid shows: ten columns of mixed kinds, the same for the same number of rows. Plain values, no ids.

export type Value = string | number | boolean | null

/** In the order of `columns`. */
export type BenchRow = readonly Value[]

export type Kind = 'text' | 'long' | 'choice' | 'number' | 'date' | 'person' | 'yes-no' | 'computed'

export interface BenchColumn {
  readonly key: string
  readonly title: string
  readonly kind: Kind
  readonly width: number
  readonly choices?: readonly string[]
}

export const areas = [
  'Revenue',
  'Profit margin',
  'Customer satisfaction',
  'Employee engagement',
  'Market share',
  'Response to change',
] as const

export const owners = [
  'Ana Ruiz',
  'Ben Okafor',
  'Carla Stein',
  'Dev Anand',
  'Elif Kaya',
  'Farid Nasser',
  'Greta Lind',
  'Hugo Marin',
] as const

const sides = ['Leading', 'Lagging'] as const

export const columns: readonly BenchColumn[] = [
  { key: 'measure', title: 'Measure', kind: 'text', width: 220 },
  { key: 'outcome', title: 'So that', kind: 'long', width: 260 },
  { key: 'area', title: 'Area', kind: 'choice', width: 150, choices: areas },
  { key: 'baseline', title: 'Baseline', kind: 'number', width: 92 },
  { key: 'target', title: 'Target', kind: 'number', width: 92 },
  { key: 'by', title: 'Target date', kind: 'date', width: 110 },
  { key: 'owner', title: 'Owner', kind: 'person', width: 130, choices: owners },
  { key: 'retired', title: 'Retired', kind: 'yes-no', width: 80 },
  { key: 'side', title: 'Lead/lag', kind: 'choice', width: 100, choices: sides },
  { key: 'progress', title: 'Progress', kind: 'computed', width: 90 },
]

/** Columns that the benchmark types into: one of text, one of numbers. */
export const textColumn = 1
export const numberColumn = 3

/** The latest reading of every fourth row; the other rows' progress is blank. */
export function readingOf(row: number): number | null {
  return row % 4 === 0 ? 20 + ((row * 7) % 60) : null
}

const things = ['calls', 'releases', 'orders', 'claims', 'lanes', 'quotes', 'visits', 'returns']
const ends = [
  'a customer hears the price in the first call',
  'nobody waits a week for a decision',
  'the depot plans with the numbers of the day',
  'an order is changed without a phone call',
  'sales see the delay before the customer does',
]

export function makeRows(count: number): BenchRow[] {
  const next = makeRandom(20_260_525)
  return Array.from({ length: count }, (_, row): BenchRow => {
    const baseline = Math.floor(next() * 40)
    const target = baseline + 20 + Math.floor(next() * 60)
    const day = new Date(Date.UTC(2026, 8, 1 + Math.floor(next() * 400)))
    return [
      `${capital(pick(things, next()))} on time ${String(row + 1)}`,
      `so that ${pick(ends, next())} and ${pick(ends, next())}`,
      pick(areas, next()),
      baseline,
      target,
      day.toISOString().slice(0, 10),
      pick(owners, next()),
      next() < 0.5,
      pick(sides, next()),
      progressOf(readingOf(row), baseline, target),
    ]
  })
}

export function progressOf(reading: number | null, baseline: number, target: number): number | null {
  return reading === null ? null : (100 * (reading - baseline)) / (target - baseline)
}

/** What a grid writes into an editor for the value, and what it reads back. */
export function spell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return String(value)
}

/** What a person means by a text in a column of this kind; for grids that hold typed values. */
export function read(text: string, kind: Kind): Value {
  if (text === '') return null
  if (kind === 'number' || kind === 'computed') return Number(text)
  if (kind === 'yes-no') return /^(yes|true|1)$/i.test(text)
  return text
}

/** A block of texts as a spreadsheet puts it on the clipboard, other than what stands there: columns 1 to 6. */
export function makeBlock(rows: number, round: number): string[][] {
  const from = 977 + 101 * round
  return makeRows(rows + from)
    .slice(from)
    .map((row) => row.slice(1, 7).map(spell))
}

/** What the computed column shows. */
export function spellProgress(value: Value): string {
  return typeof value === 'number' ? `${String(Math.round(value))}%` : ''
}

function pick<Item>(items: readonly Item[], share: number): Item {
  return items[Math.floor(share * items.length)]!
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Numbers from 0 up to 1, always the same ones (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
