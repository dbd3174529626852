// What each person can do to be understood by the other side, before and after practice.
import { checkSkillPairs, checkSkillRows } from '../checks/month-three.ts'
import { directions } from '../flow.ts'
import type { Direction } from '../flow.ts'
import type { Table } from '../table.ts'

/** The method's skills: five carry technology to business, four carry business to technology. */
export const skillIds: Readonly<Record<Direction, readonly string[]>> = {
  'technology-to-business': [
    'frames-in-business-terms',
    'states-trade-offs',
    'fits-the-audience',
    'reduces-complexity-to-clarity',
    'makes-others-wiser',
  ],
  'business-to-technology': [
    'asks-open-strategic-questions',
    'gives-context-early',
    'knows-the-limits',
    'allows-depth',
  ],
}
/** In the order the method names them. */
export const skillDirections = ['technology-to-business', 'business-to-technology'] as const

export const translationSkills: Table = {
  id: 'translation-skills',
  nameColumn: 'skill',
  columns: [
    { id: 'person', kind: 'person', width: 'medium' },
    { id: 'direction', kind: 'choice', choices: directions, width: 'medium' },
    {
      id: 'skill',
      kind: 'choice',
      choices: skillDirections.flatMap((direction) => skillIds[direction]),
      width: 'large',
    },
    { id: 'before', kind: 'rating', scale: 'skill', notSure: true, width: 'small' },
    { id: 'target', kind: 'rating', scale: 'skill', notSure: true, width: 'small' },
    { id: 'after', kind: 'rating', scale: 'skill', notSure: true, width: 'small' },
    { id: 'behaviour-observed', kind: 'long-text', width: 'large' },
    { id: 'observer', kind: 'person', width: 'medium' },
  ],
  seeds: skillDirections.flatMap((direction) =>
    skillIds[direction].map((id) => ({ id, cells: { direction, skill: id } })),
  ),
  checks: [checkSkillRows, checkSkillPairs],
}
