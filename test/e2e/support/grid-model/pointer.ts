// What takes a pointer or a panel: clicks, the wheel, the handle that fills, sorting, filtering, finding, a fresh start.
import fc from 'fast-check'
import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { isStored } from '../../../../src/domain/column.ts'
import { gridWords } from '../../../../src/words/en/grid.ts'
import { expectStored } from './agreement.ts'
import { fillFrom, findNext, replaceAll } from './changes.ts'
import type { Deed } from './commands.ts'
import { chooseBlock, chosenBlock, goTo, header, isCell, newLine, shapeRows, shownRows } from './model.ts'
import type { Filter, GridModel, Place } from './model.ts'
import { chooseAround, follow } from './moves.ts'
import { realId } from './sheet.ts'
import type { GridWindow } from './window.ts'

type Weighted = fc.WeightedArbitrary<Deed>

const pick = fc.nat({ max: 999 })

/** A press on a cell that can be seen. */
const click = fc.tuple(pick, fc.boolean()).map(([at, isFurther]): Deed => ({
  name: `click ${String(at)}${isFurther ? ' with Shift' : ''}`,
  can: () => true,
  run: async (model, window) => {
    const spots = await findSpots(window)
    const spot = spots[at % Math.max(spots.length, 1)]
    const place = spot === undefined ? null : toModel(model, spot)
    if (spot === undefined || place === null) return
    if (isFurther && isCell(model)) {
      chooseAround(model, model.chosen?.anchor ?? model.active, place, () => place)
      await window.page.keyboard.down('Shift')
      await window.page.mouse.click(spot.x, spot.y)
      await window.page.keyboard.up('Shift')
    } else {
      model.run = null
      goTo(model, place)
      await window.page.mouse.click(spot.x, spot.y)
      // A click on a cell that has the focus opens its choices.
      if ((await window.look()).isEditing) await window.press(['Escape'], false)
    }
    model.run = null
  },
}))

const wheel = fc.constantFrom(-2000, -300, 300, 2000).map((distance): Deed => ({
  name: `wheel ${String(distance)}`,
  can: () => true,
  run: async (_model, window) => {
    const box = await window.root.boundingBox()
    await window.page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 120)
    await window.page.mouse.wheel(0, distance)
  },
}))

/** The handle in the corner of what is chosen, pulled down over some rows. */
const pull = fc.integer({ min: 1, max: 4 }).map((rows): Deed => ({
  name: `pull down ${String(rows)}`,
  can: (model) =>
    isCell(model) && (chosenBlock(model)?.bottom ?? Infinity) + rows + 1 < shownRows(model).length,
  run: async (model, window) => {
    const source = chosenBlock(model)
    if (source === null) return
    const column = model.columns[source.right]?.id ?? ''
    const boxOf = (row: number) => boundsOf(model, window, { row: shownRows(model)[row] ?? '', column })
    const [from, to] = [await boxOf(source.bottom), await boxOf(source.bottom + rows)]
    // At the edge the table would scroll under the pointer, as far as the machine is slow to let go.
    const beyond = await boxOf(source.bottom + rows + 1)
    if (from === null || to === null || beyond === null) return
    fillFrom(model, source, { ...source, bottom: source.bottom + rows })
    chooseBlock(model, { ...source, bottom: source.bottom + rows })
    model.run = null
    const { mouse } = window.page
    await mouse.move(from.x + from.width - 4, from.y + from.height - 4)
    await mouse.down()
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 3 })
    await mouse.up()
  },
}))

/** By the menu of a column's header, without a pointer. */
const sort = fc.tuple(pick, fc.constantFrom('up', 'down', 'own')).map(([at, way]): Deed => ({
  name: `sort column ${String(at)} ${way}`,
  can: () => true,
  run: async (model, window) => {
    const filters = model.shape?.filters ?? new Map<string, Filter>()
    const column = way === 'own' ? (model.shape?.sort?.column ?? null) : columnOf(model, at)
    if (column === null) return
    const dialog = await openColumnMenu(model, window, column)
    const names = { up: gridWords.sortUp, down: gridWords.sortDown, own: gridWords.sortOff }
    shapeRows(model, way === 'own' ? null : { column, descending: way === 'down' }, filters)
    await dialog.getByRole('button', { name: names[way] }).press('Enter')
    await backToRows(model, window, column)
  },
}))

