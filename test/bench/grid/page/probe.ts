// Times what a person sees: from the trusted event to the task after the frame in which the grid shows its outcome.
import type { Adapter, Spot } from './contract.ts'
import { rowPx } from './contract.ts'

/** Frames are counted from the event: 1 where the very next one showed it. */
export interface Timing {
  readonly ms: number
  readonly frames: number
  /** Until it is on disk, where the grid keeps it. */
  readonly durableMs?: number
}

export type Expected =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'committed'; readonly spot: Spot; readonly text: string }
  | { readonly kind: 'active'; readonly spot: Spot }
  | { readonly kind: 'pasted'; readonly spot: Spot; readonly block: readonly (readonly string[])[] }

const limitMs = 3000

/**
 * Calls back in each frame after all its callbacks and its layout, right before it is painted: what is on the page then
 * is what the frame shows, whichever way the grid draws.
 */
export function eachFrame(look: () => boolean): void {
  const probe = document.createElement('div')
  probe.style.cssText = 'position:fixed;left:-9px;top:0;height:1px;width:1px;pointer-events:none'
  document.body.append(probe)
  let wide = false
  let over = false
  const observer = new ResizeObserver(() => {
    if (over || !look()) return
    observer.disconnect()
    probe.remove()
    over = true
  })
  observer.observe(probe)
  const turn = () => {
    if (over) return
    wide = !wide
    probe.style.width = wide ? '2px' : '1px'
    requestAnimationFrame(turn)
  }
  requestAnimationFrame(turn)
}

/** The task after the frame that is being made. */
export function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(null)
  })
}

/** The text of the field that has the focus, where it can be seen. */
export function focusedText(): string | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement
  if (element instanceof HTMLSelectElement) return element.value
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null
  if (element.readOnly || element.disabled) return null
  const box = element.getBoundingClientRect()
  const { opacity, visibility } = getComputedStyle(element)
  return box.width > 4 && box.height > 4 && opacity !== '0' && visibility === 'visible' ? element.value : null
}

export function makeProbe(adapter: Adapter) {
  let pending: Promise<Timing> | null = null
  let unmount: (() => void) | null = null
  const editor = adapter.editor ?? focusedText

  function holds(expected: Expected): boolean {
    switch (expected.kind) {
      case 'typed':
        return editor() === expected.text
      case 'committed':
        return (
          adapter.held(expected.spot) === expected.text &&
          (adapter.shown(expected.spot) ?? '').includes(expected.text)
        )
      case 'active': {
        const active = adapter.active()
        if (active === null || active instanceof Promise) return false
        return active.row === expected.spot.row && active.column === expected.spot.column
      }
      case 'pasted':
        return isPasted(adapter, expected.spot, expected.block)
    }
  }

  async function watchFor(begun: number, expected: Expected): Promise<Timing> {
    const timing = await watch(begun, () => holds(expected), expected.kind === 'pasted' ? 15_000 : limitMs)
    if (expected.kind !== 'pasted' || adapter.durable === undefined) return timing
    await adapter.durable()
    return { ...timing, durableMs: performance.now() - begun }
  }

  return {
    /** From the call that mounts the grid to the frame that shows its first row; `outcome` tells when no gap is left. */
    async first(root: HTMLElement, text: string, view: () => View): Promise<Timing> {
      const begun = performance.now()
      unmount = adapter.mount(root)
      // An empty table has no first row: its first frame counts.
      const isThere = () => text === '' || (adapter.shown({ row: 0, column: 0 }) ?? '').includes(text)
      const isWhole = () => {
        const { top, bottom } = view()
        const rows = adapter.drawn()
        return isThere() && (rows === null || findBlank(rows, top, bottom, adapter.count()) === 0)
      }
      pending = watch(begun, isWhole, 30_000)
      pending.catch(() => undefined)
      return watch(begun, isThere, 30_000)
    },

    /** Takes the grid off the page, as one leaves a screen. */
    leave(): void {
      unmount?.()
      unmount = null
    },

    /** Waits for the next event of this type and then for its outcome; `outcome` tells when. */
    arm(type: 'keydown' | 'paste', expected: Expected): void {
      pending = new Promise((resolve, reject) => {
        const hear = (event: Event) => {
          if (event instanceof KeyboardEvent && ['Control', 'Shift', 'Alt'].includes(event.key)) return
          window.removeEventListener(type, hear, true)
          void watchFor(event.timeStamp, expected).then(resolve, reject)
        }
        window.addEventListener(type, hear, true)
      })
      pending.catch(() => undefined)
    },

    async outcome(): Promise<Timing | null> {
      const found = pending
      pending = null
      // A grid that never gets there is a finding, not an error.
      return found === null ? null : found.catch(() => null)
    },

    holds,
    editor,
  }
}

