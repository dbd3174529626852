// Decision rights before and after: who decides, and the technology leader's part, decision by decision.
import { fewestToCompare } from '../../domain/compare-measures.ts'
import { findHolders, findLetters, findRoleName, isInScope } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import { findScheme } from '../../domain/facts.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { technologyLeaderRole } from '../../domain/technology-leader.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { join } from '../../words/en/spell.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { numberCell, plainCell, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { describeLetters } from '../letters.ts'
import { findSides } from './sides.ts'
import type { Sides } from './sides.ts'

/** A decision that is filled in on both sides. */
export interface DecisionPair {
  readonly before: Row
  readonly after: Row
  /** Any listed role's part differs. */
  readonly changed: boolean
}

export function makeDecisionsCompared(briefing: Briefing): readonly Block[] {
  const sides = findSides(briefing)
  if (sides === null) return []
  const { decisions } = briefing.words.briefing.compared
  const pairs = pairDecisions(sides.before.workbook, sides.after.workbook)
  if (pairs.length === 0) return []
  const { workbook } = sides.after
  const pending = pairs.filter(({ after }) => isPending(workbook, after)).length
  const title = decisions.title(pairs.filter(({ changed }) => changed).length, pairs.length, pending)
  const { head } = decisions
  return [
    { kind: 'heading', style: 'section', text: title, bookmark: { title: decisions.bookmark, level: 1 } },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: decisions.subtitle(pairs.length) }],
      withNext: true,
    },
    {
      kind: 'table',
      columns: [
        { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: head.decision }], width: 34 },
        { head: [{ text: head.decides }], width: 34 },
        { head: [{ text: head.leader }], width: 40 },
        { head: [{ text: head.agreed }], width: 30 },
      ],
      rows: pairs.map((pair) => decisionRow(briefing, sides, pair, pairs.length >= fewestToCompare)),
    },
  ]
}

/** In scope after, with letters on both sides, in table order. */
export function pairDecisions(before: Workbook, after: Workbook): readonly DecisionPair[] {
  return findRows(after, 'decision-rights').flatMap((row) => {
    const old = findRow(before, 'decision-rights', row.id)
    if (old === undefined || !isInScope(row)) return []
    const [was, is] = [
      findLetters(before.tables.roles, old, 'as-is'),
      findLetters(after.tables.roles, row, 'as-is'),
    ]
    if (was.size === 0 || is.size === 0) return []
    const roles = new Set([...was.keys(), ...is.keys()])
    const changed = [...roles].some((role) => sortLetters(was.get(role)) !== sortLetters(is.get(role)))
    return [{ before: old, after: row, changed }]
  })
}

/** Something is agreed, and the technology leader's part in it is not yet that of today. */
function isPending(workbook: Workbook, row: Row): boolean {
  const agreed = findLetters(workbook.tables.roles, row, 'to-be')
  const today = findLetters(workbook.tables.roles, row, 'as-is')
  const part = (letters: ReadonlyMap<string, string>) => sortLetters(letters.get(technologyLeaderRole))
  return agreed.size > 0 && part(agreed) !== part(today)
}

function sortLetters(letters: string | undefined): string {
  return Array.from(letters ?? '')
    .sort()
    .join('')
}

function decisionRow(
  briefing: Briefing,
  sides: Sides,
  { before, after }: DecisionPair,
  tells: boolean,
): TableRow {
  const { unnamed, compared } = briefing.words.briefing
  const { decisions } = compared
  const old = sides.before.workbook
  const now = sides.after.workbook
  const place = now.tables['decision-rights'].positions.get(after.id) ?? -1
  const agreed =
    findLetters(now.tables.roles, after, 'to-be').size === 0 ? null : partOf(briefing, now, after, 'to-be')
  const part = partOf(briefing, now, after, 'as-is')
  return {
    kind: 'row',
    cells: [
      numberCell(place + 1),
      plainCell(shortLabel(textAt(after, 'decision') ?? unnamed)),
      changeCell(briefing, deciders(briefing, old, before), deciders(briefing, now, after), tells),
      changeCell(briefing, partOf(briefing, old, before, 'as-is'), part, tells),
      agreed === null
        ? plainCell(decisions.notAgreed, { tone: 'ink-3' })
        : plainCell(agreed === part ? decisions.alike : agreed, agreed === part ? { tone: 'ink-3' } : {}),
    ],
  }
}

/** Bold where it differs and there are enough decisions to say so. */
function changeCell(briefing: Briefing, before: string, after: string, tells: boolean): TableCell {
  const { decisions } = briefing.words.briefing.compared
  if (before === after) return plainCell(after, { tone: 'ink-2' })
  return plainCell(decisions.became(before, after), tells ? { weight: 600 } : {})
}

function deciders(briefing: Briefing, workbook: Workbook, row: Row): string {
  const holders = findHolders(findLetters(workbook.tables.roles, row, 'as-is'), findScheme(workbook).decides)
  const names = holders.map((role) => shortLabel(findRoleName(workbook, role)))
  return names.length === 0 ? briefing.words.briefing.compared.decisions.nobody : join(names)
}

function partOf(briefing: Briefing, workbook: Workbook, row: Row, phase: Phase): string {
  const letters = findLetters(workbook.tables.roles, row, phase).get(technologyLeaderRole) ?? ''
  const text = describeLetters(briefing, workbook, letters)
  return text === '' ? briefing.words.briefing.compared.decisions.noPart : text
}