const filter = fc.tuple(pick, fc.constantFrom('a', 'e', '2', 'blank')).map(([at, wanted]): Deed => ({
  name: `filter column ${String(at)} by ${wanted}`,
  can: (model) => (model.shape?.filters.size ?? 0) < 2,
  run: async (model, window) => {
    const column = columnOf(model, at)
    const kind = model.columns.find(({ id }) => id === column)?.kind
    // Numbers and days are filtered from one to another, what has few values by these.
    const byBlank = wanted === 'blank' || (kind !== 'text' && kind !== 'long-text')
    if (model.shape?.filters.has(column) === true) return
    const dialog = await openColumnMenu(model, window, column)
    const next: Filter = byBlank ? { text: '', onlyBlank: true } : { text: wanted, onlyBlank: false }
    shapeRows(model, model.shape?.sort ?? null, new Map([...(model.shape?.filters ?? []), [column, next]]))
    if (byBlank) await dialog.getByLabel(gridWords.onlyBlank).press('Space')
    else await dialog.getByLabel(gridWords.contains).pressSequentially(wanted)
    await dialog.press('Escape')
    await backToRows(model, window, column)
  },
}))

/** The line above a table that is sorted or filtered; the way back to the rows is the keyboard's. */
const showAll = fc.constant<Deed>({
  name: 'show all rows',
  can: (model) => model.shape !== null,
  run: async (model, window) => {
    shapeRows(model, null, new Map())
    const button = window.page.getByRole('button', { name: gridWords.showAll, exact: true })
    await button.focus()
    await window.press(['Enter'], false)
  },
})

const applyAgain = fc.constant<Deed>({
  name: 'apply again',
  can: (model) => model.shape !== null && isCell(model),
  run: async (model, window) => {
    shapeRows(model, model.shape?.sort ?? null, model.shape?.filters ?? new Map<string, Filter>())
    await window.page.getByRole('button', { name: gridWords.applyAgain }).click()
    const [row] = shownRows(model)
    // The line of new rows is one place: whoever comes to it goes on in the column they were in.
    const first =
      row === undefined
        ? { row: newLine, column: model.active.column }
        : { row, column: model.columns[0]?.id ?? '' }
    const stays = model.active.row === first.row && model.active.column === first.column
    // A cell that has the focus already keeps what is chosen around it, as long as that is shown.
    if (!stays || chosenBlock(model) === null) goTo(model, first)
    model.run = null
    await focusCell(model, window, first)
  },
})

const replace = fc
  .tuple(fc.constantFrom('a', 'an', '2', 'x', '"'), fc.constantFrom('', 'o', '$&', '7'))
  .map(([wanted, by]): Deed => ({
    name: `replace ${wanted} by ${by}`,
    can: () => true,
    run: async (model, window) => {
      const { page } = window
      await window.press(['Control+h'], false)
      const bar = page.getByRole('search')
      await window.press(Array.from(wanted), true)
      await bar.getByLabel(gridWords.replaceBy).focus()
      if (by !== '') await window.press(Array.from(by), true)
      const button = bar.getByRole('button', { name: gridWords.replaceAll })
      const isFound = await button.isEnabled()
      if (isFound) {
        replaceAll(model, wanted, by)
        await button.focus()
        await window.press(['Enter'], false)
      }
      await window.press(['Escape'], false)
      goTo(model, model.active)
    },
  }))

const find = fc.constantFrom('a', 'market', '12', 'zzzz').map((wanted): Deed => ({
  name: `find ${wanted}`,
  can: (model) => model.active.row !== header && model.chosen === null,
  run: async (model, window) => {
    goTo(model, findNext(model, wanted) ?? model.active)
    await window.press(['Control+f', ...Array.from(wanted), 'Enter', 'Escape'], true)
  },
}))

/** As after closing and opening the window: what was kept is there, and can still be undone. */
const reload = fc.constant<Deed>({
  name: 'reload',
  can: () => true,
  run: async (model, window) => {
    await expectStored(model, window)
    await window.reload()
    // How one looked at the rows is remembered, and applied to what they hold by then.
    if (model.shape !== null) shapeRows(model, model.shape.sort, model.shape.filters)
    model.run = null
    model.hasCopy = false
    const [row] = shownRows(model)
    goTo(model, { row: row ?? newLine, column: model.columns[0]?.id ?? '' })
    await focusCell(model, window, model.active)
  },
})

