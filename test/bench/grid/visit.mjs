// One visit to one grid: opened, shown, typed into, pasted into, scrolled; what was typed has to stand there, or no time counts.
import { adapters } from './build.mjs'
import { awaitRest } from './load.mjs'

/** @typedef {{ ms: number, frames: number, durableMs?: number, processorMs?: number }} Timing */
/** @typedef {{ row: number, column: number }} Spot */
/** @typedef {{ metric: string, timing: Timing | null }} Sample Null where the grid did not get there. */
/** @typedef {(method: string, ...parts: unknown[]) => Promise<any>} Ask The page's own answers, whose types the page keeps. */

const pastedRows = 1000
/** How often a thing is done before it is timed: what is done once in a window's life is mostly code read for the first time. */
const rehearsals = 3
const heldRows = 100
const heldPerSecond = 30
const wheelPx = 3200
const settleMs = 30
export const textColumn = 1
const numberColumn = 3

/**
 * @param {import('./engines.mjs').Engine} engine
 * @returns {Ask}
 */
function askOf({ page }) {
  return (method, ...parts) =>
    // Every method is one of `window.bench`.
    page.evaluate(
      ([name, given]) => window['bench'][name](...given),
      /** @type {[string, unknown[]]} */ ([method, parts]),
    )
}

/**
 * Milliseconds the page's main thread has been on a processor: what others do on the machine hardly tells in it.
 * @param {import('./engines.mjs').Engine} engine
 */
async function readProcessor({ cdp }) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN)
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {() => Promise<Timing | null>} work
 * @returns {Promise<Timing | null>}
 */
