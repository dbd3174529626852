// Rules of week one: involvement, decision rights in any of the three schemes, answers on their scale.
import type { Context } from '../context.ts'
import { findHolders, findLetters, findRoleName, holdsAny, phaseColumns, phases } from '../decision-rights.ts'
import type { Phase } from '../decision-rights.ts'
import { findScheme } from '../facts.ts'
import type { Scheme } from '../facts.ts'
import type { Check } from '../issue.ts'
import { numberAt, textAt, yesNoAt } from '../read.ts'
import type { Row } from '../row.ts'
import { scales } from '../scale.ts'
import { technologyLeaderRole } from '../technology-leader.ts'
import { eachRow } from './make-issue.ts'
import type { Report } from './make-issue.ts'

export const checkTargets: Check = eachRow('integration-points', (row, report) => {
  const target = numberAt(row, 'target')
  const actual = numberAt(row, 'actual')
  if (target !== undefined && actual !== undefined && target < actual) {
    report('check', 'target-below-actual', 'target', { target, actual })
  }
})

const mostVetoes = 2

/** Both matrices by the same rules; one nobody has begun and decisions put out of scope are left alone. */
export const checkDecisionRights: Check = eachRow(
  'decision-rights',
  (row, report, context) => {
    if (yesNoAt(row, 'in-scope') === false) return
    for (const phase of phases) checkMatrix(row, phase, report, context)
  },
  ['facts', 'roles'],
)

function checkMatrix(row: Row, phase: Phase, report: Report, { workbook }: Context): void {
  const letters = findLetters(workbook.tables.roles, row, phase)
  if (letters.size === 0) return
  const scheme = findScheme(workbook)
  const decision = textAt(row, 'decision') ?? ''
  const column = phaseColumns[phase]
  const deciders = findHolders(letters, scheme.decides)
  if (deciders.length === 0) report('wrong', 'no-decider', column, { decision, letter: scheme.decides })
  if (deciders.length > 1) {
    const roles = deciders.map((role) => findRoleName(workbook, role))
    report('wrong', 'several-deciders', column, { decision, roles, letter: scheme.decides })
  }
  if (findHolders(letters, scheme.performs).length === 0) {
    report('check', 'no-performer', column, { decision, letter: scheme.performs })
  }
  const count = findHolders(letters, scheme.vetoes).length
  if (count > mostVetoes) report('check', 'too-many-vetoes', column, { decision, count })
  if (deciders.length > 0 && findHolders(letters, scheme.input).length === 0) {
    report('check', 'decider-without-input', column, { decision, letter: scheme.input })
  }
  if (yesNoAt(row, 'has-technology-consequence') === true) {
    const held = letters.get(technologyLeaderRole)
    const code = codeOfPart(held, scheme)
    if (!holdsAny(held, scheme.voice)) report('check', code, column, { decision }, technologyLeaderRole)
  }
}

/** What the technology leader has in place of a voice; a letter that neither performs nor is asked is told afterwards. */
function codeOfPart(held: string | undefined, { performs, input, letters }: Scheme) {
  if (holdsAny(held, performs)) return 'technology-performs-only'
  if (holdsAny(held, input)) return 'technology-input-only'
  return holdsAny(held, letters) ? 'technology-informed-only' : 'technology-no-part'
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
