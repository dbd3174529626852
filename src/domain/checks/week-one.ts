// Rules of week one: involvement, decision rights in any of the three schemes, answers on their scale.
import type { Context } from '../context.ts'
import { findHolders, findLetters, findRoleName, holdsAny, phaseColumns, phases } from '../decision-rights.ts'
import type { Phase } from '../decision-rights.ts'
import { findScheme } from '../facts.ts'
import type { Check, Issue } from '../issue.ts'
import { numberAt, textAt, yesNoAt } from '../read.ts'
import type { Row } from '../row.ts'
import { scales } from '../scale.ts'
import { technologyLeaderRole } from '../technology-leader.ts'
import { findRows } from '../workbook.ts'
import { eachRow, makeIssue } from './make-issue.ts'

export const checkTargets: Check = eachRow('integration-points', (row, report) => {
  const target = numberAt(row, 'target')
  const actual = numberAt(row, 'actual')
  if (target !== undefined && actual !== undefined && target < actual) {
    report('check', 'target-below-actual', 'target', { target, actual })
  }
})

const mostVetoes = 2

/** Both matrices by the same rules; one nobody has begun and decisions put out of scope are left alone. */
export const checkDecisionRights: Check = (context) =>
  findRows(context.workbook, 'decision-rights').flatMap((row) =>
    yesNoAt(row, 'in-scope') === false ? [] : phases.flatMap((phase) => checkMatrix(row, phase, context)),
  )

function checkMatrix(row: Row, phase: Phase, { workbook }: Context): readonly Issue[] {
  const letters = findLetters(row, phase)
  if (letters.size === 0) return []
  const scheme = findScheme(workbook)
  const decision = textAt(row, 'decision') ?? ''
  const place = { table: 'decision-rights', row: row.id, column: phaseColumns[phase] } as const
  const issues: Issue[] = []
  const deciders = findHolders(letters, scheme.decides)
  if (deciders.length === 0) {
    issues.push(makeIssue('wrong', 'no-decider', place, { decision, letter: scheme.decides }))
  }
  if (deciders.length > 1) {
    const roles = deciders.map((role) => findRoleName(workbook, role))
    issues.push(makeIssue('wrong', 'several-deciders', place, { decision, roles, letter: scheme.decides }))
  }
  if (findHolders(letters, scheme.performs).length === 0) {
    issues.push(makeIssue('check', 'no-performer', place, { decision, letter: scheme.performs }))
  }
  const count = findHolders(letters, scheme.vetoes).length
  if (count > mostVetoes) issues.push(makeIssue('check', 'too-many-vetoes', place, { decision, count }))
  if (deciders.length > 0 && findHolders(letters, scheme.input).length === 0) {
    issues.push(makeIssue('check', 'decider-without-input', place, { decision, letter: scheme.input }))
  }
  if (yesNoAt(row, 'has-technology-consequence') === true) {
    const held = letters.get(technologyLeaderRole)
    const key = { ...place, key: technologyLeaderRole }
    if (!holdsAny(held, scheme.voice))
      issues.push(makeIssue('check', codeOfPart(held, scheme), key, { decision }))
  }
  return issues
}

/** What the technology leader has in place of a voice. */
function codeOfPart(held: string | undefined, scheme: { readonly performs: string; readonly input: string }) {
  if (holdsAny(held, scheme.performs)) return 'technology-performs-only'
  return holdsAny(held, scheme.input) ? 'technology-input-only' : 'technology-no-part'
}

/** Symptoms are answered on a shorter scale than involvement, and both stand in one column. */
export const checkAnswers: Check = eachRow('ratings', (row, report) => {
  const value = numberAt(row, 'value')
  const { max } = scales.frequency
  const isSymptom = textAt(row, 'item')?.startsWith('symptoms/') === true
  if (isSymptom && value !== undefined && value > max && value <= scales.answer.max) {
    report('wrong', 'answer-off-scale', 'value', { value, max })
  }
})
