// A row of a table and the stamps that let two copies of a workbook merge cell by cell.
import type { Cell } from './cell.ts'

/** `device:counter`: who wrote last and as which of that device's writes. Order never comes from a clock. */
export type Stamp = string

/** The highest counter seen of each device. */
export type VersionVector = Readonly<Record<string, number>>

export interface Stamps {
  /** Covers the row's existence, its order and every cell without a later stamp of its own. */
  readonly row: Stamp
  /** Later stamps by column id, or `column/key` for one key of a matrix. A cleared cell keeps its stamp. */
  readonly cells?: Readonly<Record<string, Stamp>>
}

export interface Row {
  readonly id: string
  /** Position among its table's rows: compared by code unit, then by id. */
  readonly order: string
  readonly cells: Readonly<Record<string, Cell>>
  readonly stamps: Stamps
}

export function makeStamp(device: string, counter: number): Stamp {
  return `${device}:${String(counter)}`
}

/** Device and counter of a stamp; the counter is 0 where the text is not a stamp. */
export function readStamp(stamp: Stamp): { device: string; counter: number } {
  const cut = stamp.lastIndexOf(':')
  const counter = Number(stamp.slice(cut + 1))
  return { device: stamp.slice(0, Math.max(cut, 0)), counter: Number.isSafeInteger(counter) ? counter : 0 }
}

export function compareRows(a: Row, b: Row): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
