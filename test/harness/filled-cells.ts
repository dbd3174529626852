// What the pictures of the look show, as edits on a new workbook.
import type { Cell } from '../../src/domain/cell.ts'
import type { CellChange, Edit } from '../../src/domain/edit.ts'
import { ordersBetween } from '../../src/domain/order-key.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { findRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'

export function filledCells(workbook: Workbook): readonly Edit[] {
  return [people(workbook), points(), decisions()]
}

function people(workbook: Workbook): Edit {
  const names = [
    ['ana', 'Ana Ruiz', 'CEO'],
    ['ben', 'Ben Okafor', 'CFO'],
    ['carla', 'Carla Stein', 'COO'],
    ['dev', 'Dev Anand', 'Chief commercial officer'],
  ] as const
  const orders = ordersBetween(findRows(workbook, 'people').at(-1)?.order ?? null, null, names.length)
  return {
    kind: 'insert-rows',
    table: 'people',
    rows: names.map(([id, name, role], at) => ({
      id,
      order: orders[at] ?? '',
      cells: { name, role, side: 'business', 'in-the-executive-team': true },
    })),
  }
}

function points(): Edit {
  const rows = [
    ['sense-market-and-technology-shifts', 3, 1, 4, 2, 'Radar shown once'],
    ['set-ambition-and-goals', 4, 1, 4, 3, 'Heard after board'],
    ['frame-options', 3, 2, 5, 3, 'Priced two of four'],
    ['decide-investments', 4, 2, 4, 3, 'Pre-read same day'],
    ['plan-and-resource', 4, 4, 4, 2, 'Runs planning'],
    ['execute', 5, 5, 4, 1, 'Chairs delivery'],
    ['review-and-adapt', 3, 0, 4, 2, null],
  ] as const
  return set('integration-points', rows, ([row, mandate, actual, target, importance, evidence]) => [
    [row, 'mandate', mandate],
    [row, 'actual', actual],
    [row, 'target', target],
    [row, 'importance', importance],
    [row, 'evidence', evidence],
  ])
}

function decisions(): Edit {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'growth-strategy',
      'ceo D,cfo I,coo I,commercial R,board A',
      'ceo D,cfo I,coo I,commercial R,technology-leader R,board A',
    ],
    [
      'market-positioning',
      'ceo I,commercial DR,people P',
      'ceo I,commercial DR,people P,technology-leader I',
    ],
    [
      'customer-experience',
      'coo D,commercial D,people P,technology-leader I',
      'ceo I,coo P,commercial D,people P,technology-leader R',
    ],
    [
      'product-road-map',
      'ceo I,cfo I,coo R,commercial D,technology-leader P',
      'ceo I,cfo I,coo I,commercial D,technology-leader P',
    ],
    [
      'investment-portfolio',
      'ceo D,cfo A,coo A,commercial A,technology-leader I',
      'ceo D,cfo A,coo P,commercial R,people I,technology-leader R',
    ],
    ['technology-budget', 'cfo D,coo I,technology-leader RP', 'ceo I,cfo A,coo I,technology-leader DP'],
    ['build-buy-partner', 'cfo D,coo R,technology-leader I', 'ceo I,cfo A,coo P,technology-leader D'],
    ['data-strategy', 'technology-leader RP', 'ceo A,coo I,commercial I,people P,technology-leader D'],
    ['operating-model', 'ceo D,cfo I,coo R,people P', 'ceo D,cfo I,coo R,people P,technology-leader A'],
  ]
  return set('decision-rights', rows, ([row, asIs, toBe]) => [
    [row, 'in-scope', true],
    [row, 'has-technology-consequence', true],
    [row, 'as-is-roles', letters(asIs)],
    [row, 'to-be-roles', letters(toBe)],
  ])
}

function letters(text: string): Cell {
  return Object.fromEntries(text.split(',').map((part) => part.split(' ') as [string, string]))
}

function set<Line>(
  table: TableId,
  lines: readonly Line[],
  cellsOf: (line: Line) => readonly (readonly [string, string, Cell | null])[],
): Edit {
  const changes: CellChange[] = lines.flatMap((line) =>
    cellsOf(line).map(([row, column, value]) => ({ row, column, value })),
  )
  return { kind: 'set-cells', table, changes }
}
