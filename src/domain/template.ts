// A new workbook: every seed row, the facts its maker gave and the technology leader as its first person.
import type { Cell } from './cell.ts'
import { ordersBetween } from './order-key.ts'
import { makeStamp } from './row.ts'
import type { Row } from './row.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { tables } from './tables/index.ts'
import { technologyLeaderRole } from './technology-leader.ts'
import { makeTableRows } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

/** Row id of the person made from the technology leader's name. */
export const firstPersonId = 'technology-leader'

export interface TemplateFacts {
  readonly title: string
  readonly organisation: string
  /** A name; no person is made where it is blank. */
  readonly technologyLeader: string
  /** ISO calendar date, or '' where it is not known yet. */
  readonly startDate: string
}

export interface Template {
  readonly id: string
  /** Stamps of the first rows are this device's first write. */
  readonly device: string
  readonly facts: TemplateFacts
  /** First wording of a seed's text column; a blank answer leaves the cell blank. */
  readonly seedText: (table: TableId, seed: string, column: string) => string
}

export function makeWorkbook(template: Template): Workbook {
  const filled = Object.fromEntries(
    tableIds.map((table) => [table, seedRows(table, template)]),
    // Built from the list of ids, so every key is there.
  ) as Record<TableId, TableRows>
  return { id: template.id, tables: filled, vector: { [template.device]: 1 } }
}

function seedRows(table: TableId, template: Template): TableRows {
  const seeds = [
    ...tables[table].seeds.map((seed) => {
      const worded = (seed.worded ?? []).map(
        (column) => [column, template.seedText(table, seed.id, column)] as const,
      )
      return {
        id: seed.id,
        cells: { ...seed.cells, ...withoutBlanks(worded), ...ownCells(table, seed.id, template) },
      }
    }),
    ...(table === 'people' ? makePeople(template.facts) : []),
  ]
  const orders = ordersBetween(null, null, seeds.length)
  const stamps = { row: makeStamp(template.device, 1) }
  const rows = seeds.map(({ id, cells }, index): Row => ({ id, order: orders[index] ?? '', cells, stamps }))
  return makeTableRows(rows)
}

/** What the maker's answers add to a seed row. */
function ownCells(table: TableId, seed: string, { facts }: Template): Readonly<Record<string, Cell>> {
  const leader = facts.technologyLeader.trim() === '' ? '' : firstPersonId
  if (table === 'facts') {
    return withoutBlanks([
      ['title', facts.title],
      ['organisation', facts.organisation],
      ['technology-leader', leader],
      ['start-date', facts.startDate],
    ])
  }
  if (table === 'roles' && seed === technologyLeaderRole) return withoutBlanks([['who-holds-each', leader]])
  return {}
}

function makePeople(facts: TemplateFacts): readonly { id: string; cells: Readonly<Record<string, Cell>> }[] {
  const name = facts.technologyLeader.trim()
  if (name === '') return []
  return [
    {
      id: firstPersonId,
      cells: { name, side: 'technology', 'is-the-technology-leader': true, 'in-the-executive-team': true },
    },
  ]
}

function withoutBlanks(cells: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cells.map(([id, text]) => [id, text.trim()] as const).filter(([, text]) => text !== ''),
  )
}