async function withProcessor(engine, work) {
  const before = await readProcessor(engine)
  const timing = await work()
  return timing === null ? null : { ...timing, processorMs: (await readProcessor(engine)) - before }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 * @param {number} rows
 * @param {number} [restMs] How long the machine may take to come to rest before the table is shown.
 * @returns {Promise<{ ask: Ask, first: Timing | null, whole: Timing | null }>} The first row, and no gap below it.
 */
export async function openGrid(engine, origin, name, rows, restMs = 0) {
  await engine.page.goto('about:blank')
  await engine.cdp.send('HeapProfiler.collectGarbage')
  await engine.page.goto(`${origin}/${name}/`)
  await engine.page.waitForFunction('window.bench !== undefined')
  const ask = askOf(engine)
  await ask('prepare', rows)
  // What the browser still writes or clears away of it is no part of showing the table.
  if (restMs > 0) await awaitRest(restMs)
  return { ask, ...(await show(engine, ask)) }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @returns {Promise<{ first: Timing | null, whole: Timing | null }>}
 */
async function show(engine, ask) {
  // What came before left something to clear away, writing 10,000 rows to disk among it, which would fall into this.
  await engine.cdp.send('HeapProfiler.collectGarbage')
  /** @type {Timing | null} */
  let first = null
  const whole = await withProcessor(engine, async () => {
    first = await ask('first')
    return ask('outcome')
  })
  return { first, whole }
}

/**
 * Shows the table that stands there once more, as whoever comes back to a page sees it.
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 */
async function showAgain(engine, ask) {
  await ask('idle')
  await ask('leave')
  await ask('idle')
  return show(engine, ask)
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @param {Spot} spot
 */
export async function clickCell(engine, ask, spot) {
  const box = await ask('box', spot)
  if (box === null)
    throw new Error(`Row ${String(spot.row)}, column ${String(spot.column)} is not on screen.`)
  await engine.page.mouse.click(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2)
  // Nobody types sooner than this after a click; some grids take the focus a moment later.
  await engine.page.waitForTimeout(settleMs)
  await ask('idle')
}

/**
 * People press at any time between two frames; the loop of a benchmark, always as long after the last frame as its own
 * steps take, and whoever needs a millisecond more then waits for a whole further frame. So each press waits until a part
 * of a frame has gone by: spread evenly (by the golden section), the same for every grid.
 * @param {number} press Presses before this one.
 */
function partOfFrame(press) {
  return (press * 0.618034) % 1
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @param {string} key
 * @param {unknown} expected
 * @param {number} [press]
 * @returns {Promise<Timing | null>}
 */
async function pressFor(engine, ask, key, expected, press = 0) {
  await ask('arm', 'keydown', expected)
  await ask('wait', partOfFrame(press))
  return withProcessor(engine, async () => {
    await engine.page.keyboard.press(key)
    return ask('outcome')
  })
}

/** What is typed into cells of text and of numbers, another in each round: what stands there already is no edit. */
const typed = [
  { text: ['q', 'w', 'e'], number: ['7', '1', '5'] },
  { text: ['a', 's', 'd'], number: ['8', '2', '6'] },
  { text: ['z', 'x', 'c'], number: ['9', '3', '4'] },
]
const rowsInRound = 14

/**
 * Key presses, one cell after another: the first character over a cell, two more, the commit, an arrow.
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @param {string} name
 * @param {number} from
 * @param {number} cells
 * @returns {Promise<Sample[]>}
 */
async function timeKeys(engine, ask, name, from, cells) {
  const { commitKey = 'Enter', selectsFirst = false, movesByArrow = true } = adapters[name] ?? {}
  /** @type {Sample[]} */
  const samples = []
  // By metric, so that each has the whole of a frame.
  /** @type {Record<string, number>} */
  const presses = {}
  /** @param {string} metric @param {string} key @param {unknown} expected */
  const take = (metric, key, expected) => {
    const press = (presses[metric] ?? from) + 1
    presses[metric] = press
    return pressFor(engine, ask, key, expected, press)
  }
  for (let index = from; index < from + cells; index += 1) {
    // Some grids have scrolled by the end of a round.
    if (index % rowsInRound === 0) {
      await ask('scrollTo', 0)
      await ask('idle')
    }
    const kind = index % 2 === 0 ? 'text' : 'number'
    const spot = { row: 2 + (index % rowsInRound), column: kind === 'text' ? textColumn : numberColumn }
    const keys = typed[Math.floor(index / rowsInRound) % typed.length]?.[kind] ?? []
    await clickCell(engine, ask, spot)
    if (selectsFirst) await engine.page.keyboard.press('Control+A')
    let text = ''
    for (const [at, key] of keys.entries()) {
      text += key
      const metric = at === 0 ? 'first character' : 'further character'
      samples.push({ metric, timing: await take(metric, key, { kind: 'typed', text }) })
    }
    const timing = await take('commit', commitKey, { kind: 'committed', spot, text })
    const stands = (await ask('held', spot)) === text
    samples.push({ metric: 'commit', timing: stands ? timing : null })
    if (!movesByArrow) continue
    const at = (await ask('active')) ?? spot
    samples.push({
      metric: 'arrow',
      timing: await take('arrow', 'ArrowDown', { kind: 'active', spot: { ...at, row: at.row + 1 } }),
    })
  }
  return samples
}

/**
 * How many rows are drawn again by one edit, from its first key to its commit within the row.
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @param {string} name
 * @returns {Promise<number | null>}
 */
async function countRedrawn(engine, ask, name) {
  const spot = { row: 5, column: textColumn }
  await clickCell(engine, ask, spot)
  if (adapters[name]?.selectsFirst === true) await engine.page.keyboard.press('Control+A')
  await ask('redrawn')
  await pressFor(engine, ask, 'z', { kind: 'typed', text: 'z' })
  await pressFor(engine, ask, 'Tab', { kind: 'committed', spot, text: 'z' })
  return ask('redrawn')
}

/**
 * One paste and, where the grid can, its undo.
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @param {number} round
 * @returns {Promise<{ samples: Sample[], durable: number | null }>}
 */
async function timePaste(engine, ask, round) {
  const spot = { row: 3, column: textColumn }
  /** @type {string[][]} */
  const block = await ask('block', pastedRows, round)
  await ask('scrollTo', 0)
  await ask('idle')
  await engine.putOnClipboard(block.map((line) => line.join('\t')).join('\n'))
  await clickCell(engine, ask, spot)
  await ask('armPaste', spot)
  const pasted = await withProcessor(engine, async () => {
    await engine.page.keyboard.press('Control+V')
    return ask('outcome')
  })
  const isRight = pasted !== null && (await ask('isPasted', spot))
  /** @type {Sample[]} */
  const samples = [{ metric: 'paste', timing: isRight ? pasted : null }]
  const { undo } = await ask('can')
  if (!undo || !isRight) return { samples, durable: null }
  await ask('armUndo', spot)
  const undone = await withProcessor(engine, async () => {
    await engine.page.keyboard.press('Control+z')
    return ask('outcome')
  })
  const isBack = undone !== null && (await ask('isUndone', spot))
  samples.push({ metric: 'undo of the paste', timing: isBack ? undone : null })
  return { samples, durable: pasted.durableMs ?? null }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 * @param {number} times
 * @returns {Promise<{ samples: Sample[], durableMs: number[] }>}
 */
async function timePastes(engine, ask, times) {
  const pastes = []
  for (let round = 0; round < rehearsals + times; round += 1) pastes.push(await timePaste(engine, ask, round))
  const timed = pastes.slice(rehearsals)
  return {
    samples: timed.flatMap(({ samples }) => samples),
    durableMs: timed.flatMap(({ durable }) => durable ?? []),
  }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 */
async function holdArrow(engine, ask) {
  await ask('scrollTo', 0)
  await engine.page.waitForTimeout(100)
  await clickCell(engine, ask, { row: 4, column: textColumn })
  const from = await ask('active')
  await ask('watch')
  for (let index = 0; index < heldRows; index += 1) {
    const due = performance.now() + 1000 / heldPerSecond
    await engine.page.keyboard.down('ArrowDown')
    await engine.page.waitForTimeout(Math.max(due - performance.now(), 0))
  }
  await engine.page.keyboard.up('ArrowDown')
  const frames = await ask('stop')
  const to = await ask('active')
  return { ...frames, arrived: from !== null && to?.row === from.row + heldRows }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {Ask} ask
 */
async function scrollAll(engine, ask) {
  await ask('scrollTo', 0)
  const { top, bottom } = await ask('body')
  await engine.page.mouse.move(500, (top + bottom) / 2)
  await ask('watch')
  const [, height] = await ask('scrolled')
  for (let turned = 0; turned < height + wheelPx; turned += wheelPx) {
    const due = performance.now() + 1000 / 60
    await engine.page.mouse.wheel(0, wheelPx)
    await engine.page.waitForTimeout(Math.max(due - performance.now(), 0))
  }
  const [reached] = await ask('scrolled')
  const frames = await ask('stop')
  return { ...frames, arrived: Math.abs(reached - height) < 2 * wheelPx }
}

/** @typedef {{ opens: number, cells: number, warmUp: number, pastes: number, move: boolean, rows: number }} Plan */

/**
 * Opens the page as often as a browser wants it before it keeps what it made of the code, as an installed app has it.
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 * @param {number} rows
 */
export async function rehearse(engine, origin, name, rows) {
  for (let times = 0; times < rehearsals; times += 1) {
    const { ask } = await openGrid(engine, origin, name, rows)
    await ask('idle')
  }
}

/**
 * The table shown in windows just loaded, and shown again in the last of them.
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 * @param {Plan} plan
 * @returns {Promise<{ ask: Ask, samples: Sample[] }>}
 */
async function timeShowing(engine, origin, name, plan) {
  /** @type {Sample[]} */
  const samples = []
  /** @type {Ask | null} */
  let ask = null
  for (let times = 0; times < plan.opens; times += 1) {
    const opened = await openGrid(engine, origin, name, plan.rows, 4000)
    ask = opened.ask
    samples.push({ metric: 'new window', timing: opened.first })
    samples.push({ metric: 'new window, whole view', timing: opened.whole })
  }
  if (ask === null) throw new Error('A plan opens the table at least once.')
  for (let times = 0; times < rehearsals + plan.opens; times += 1) {
    const { first, whole } = await showAgain(engine, ask)
    if (times < rehearsals) continue
    samples.push({ metric: 'first row', timing: first }, { metric: 'whole view', timing: whole })
  }
  return { ask, samples }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 * @param {Plan} plan
 */
export async function visit(engine, origin, name, plan) {
  const { ask, samples: shown } = await timeShowing(engine, origin, name, plan)
  const can = adapters[name]?.can ?? {}
  await engine.cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await engine.cdp.send('Runtime.getHeapUsage')
  await timeKeys(engine, ask, name, 0, plan.warmUp)
  const samples = await timeKeys(engine, ask, name, plan.warmUp, plan.cells)
  const redrawn = await countRedrawn(engine, ask, name)
  const pasted = plan.pastes > 0 && can.paste === true ? await timePastes(engine, ask, plan.pastes) : null
  const held = plan.move && adapters[name]?.movesByArrow !== false ? await holdArrow(engine, ask) : null
  const scrolled = plan.move ? await scrollAll(engine, ask) : null
  return {
    samples: [...shown, ...samples, ...(pasted?.samples ?? [])],
    heapMiB: usedSize / 2 ** 20,
    redrawn,
    durableMs: pasted?.durableMs ?? [],
    held,
    scrolled,
  }
}
