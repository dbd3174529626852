// Puts one grid on the page and hands the driver what it needs to drive and to judge it, as `window.bench`.
import '../../../../src/ui/theme/tokens.css'
import '../../../../src/ui/theme/base.css'
import type { Adapter, Spot } from './contract.ts'
import { gridPx, rowPx } from './contract.ts'
import { eachFrame, isAllThere, makeProbe, watchFrames } from './probe.ts'
import type { Expected, Frames } from './probe.ts'
import { makeBlock, makeRows, spell } from './rows.ts'
import type { BenchRow } from './rows.ts'

const frameMs = 1000 / 60

export function run(adapter: Adapter): void {
  const probe = makeProbe(adapter)
  let rows: readonly BenchRow[] = []
  let stop: (() => Frames) | null = null

  const body = () => {
    const scroller = adapter.scroller()
    const top = (scroller?.getBoundingClientRect().top ?? 0) + (scroller?.clientTop ?? 0)
    return { top: top + (adapter.isHeaderInside ? rowPx : 0), bottom: top + (scroller?.clientHeight ?? 0) }
  }

  /** What is pasted, and what stood under it before. */
  let block: readonly (readonly string[])[] = []
  let before: readonly (readonly string[])[] = []

  const bench = {
    async prepare(count: number): Promise<void> {
      rows = makeRows(count)
      await adapter.prepare(rows)
      await document.fonts.ready
    },
    first: () => {
      const root = document.getElementById('root')
      if (root === null) throw new Error('no root')
      root.style.cssText = `position:absolute;left:24px;top:16px;width:1392px;height:${String(gridPx)}px`
      return probe.first(root, spell(rows[0]?.[0] ?? ''), body)
    },
    leave: () => probe.leave(),
    arm: (type: 'keydown' | 'paste', expected: Expected) => probe.arm(type, expected),
    /** Each round another block, so that none is there already. */
    block: (count: number, round: number) => (block = makeBlock(count, round)),
    armPaste: (spot: Spot) => {
      before = block.map((line, down) =>
        line.map((_, across) => adapter.held({ row: spot.row + down, column: spot.column + across })),
      )
      probe.arm('keydown', { kind: 'pasted', spot, block })
    },
    armUndo: (spot: Spot) => probe.arm('keydown', { kind: 'pasted', spot, block: before }),
    isPasted: (spot: Spot) => isAllThere(adapter, spot, block),
    isUndone: (spot: Spot) => isAllThere(adapter, spot, before),
    /** After three frames and a moment: what a key set off has had its time, however busy the machine is. */
    idle: () =>
      new Promise<void>((resolve) => {
        let frames = 0
        eachFrame(() => {
          frames += 1
          if (frames === 3) setTimeout(resolve, 30)
          return frames === 3
        })
      }),
    /** Until that part of a frame has gone by since the start of one. */
    wait: (part: number) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, part * frameMs))
      }),
    outcome: () => probe.outcome(),
    holds: probe.holds,
    box: (spot: Spot) => (adapter.box(spot)?.toJSON() ?? null) as DOMRectReadOnly | null,
    shown: adapter.shown,
    held: adapter.held,
    count: adapter.count,
    active: async () => adapter.active(),
    chosen: async () => adapter.chosen(),
    editor: probe.editor,
    body,
    scrollTo: (row: number) => {
      const scroller = adapter.scroller()
      if (scroller !== null) scroller.scrollTop = row * rowPx
    },
    /** How far it is scrolled, and how far it can be. */
    scrolled: () => {
      const scroller = adapter.scroller()
      return scroller === null ? [0, 0] : [scroller.scrollTop, scroller.scrollHeight - scroller.clientHeight]
    },
    watch: () => {
      stop = watchFrames(adapter, body)
    },
    stop: () => stop?.() ?? null,
    redrawn: () => adapter.redrawn?.() ?? null,
    can: () => ({ undo: adapter.undo !== undefined }),
  }
  window.addEventListener('keydown', (event) => {
    const act = { z: adapter.undo, y: adapter.redo }[event.key]
    if (!event.ctrlKey || act === undefined) return
    event.preventDefault()
    act()
  })
  Object.assign(window, { bench })
}
