// A state of a session around a workbook, for what reads cells.
import type { SessionState } from '../../../../src/app/session-state.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'

export function makeState(workbook: Workbook): SessionState {
  return {
    workbook,
    asOf: '2026-05-29',
    save: { kind: 'saved', at: 0 },
    undoLabel: null,
    stepped: null,
    redoLabel: null,
    drafts: [],
    checkpoints: [],
    file: null,
  }
}
