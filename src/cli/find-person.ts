// The one person a name typed on the command line means: by name or role, in any case. Knows no files.
import { textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { findRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { foldText } from '../format/fold-text.ts'

export type FoundPerson =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none' }
  /** What they are called, for the sentence that says so. */
  | { readonly kind: 'several'; readonly called: readonly string[] }

/** A whole name or role before the beginning of a word in one. */
export function findPerson(workbook: Workbook, typed: string): FoundPerson {
  const wanted = foldText(typed)
  if (wanted === '') return { kind: 'none' }
  const people = findRows(workbook, 'people')
  const whole = people.filter((row) => namesOf(row).includes(wanted))
  const found =
    whole.length > 0 ? whole : people.filter((row) => namesOf(row).some((name) => begins(name, wanted)))
  const [first, second] = found
  if (first === undefined) return { kind: 'none' }
  return second === undefined ? { kind: 'one', id: first.id } : { kind: 'several', called: found.map(callOf) }
}

function begins(name: string, wanted: string): boolean {
  return ` ${name}`.replaceAll('-', ' ').includes(` ${wanted.replaceAll('-', ' ')}`)
}

function namesOf(row: Row): readonly string[] {
  return ['name', 'role'].map((column) => foldText(textAt(row, column) ?? ''))
}

function callOf(row: Row): string {
  const [name, role] = [textAt(row, 'name'), textAt(row, 'role')]
  return [...(name === undefined ? [] : [name]), ...(role === undefined ? [] : [role])].join(', ')
}
