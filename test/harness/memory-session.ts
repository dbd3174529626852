// A session that keeps everything in memory: real edits, real undo, no store. For pages that show one component.
import { createStore } from 'zustand/vanilla'
import { firstGuide } from '../../src/app/guide.ts'
import { firstChoices } from '../../src/app/pack-choices.ts'
import { firstLayout } from '../../src/app/table-layouts.ts'
import type { TableLayout } from '../../src/app/table-layouts.ts'
import { localMinute } from '../../src/app/clock.ts'
import type { Draft, Session, SessionState } from '../../src/app/session-state.ts'
import type { HistoryStep } from '../../src/domain/cell-history.ts'
import { applyEdit } from '../../src/domain/edit.ts'
import type { Edit } from '../../src/domain/edit.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { fail, succeed } from '../../src/domain/result.ts'

export interface MemorySession extends Session {
  /** Everything dispatched, oldest first. */
  readonly edits: readonly Edit[]
  readonly latestDraft: () => Draft | null
}

export function makeMemorySession(
  workbook: Workbook,
  asOf: string,
  drafts: readonly Draft[] = [],
): MemorySession {
  const layouts = new Map<string, TableLayout>()
  const shapes = new Map<string, unknown>()
  const store = createStore<SessionState>(() => ({
    workbook,
    asOf,
    save: { kind: 'saved', at: 0 },
    undoLabel: null,
    redoLabel: null,
    stepped: null,
    drafts,
    checkpoints: [],
    file: null,
  }))
  const edits: Edit[] = []
  const undoing: Edit[] = []
  const redoing: Edit[] = []
  let draft: Draft | null = null
  let made = 0
  let author = ''
  const history: HistoryStep[] = []
  const apply = (edit: Edit, kind: HistoryStep['kind'] = 'edit', label = '') => {
    const applied = applyEdit(store.getState().workbook, edit, 'memory')
    store.setState({ workbook: applied.workbook })
    const { inverse } = applied
    history.unshift({ sequence: history.length + 1, kind, edit, inverse, label, at: Date.now(), author })
    return applied.inverse
  }
  const refuse = () => Promise.resolve(fail({ code: 'store-unavailable', what: 'memory only' }))
  return {
    store,
    edits,
    latestDraft: () => draft,
    dispatch: (edit, label) => {
      edits.push(edit)
      undoing.push(apply(edit, 'edit', label))
      redoing.length = 0
      draft = null
    },
    dispatchForGood: (edit) => {
      edits.push(edit)
      apply(edit)
    },
    undo: () => {
      const inverse = undoing.pop()
      if (inverse !== undefined) redoing.push(apply(inverse, 'undo'))
    },
    redo: () => {
      const inverse = redoing.pop()
      if (inverse !== undefined) undoing.push(apply(inverse, 'redo'))
    },
    putDraft: (next) => {
      draft = next
    },
    clearDraft: () => {
      draft = null
      store.setState({ drafts: [] })
    },
    flush: () => Promise.resolve(succeed(null)),
    loadHistory: () => Promise.resolve(succeed({ steps: [...history], next: null })),
    sign: () => ({ author, at: localMinute(new Date()) }),
    nameAuthor: (name) => {
      author = name
    },
    addCheckpoint: refuse,
    loadCheckpoint: refuse,
    layouts: {
      find: (place) => layouts.get(place) ?? firstLayout,
      keep: (place, layout) => layouts.set(place, layout),
      findShape: (place) => shapes.get(place),
      keepShape: (place, shape) => shapes.set(place, shape),
    },
    guide: createStore(() => firstGuide),
    packs: { find: () => firstChoices, keep: () => Promise.resolve(succeed(null)) },
    restoreCheckpoint: refuse,
    signOff: refuse,
    undoSignOff: refuse,
    makeRowId: () => `made-${String(++made)}`,
    saveFile: refuse,
    saveFileAs: refuse,
    close: () => Promise.resolve(succeed(null)),
  }
}
