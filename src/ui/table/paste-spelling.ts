// How the dates and numbers of one paste are meant: what they tell themselves, else how this person writes them. Pure.
import type { Spelling } from '../../app/spelling.ts'
import { findDateEvidence } from '../../format/read-date.ts'
import type { DateOrder } from '../../format/read-date.ts'
import { findMarkEvidence } from '../../format/read-number.ts'
import type { DecimalMark } from '../../format/read-number.ts'
import { readDate } from '../../format/read-date.ts'
import { readNumber } from '../../format/read-number.ts'
import { findSerialDate, readSerial } from '../../format/serial.ts'
import type { DayZero } from '../../format/serial.ts'
import type { Column } from '../../domain/column.ts'
import type { HtmlCell } from './clipboard-html.ts'

/** By the texts of a paste, or by habit where they tell nothing; guessed where that made a difference. */
export interface Decision<Value> {
  readonly value: Value
  readonly isSure: boolean
  readonly isGuess: boolean
}

export interface PasteSpelling {
  readonly dates: Decision<DateOrder>
  readonly decimal: Decision<DecimalMark>
  /** Where the numbers behind days are counted from. */
  readonly dayZero: DayZero
  /** Shares such as 0.4 without a sign came into a column of percentages and are kept as they stand. */
  readonly hasBareShares: boolean
}

interface Placed {
  readonly column: Column
  readonly cell: HtmlCell
}

export function decideSpelling(
  placed: readonly Placed[],
  habit: Spelling,
  /** The mark of the program that the paste comes from, where that is known. */
  told?: DecimalMark,
): PasteSpelling {
  const dates = placed.filter(({ column }) => column.kind === 'date' || column.kind === 'date-time')
  const numbers = placed.filter(({ column }) => isNumeric(column))
  const dayZero = findDayZero(dates)
  const dateVotes = dates.map(({ cell }) => voteOnOrder(cell, dayZero))
  const markVotes = numbers.map(({ cell }) => voteOnMark(cell))
  // In whole numbers a lone mark groups thousands unless something says otherwise: nothing there is guessed.
  const isOpen = numbers.some(({ column }, at) => column.kind !== 'integer' && markVotes[at] === 'either')
  const decimal: Decision<DecimalMark> =
    told === undefined
      ? decide(markVotes, ['point', 'comma'], habit.decimal)
      : { value: told, isSure: true, isGuess: false }
  return {
    dates: decide(dateVotes, ['day-first', 'month-first'], habit.dates),
    decimal: { ...decimal, isGuess: decimal.isGuess && isOpen },
    dayZero,
    hasBareShares: hasBareShares(placed, decimal.value),
  }
}

function isNumeric({ kind }: Column): boolean {
  return kind === 'integer' || kind === 'number' || kind === 'percent'
}

function decide<Value extends string>(
  votes: readonly (Value | 'either' | null)[],
  [one, other]: readonly [Value, Value],
  habit: Value,
): Decision<Value> {
  const count = (wanted: Value | 'either') => votes.filter((vote) => vote === wanted).length
  const lead = count(one) - count(other)
  if (lead === 0) return { value: habit, isSure: false, isGuess: count('either') > 0 }
  return { value: lead > 0 ? one : other, isSure: true, isGuess: false }
}

/** Where the text could be two days, the number behind it or the format of its cell may tell. */
function voteOnOrder({ text, number, format = '' }: HtmlCell, dayZero: DayZero): DateOrder | 'either' | null {
  const vote = findDateEvidence(text)
  if (vote !== 'either') return vote
  if (number !== undefined) {
    const order = orders.find((each) => readDate(text, each, 'always') === findSerialDate(number, dayZero))
    if (order !== undefined) return order
  }
  // Without what stands in brackets: languages, colours and conditions.
  const shape = format.replace(/\[[^\]]*\]/g, '')
  if (/^[^a-z]*d{1,2}[^a-z]+m{1,2}[^a-z]/i.test(shape)) return 'day-first'
  return /^[^a-z]*m{1,2}[^a-z]+d{1,2}[^a-z]/i.test(shape) ? 'month-first' : vote
}

/** The usual one unless every day that is shown with its number tells the other. */
function findDayZero(dates: readonly Placed[]): DayZero {
  const told = dates.flatMap(({ cell: { text, number } }) => {
    if (number === undefined || readSerial(text.trim(), 'always') !== null) return []
    const days = orders.map((order) => readDate(text, order, 'always'))
    return dayZeros.filter((dayZero) => days.includes(findSerialDate(number, dayZero)))
  })
  return told.length > 0 && told.every((dayZero) => dayZero === 1904) ? 1904 : 1900
}

const dayZeros: readonly DayZero[] = [1900, 1904]

const orders: readonly DateOrder[] = ['day-first', 'month-first']

function voteOnMark({ text, number }: HtmlCell): DecimalMark | 'either' | null {
  const vote = findMarkEvidence(text)
  if (vote !== 'either' || number === undefined) return vote
  // What is shown is rounded, so the nearer reading is the one.
  const distance = (mark: DecimalMark) => Math.abs((readNumber(text, mark) ?? Infinity) - number)
  return distance('point') < distance('comma') ? 'point' : 'comma'
}

/**
 * A spreadsheet shows a share either as 40% or, without that format, as 0.4. The first is read as 40. The second could
 * be 40% or 0.4%: it is kept as it stands, and said, because a value changed a hundredfold in silence is the worse
 * mistake of the two.
 */
function hasBareShares(placed: readonly Placed[], mark: DecimalMark): boolean {
  const texts = placed
    .filter(({ column, cell }) => column.kind === 'percent' && cell.text.trim() !== '')
    .map(({ cell }) => cell.text)
  const values = texts.map((text) => readNumber(text, mark))
  const isShare = (value: number | null) => value !== null && Math.abs(value) <= 1
  return (
    values.length > 0 && values.every(isShare) && values.some((value) => value !== null && value % 1 !== 0)
  )
}
