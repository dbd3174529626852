// Keeps the text of the open editor on disk while it is typed, and offers what an ended session left behind.
import type { Edit } from '../domain/edit.ts'
import { addressKey } from '../storage/drafts.ts'
import type { CellAddress, Draft } from '../storage/records.ts'
import type { Clock } from './clock.ts'

/** By cell address; null takes the draft away. */
export type DraftWrites = ReadonlyMap<string, Draft | null>

export interface DraftKeeper {
  readonly put: (draft: Draft) => void
  /** Without an address the open editor's draft; what is offered stays until it is answered by its address. */
  readonly clear: (address?: CellAddress) => void
  /** Lets go of the drafts of cells that the edit settles; the answer belongs into the edit's own transaction. */
  readonly settle: (edit: Edit) => DraftWrites
  /** Hands over at once what still waits. */
  readonly hurry: () => void
  readonly stop: () => void
}

export interface DraftKeeperParts {
  readonly clock: Clock
  readonly stored: readonly Draft[]
  readonly write: (drafts: DraftWrites) => void
  readonly onOffered: (offered: readonly Draft[]) => void
}

/** With the write that follows a draft is on disk within 300 ms of the key that changed it. */
const waitMilliseconds = 150

export function makeDraftKeeper({ clock, stored, write, onOffered }: DraftKeeperParts): DraftKeeper {
  let offered = stored
  let current: { readonly draft: Draft; written: boolean } | null = null
  let cancelTimer: (() => void) | null = null

  function stopTimer(): void {
    cancelTimer?.()
    cancelTimer = null
  }

  function writeCurrent(): void {
    stopTimer()
    if (current === null) return
    current.written = true
    write(new Map([[addressKey(current.draft), current.draft]]))
  }

  /** Forgets the drafts chosen; the answer names those that may be on disk. */
  function forget(isChosen: (draft: Draft) => boolean): DraftWrites {
    const gone = new Map<string, null>()
    if (current !== null && isChosen(current.draft)) {
      stopTimer()
      if (current.written) gone.set(addressKey(current.draft), null)
      current = null
    }
    const rest = offered.filter((draft) => {
      if (!isChosen(draft)) return true
      gone.set(addressKey(draft), null)
      return false
    })
    if (rest.length < offered.length) {
      offered = rest
      onOffered(offered)
    }
    return gone
  }

  function drop(isChosen: (draft: Draft) => boolean): void {
    const gone = forget(isChosen)
    if (gone.size > 0) write(gone)
  }

  function put(draft: Draft): void {
    const address = addressKey(draft)
    // There is one open editor: a draft of another cell was left without a commit.
    if (current !== null && addressKey(current.draft) !== address) clear(current.draft)
    const written = current?.written ?? offered.some((other) => addressKey(other) === address)
    current = { draft, written }
    const rest = offered.filter((other) => addressKey(other) !== address)
    if (rest.length < offered.length) {
      offered = rest
      onOffered(offered)
    }
    cancelTimer ??= clock.after(waitMilliseconds, writeCurrent)
  }

  function clear(address?: CellAddress): void {
    if (address !== undefined) {
      const key = addressKey(address)
      drop((draft) => addressKey(draft) === key)
    } else if (current !== null) {
      clear(current.draft)
    }
  }

  return {
    put,
    clear,
    settle: (edit) => forget((draft) => settles(edit, draft)),
    hurry: () => {
      if (cancelTimer !== null) writeCurrent()
    },
    stop: stopTimer,
  }
}

function settles(edit: Edit, draft: Draft): boolean {
  if (edit.kind === 'batch') return edit.edits.some((part) => settles(part, draft))
  if (edit.table !== draft.table) return false
  if (edit.kind === 'delete-rows') return edit.rows.includes(draft.row)
  if (edit.kind !== 'set-cells') return false
  return edit.changes.some(
    ({ row, column, key }) =>
      row === draft.row && column === draft.column && (key === undefined || key === draft.key),
  )
}