export const pointer: readonly Weighted[] = [
  { weight: 3, arbitrary: click },
  { weight: 2, arbitrary: wheel },
  { weight: 2, arbitrary: pull },
  { weight: 2, arbitrary: sort },
  { weight: 1, arbitrary: filter },
  { weight: 2, arbitrary: showAll },
  { weight: 1, arbitrary: applyAgain },
  { weight: 2, arbitrary: replace },
  { weight: 1, arbitrary: find },
  { weight: 1, arbitrary: reload },
]

function columnOf(model: GridModel, at: number): string {
  const stored = model.columns.filter(isStored)
  return stored[at % stored.length]?.id ?? ''
}

/** Walks to the header of a column and opens its menu. */
async function openColumnMenu(model: GridModel, window: GridWindow, column: string): Promise<Locator> {
  const steps = model.columns.findIndex(({ id }) => id === column)
  goTo(model, { row: header, column })
  model.run = null
  // Without rows the corner of the table is where one is.
  const toHeader = shownRows(model).length > 0 ? ['Control+Home', 'ArrowUp'] : ['Home', 'ArrowUp', 'ArrowUp']
  await window.press([...toHeader, ...Array<string>(steps).fill('ArrowRight'), 'Shift+F10'], false)
  return window.page.getByRole('dialog')
}

async function backToRows(model: GridModel, window: GridWindow, column: string): Promise<void> {
  goTo(model, follow(model, { row: header, column }, 'ArrowDown'))
  await expect(window.page.getByRole('dialog')).toHaveCount(0)
  await window.press(['ArrowDown'], false)
}

async function focusCell(model: GridModel, window: GridWindow, place: Place): Promise<void> {
  // Among many rows, those far from what is in sight are not there.
  await window.root.evaluate((root) => root.parentElement?.scrollTo(0, 0))
  const row = realId(model.identities, place.row) ?? place.row
  const column = place.row === newLine ? '' : `[data-column="${place.column}"]`
  await window.root.locator(`[data-row="${row}"]${column}`).focus()
}

interface Spot extends Place {
  readonly x: number
  readonly y: number
}

/** A wheel goes on rolling for a while: what is pressed by its place must stand still. */
function waitForRest(window: GridWindow): Promise<void> {
  return window.root.evaluate(
    (root) =>
      new Promise<void>((resolve) => {
        let [before, same] = ['', 0]
        const look = () => {
          const { x, y } = root.getBoundingClientRect()
          const now = `${String(x)} ${String(y)}`
          same = now === before ? same + 1 : 0
          before = now
          if (same === 5) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** Cells of which the middle can be pressed. */
async function findSpots(window: GridWindow): Promise<readonly Spot[]> {
  await waitForRest(window)
  return window.root.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-row][data-column]')].flatMap((cell): Spot[] => {
      const box = cell.getBoundingClientRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const { row = '', column = '' } = cell.dataset
      const isOnTop = cell.contains(document.elementFromPoint(x, y))
      return isOnTop && !row.startsWith('@') ? [{ row, column, x, y }] : []
    }),
  )
}

function toModel(model: GridModel, spot: Spot): Place | null {
  const row = shownRows(model).find((id) => realId(model.identities, id) === spot.row)
  return row === undefined ? null : { row, column: spot.column }
}

/** Where a cell lies, if both its corners can be pressed. */
async function boundsOf(model: GridModel, window: GridWindow, place: Place) {
  const row = realId(model.identities, place.row) ?? ''
  await waitForRest(window)
  return window.root.evaluate(
    (root, [id, column]) => {
      const cell = root.querySelector(`[data-row="${id}"][data-column="${column}"]`)
      if (cell === null) return null
      const { x, y, width, height } = cell.getBoundingClientRect()
      const isSeen = (left: number, top: number) => cell.contains(document.elementFromPoint(left, top))
      return isSeen(x + width - 4, y + height - 4) && isSeen(x + width / 2, y + height / 2)
        ? { x, y, width, height }
        : null
    },
    [row, place.column] as const,
  )
}