async function watch(begun: number, holds: () => boolean, limit = limitMs): Promise<Timing> {
  return new Promise((resolve, reject) => {
    let frames = 0
    eachFrame(() => {
      frames += 1
      if (performance.now() - begun > limit) {
        reject(new Error('It did not come to pass.'))
        return true
      }
      if (!holds()) return false
      void afterFrame().then((ended) => resolve({ ms: ended - begun, frames }))
      return true
    })
  })
}

/** First, last and middle line: all six thousand are looked at when the clock has stopped. */
function isPasted(adapter: Adapter, spot: Spot, block: readonly (readonly string[])[]): boolean {
  const lines = [block.length - 1, 0, block.length >> 1]
  return (
    lines.every((down) => isLineThere(adapter, spot, block[down] ?? [], down)) && isSeen(adapter, spot, block)
  )
}

export function isAllThere(adapter: Adapter, spot: Spot, block: readonly (readonly string[])[]): boolean {
  return block.every((line, down) => isLineThere(adapter, spot, line, down)) && isSeen(adapter, spot, block)
}

function isLineThere(adapter: Adapter, spot: Spot, line: readonly string[], down: number): boolean {
  return line.every(
    (text, across) => adapter.held({ row: spot.row + down, column: spot.column + across }) === text,
  )
}

/** Rows in view show the first column of the block. */
function isSeen(adapter: Adapter, spot: Spot, block: readonly (readonly string[])[]): boolean {
  return block.slice(0, 12).every((line, down) => {
    const shown = adapter.shown({ row: spot.row + down, column: spot.column })
    return shown === null || shown.includes(line[0] ?? '')
  })
}

/** What each frame showed while something went on. */
export interface Frames {
  readonly count: number
  /** Frames with a gap where a row should be; null where rows are no elements. */
  readonly blankFrames: number | null
  readonly mostBlankRows: number | null
  /** Frames in which the active cell was out of sight. */
  readonly lostFrames: number
  /** How far rows strayed from where the scroll position puts them. */
  readonly shiftPx: number | null
  readonly intervals: readonly number[]
}

/** The edges of what scrolls, in the window. */
export interface View {
  readonly top: number
  readonly bottom: number
}

export function watchFrames(adapter: Adapter, body: () => View) {
  const seen: { blank: number | null; lost: boolean; offsets: readonly number[]; at: number }[] = []
  let over = false
  eachFrame(() => {
    if (over) return true
    const { top, bottom } = body()
    const rows = adapter.drawn()
    const blank = rows === null ? null : findBlank(rows, top, bottom, adapter.count())
    const active = adapter.active()
    const spot = active instanceof Promise ? null : active
    const box = spot === null ? null : adapter.box(spot)
    const lost = spot !== null && (box === null || box.top < top - 1 || box.bottom > bottom + 1)
    const scrolled = adapter.scroller()?.scrollTop ?? 0
    const offsets = rows?.map((row) => row.top + scrolled - row.row * rowPx) ?? []
    seen.push({ blank, lost, offsets, at: performance.now() })
    return false
  })
  return (): Frames => {
    over = true
    const offsets = seen.flatMap((frame) => frame.offsets)
    const measured = seen.some(({ blank }) => blank !== null)
    return {
      count: seen.length,
      blankFrames: measured ? seen.filter(({ blank }) => (blank ?? 0) > 0).length : null,
      mostBlankRows: measured ? Math.max(0, ...seen.map(({ blank }) => blank ?? 0)) : null,
      lostFrames: seen.filter(({ lost }) => lost).length,
      shiftPx: offsets.length === 0 ? null : spread(offsets),
      intervals: seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? at)),
    }
  }
}

function spread(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return Math.round((most - least) * 10) / 10
}

/** How many rows' room between the edges no row stands in. */
function findBlank(
  rows: readonly { readonly row: number; readonly top: number; readonly bottom: number }[],
  top: number,
  bottom: number,
  count: number,
): number {
  const sorted = [...rows].sort((a, b) => a.top - b.top)
  let reached = top
  let blank = 0
  for (const row of sorted) {
    if (row.bottom <= top || row.top >= bottom) continue
    blank += Math.max(row.top - reached, 0)
    reached = Math.max(reached, row.bottom)
  }
  const last = rows.find(({ row }) => row === count - 1)
  const end = last === undefined ? bottom : Math.min(bottom, last.bottom)
  blank += Math.max(end - reached, 0)
  // Lines between rows are no gaps.
  return Math.floor(blank / rowPx + 0.25)
}
