// What one key does to a decision matrix, as edits. Pure; knows no components.
import type { Session } from '../../app/session-state.ts'
import { findLetters, phaseColumns, phases } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import type { CellChange, Edit } from '../../domain/edit.ts'
import { findScheme } from '../../domain/facts.ts'
import type { Scheme } from '../../domain/facts.ts'
import type { ChangedPlace } from '../../domain/first-change.ts'
import type { Row } from '../../domain/row.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { foldText } from '../../format/fold-text.ts'

/** Stands for a role in the quick mode's column of who decides. */
export const deciderRole = '@decider'

/** Where what was asked of the decisions is remembered, and their views are kept. */
export const matrixPlace = 'decision-rights/matrix'

/** Columns for who decides and for each of the roles, side after side. */
export function findVoiceIds(roles: readonly string[]): readonly string[] {
  return phases.flatMap((phase) => [deciderRole, ...roles].map((role) => makeColumnId(phase, role)))
}

/** The column id of a role's letters in the matrix: `to-be/ceo`. */
export function makeColumnId(phase: Phase, role: string): string {
  return `${phase}/${role}`
}

/** The columns that may show a change of a decision: those of the role, else of who decides. */
export function findChangedColumns({ column, key }: ChangedPlace): readonly string[] {
  const phase = phases.find((each) => phaseColumns[each] === column)
  if (phase === undefined) return column === undefined ? [] : [column]
  return [...(key === undefined ? [] : [key]), deciderRole].map((role) => makeColumnId(phase, role))
}

/** Phase and role of such an id; null for the decision itself. */
export function readColumnId(column: string): { readonly phase: Phase; readonly role: string } | null {
  const cut = column.indexOf('/')
  const phase = column.slice(0, Math.max(cut, 0))
  return phase === 'as-is' || phase === 'to-be' ? { phase, role: column.slice(cut + 1) } : null
}

/** The letters with one more or one less, in the order of the scheme; unknown ones stay behind. */
export function toggleLetter(letters: string, letter: string, scheme: Scheme): string {
  const held = new Set(letters)
  if (!held.delete(letter)) held.add(letter)
  const known = Array.from(scheme.letters).filter((each) => held.has(each))
  const unknown = [...held].filter((each) => !scheme.letters.includes(each))
  return [...known, ...unknown].join('')
}

export function makeLettersEdit(row: string, phase: Phase, role: string, letters: string): Edit {
  return { kind: 'set-cells', table: 'decision-rights', changes: [makeChange(row, phase, role, letters)] }
}

/** One role decides, nobody else: the quick way. `null` leaves nobody deciding. */
export function makeDeciderEdit(workbook: Workbook, row: Row, phase: Phase, role: string | null): Edit {
  const scheme = findScheme(workbook)
  const before = findLetters(workbook.tables.roles, row, phase)
  const others = [...before]
    .filter(([holder, letters]) => holder !== role && letters.includes(scheme.decides))
    .map(([holder, letters]) => makeChange(row.id, phase, holder, letters.replace(scheme.decides, '')))
  const held = role === null ? '' : (before.get(role) ?? '')
  const own =
    role === null || held.includes(scheme.decides)
      ? []
      : [makeChange(row.id, phase, role, toggleLetter(held, scheme.decides, scheme))]
  return { kind: 'set-cells', table: 'decision-rights', changes: [...others, ...own] }
}

/** The next role whose name begins with the letter, after the present one; undefined where none does. */
export function findRoleByLetter(
  roles: readonly { readonly id: string; readonly name: string }[],
  letter: string,
  after: string | undefined,
): string | undefined {
  const fitting = roles.filter(({ name }) => foldText(name).startsWith(foldText(letter)))
  const at = fitting.findIndex(({ id }) => id === after)
  return fitting[(at + 1) % Math.max(fitting.length, 1)]?.id
}

export function dispatchChanges(session: Session, edit: Edit): void {
  if (edit.kind !== 'set-cells' || edit.changes.length > 0) session.dispatch(edit)
}

function makeChange(row: string, phase: Phase, role: string, letters: string): CellChange {
  return { row, column: phaseColumns[phase], key: role, value: letters === '' ? null : letters }
}
