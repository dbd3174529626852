// Decision rights as pictures, rules and measures read them: letters by role, today and as agreed.
import type { Context } from './context.ts'
import { findScheme } from './facts.ts'
import { matrixAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow, findRows } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

export const phases = ['as-is', 'to-be'] as const
export type Phase = (typeof phases)[number]

export const phaseColumns: Readonly<Record<Phase, string>> = {
  'as-is': 'as-is-roles',
  'to-be': 'to-be-roles',
}

/**
 * Letters by role id of one phase, blank roles left out, and those no longer among `roles`: what nobody can see
 * must not count.
 */
export function findLetters(roles: TableRows, row: Row, phase: Phase): ReadonlyMap<string, string> {
  return new Map(filledEntries(row, phase).filter(([role]) => roles.positions.has(role)))
}

function filledEntries(row: Row, phase: Phase): readonly (readonly [role: string, letters: string])[] {
  return Object.entries(matrixAt(row, phaseColumns[phase])).filter(([, letters]) => letters.trim() !== '')
}

export interface LeftLetters {
  readonly decision: string
  readonly phase: Phase
  /** Id of a role that is no longer listed. */
  readonly role: string
}

/** Letters that stayed behind when their role was removed, in table order. */
export function findLeftLetters(workbook: Workbook): readonly LeftLetters[] {
  const { roles } = workbook.tables
  return findRows(workbook, 'decision-rights').flatMap((row) =>
    phases.flatMap((phase) =>
      filledEntries(row, phase)
        .filter(([role]) => !roles.positions.has(role))
        .map(([role]) => ({ decision: row.id, phase, role })),
    ),
  )
}

/** Ids of the roles that hold a letter, in the order of the matrix. */
export function findHolders(letters: ReadonlyMap<string, string>, letter: string): readonly string[] {
  if (letter === '') return []
  return [...letters].filter(([, held]) => held.includes(letter)).map(([role]) => role)
}

/** Whether any of `wanted` is among the letters. */
export function holdsAny(held: string | undefined, wanted: string): boolean {
  return held !== undefined && Array.from(held).some((letter) => wanted.includes(letter))
}

export function isInScope(row: Row): boolean {
  return yesNoAt(row, 'in-scope') === true
}

export function findRoleName(workbook: Workbook, role: string): string {
  const row = findRow(workbook, 'roles', role)
  return (row === undefined ? undefined : textAt(row, 'role')) ?? role
}

/** One role's part in one decision that is to change; letters in the order of the scheme, '' for no part. */
export interface DecisionChange {
  readonly decision: string
  readonly decisionLabel: string
  readonly role: string
  readonly roleLabel: string
  readonly asIs: string
  readonly toBe: string
}

/** By decision, then role, in table order; decisions with nothing agreed yet are left out, as are those out of scope. */
export function changesOfDecisionRights(context: Context): readonly DecisionChange[] {
  const { workbook } = context
  const order = findScheme(workbook).letters
  const { roles } = workbook.tables
  return findRows(workbook, 'decision-rights').flatMap((row) => {
    const agreed = findLetters(roles, row, 'to-be')
    if (agreed.size === 0 || yesNoAt(row, 'in-scope') === false) return []
    const today = findLetters(roles, row, 'as-is')
    return roles.rows.flatMap((role) => {
      const asIs = sortLetters(today.get(role.id) ?? '', order)
      const toBe = sortLetters(agreed.get(role.id) ?? '', order)
      if (asIs === toBe) return []
      return [
        {
          decision: row.id,
          decisionLabel: textAt(row, 'decision') ?? '',
          role: role.id,
          roleLabel: textAt(role, 'role') ?? role.id,
          asIs,
          toBe,
        },
      ]
    })
  })
}

function sortLetters(letters: string, order: string): string {
  const place = (letter: string) => (order.includes(letter) ? order.indexOf(letter) : order.length)
  return [...new Set(letters)].sort((a, b) => place(a) - place(b)).join('')
}
