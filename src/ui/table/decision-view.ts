// What a decision matrix shows: its roles, decisions in scope, columns by mode. Knows no components.
import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import { phases } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import { findScheme } from '../../domain/facts.ts'
import type { Scheme } from '../../domain/facts.ts'
import { textAt, yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { technologyLeaderRole } from '../../domain/technology-leader.ts'
import { findColumn } from '../../domain/tables/index.ts'
import { gridWords } from '../../words/en/grid.ts'
import { makeLetterCells, makeVoiceColumns } from './decision-blocks.ts'
import { deciderRole, makeColumnId, matrixPlace } from './decision-edits.ts'
import type { GridView } from './grid.ts'
import { useTableView } from './table-view.ts'
import type { TableView } from './table-view.ts'

/** `today` and `agreed`: one side alone. `quick`: only who decides, and technology. */
export type MatrixMode = 'today' | 'agreed' | 'both' | 'quick'

const deskModes = ['today', 'both', 'quick'] as const
const narrowModes = ['today', 'agreed', 'quick'] as const

/** Narrower than this a projector has no room for both sides in letters of its size. */
export const bothSidesPx = 1890

/** What is offered; where both sides have no room beside each other, one at a time. */
export function findModes(isNarrow: boolean): readonly MatrixMode[] {
  return isNarrow ? narrowModes : deskModes
}

/** The mode that was asked for, or what comes nearest to it among those offered. */
export function fitMode(asked: MatrixMode, isNarrow: boolean): MatrixMode {
  if (isNarrow) return asked === 'both' ? 'today' : asked
  return asked === 'agreed' ? 'both' : asked
}

const phasesByMode: Readonly<Record<MatrixMode, readonly Phase[]>> = {
  today: ['as-is'],
  agreed: ['to-be'],
  both: phases,
  quick: phases,
}

export interface MatrixRole {
  readonly id: string
  readonly name: string
  readonly isTechnology: boolean
}

export interface MatrixView {
  readonly mode: MatrixMode
  readonly scheme: Scheme
  /** All roles, in the order of their table. */
  readonly roles: readonly MatrixRole[]
  readonly phases: readonly Phase[]
  /** The columns of each phase. */
  readonly shownRoles: readonly MatrixRole[]
  readonly rows: readonly string[]
  readonly hidden: readonly { readonly id: string; readonly name: string }[]
  readonly positionOf: (row: string) => number | undefined
}

export function useMatrixView(session: Session, mode: MatrixMode, showsAll: boolean): MatrixView {
  const scheme = useStore(session.store, ({ workbook }) => findScheme(workbook))
  const roleRows = useStore(session.store, ({ workbook }) => workbook.tables.roles)
  // One text per decision: the list is made anew only when scope or a name changes.
  const decisions = useStore(session.store, ({ workbook }) =>
    JSON.stringify(
      workbook.tables['decision-rights'].rows.map((row) => [
        row.id,
        yesNoAt(row, 'in-scope') === false,
        yesNoAt(row, 'in-scope') === false ? (textAt(row, 'decision') ?? '') : '',
      ]),
    ),
  )
  return useMemo(() => {
    const all = JSON.parse(decisions) as readonly (readonly [string, boolean, string])[] // written just above
    const out = all.filter(([, isOut]) => isOut).map(([id, , name]) => ({ id, name }))
    const rows = all.filter(([, isOut]) => showsAll || !isOut).map(([id]) => id)
    const roles = roleRows.rows.map((row) => ({
      id: row.id,
      name: textAt(row, 'role') ?? row.id,
      isTechnology: row.id === technologyLeaderRole,
    }))
    const decider = { id: deciderRole, name: gridWords.whoDecides, isTechnology: false }
    const positions = new Map(rows.map((row, position) => [row, position]))
    return {
      mode,
      scheme,
      roles,
      phases: phasesByMode[mode],
      shownRoles: mode === 'quick' ? [decider, ...roles.filter((role) => role.isTechnology)] : roles,
      rows,
      hidden: showsAll ? [] : out,
      positionOf: (row) => positions.get(row),
    } satisfies MatrixView
  }, [decisions, roleRows, scheme, mode, showsAll])
}

const decisionColumn = findColumn('decision-rights', 'decision')
const newDecisionCells = { 'in-scope': true }

/** The decisions as somebody asked to see them, by text and voice; a row that comes into scope is looked at anew. */
export function useMatrixRows(session: Session, scoped: MatrixView, isProjector: boolean): TableView {
  const columns = useMemo(() => makeVoiceColumns(scoped.roles), [scoped.roles])
  const isInScope = useCallback(({ id }: Row) => scoped.positionOf(id) !== undefined, [scoped])
  return useTableView(
    session,
    'decision-rights',
    columns,
    isInScope,
    matrixPlace,
    noColumns,
    isProjector ? 'projector' : 'desk',
  )
}

const noColumns: readonly string[] = []

export function useMatrixGridView(
  view: MatrixView,
  { isShaped, shape, setShape }: Pick<TableView, 'isShaped' | 'shape' | 'setShape'>,
): GridView {
  return useMemo(() => {
    const columns = [
      'decision',
      ...view.phases.flatMap((phase) => view.shownRoles.map((role) => makeColumnId(phase, role.id))),
    ]
    return {
      columns: decisionColumn === undefined ? [] : [decisionColumn],
      isShaped,
      hasFixedRows: false,
      isForm: false,
      newRowCells: newDecisionCells,
      shaping: { shape, setShape, groups: null },
      cells: makeLetterCells(view, columns),
      field: {
        rows: view.rows,
        columns,
        hasNewRow: true,
        readOnly: new Set<string>(),
        positionOf: view.positionOf,
      },
    }
  }, [view, isShaped, shape, setShape])
}

interface Track {
  readonly px: number
  readonly share: number
}

/** The columns of the matrix: gutter, decision, then per side a notch and its roles, with a gap between the sides. */
export function layOutMatrix(
  view: MatrixView,
  isProjector: boolean,
): { readonly columns: string; readonly leastPx: number } {
  const scale = isProjector ? 2 : 1
  // Both sides fit beside the guide in a window of 1280, and two letters in a cell on the projector.
  const roles = view.shownRoles.map(({ isTechnology }): Track => {
    if (view.mode === 'quick') return { px: isTechnology ? 70 : 120, share: 2 }
    if (isProjector) return isTechnology ? { px: 54, share: 1.3 } : { px: 47, share: 1 }
    return isTechnology ? { px: 51, share: 1.3 } : { px: 36, share: 1 }
  })
  const sides = view.phases.flatMap((_, at): Track[] => [
    ...(at === 0 ? [] : [{ px: 10, share: 0 }]),
    { px: 14, share: 0 },
    ...roles,
  ])
  const tracks: readonly Track[] = [{ px: 32, share: 0 }, { px: isProjector ? 166 : 140, share: 3 }, ...sides]
  return {
    columns: tracks
      .map(({ px, share }) => {
        const least = `${String(px * scale)}px`
        return share === 0 ? least : `minmax(${least}, ${String(share)}fr)`
      })
      .join(' '),
    leastPx: tracks.reduce((sum, { px }) => sum + px * scale, 0),
  }
}
