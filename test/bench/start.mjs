// How long from the process's start to a window one can use, with 200 workbooks stored, beside a blank window.
import { _electron } from '@playwright/test'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from '../../scripts/lib/places.mjs'
import { sandboxFlags } from '../../scripts/lib/system.mjs'

const runs = 9
const storedWorkbooks = 200
const blankFolder = path.join(projectFolder, 'test', 'bench', 'blank')

/**
 * @param {string} folder
 * @param {string} profile
 */
async function launch(folder, profile) {
  const startedAt = Date.now()
  const app = await _electron.launch({
    executablePath: process.env['PATHWAY_ELECTRON'] ?? '',
    args: [folder, `--user-data-dir=${profile}`, ...sandboxFlags()],
    chromiumSandbox: sandboxFlags().length === 0,
  })
  const page = await app.firstWindow()
  // Not a function to wait for: the app's policy runs no text as code.
  await page.locator('html[data-usable]').waitFor({ state: 'attached' })
  return { app, page, startedAt }
}

/**
 * Milliseconds from the start of the process to the page's own mark, and where they went. The page's clock tells,
 * so that the driver's polling does not count.
 * @param {string} folder
 * @param {string} profile
 */
async function timeStart(folder, profile) {
  const { app, page, startedAt } = await launch(folder, profile)
  /** @type {{ origin: number, usable: number, scripts: number }} */
  const times = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? NaN
    const [navigation] = performance.getEntriesByType('navigation')
    // A navigation entry carries more than the base type tells.
    const parsed = /** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.domInteractive ?? NaN
    return { origin: performance.timeOrigin, usable, scripts: parsed }
  })
  await app.close()
  return {
    total: times.origin + times.usable - startedAt,
    untilPage: times.origin - startedAt,
    untilParsed: times.scripts,
    untilUsable: times.usable - times.scripts,
  }
}

/**
 * Fills a profile: one workbook made the way a person makes it, its record copied.
 * @param {string} profile
 */
async function storeWorkbooks(profile) {
  const { app, page } = await launch(projectFolder, profile)
  await page
    .getByRole('button', { name: /^New workbook/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/title/i).fill('Offsite')
  await dialog.getByLabel(/organisation/i).fill('Meridane Freight')
  await dialog.getByLabel(/technology leader/i).fill('Ines Duarte')
  await dialog.getByRole('button', { name: /^Create/ }).click()
  await page.locator('html[data-usable="workbook"]').waitFor({ state: 'attached' })
  const stored = await page.evaluate(async (count) => {
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('pathway')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = database.transaction('workbooks', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('workbooks')
    const finished = new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    store.getAll().onsuccess = (event) => {
      // The library's own record; only its id and title have to differ.
      const [first] = /** @type {IDBRequest} */ (event.target).result
      for (let index = 1; index < count; index += 1) {
        const id = `${first.entry.id}-${String(index)}`
        const title = `Offsite ${String(index)}`
        store.put({ ...first, entry: { ...first.entry, id, title, lastOpenedAt: index } }, id)
      }
    }
    await finished
    database.close()
    return count
  }, storedWorkbooks)
  await app.close()
  if (stored !== storedWorkbooks) throw new Error('The profile could not be filled.')
}

/** @returns {Promise<import('./run.mjs').Comparison[]>} */
export async function benchStart() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-bench-'))
  const [profile, blankProfile] = [path.join(folder, 'app'), path.join(folder, 'blank')]
  await storeWorkbooks(profile)
  await timeStart(blankFolder, blankProfile)
  await timeStart(projectFolder, profile)
  const ours = []
  const floor = []
  for (let run = 0; run < runs; run += 1) {
    const first = run % 2 === 0
    if (first) floor.push(await timeStart(blankFolder, blankProfile))
    ours.push(await timeStart(projectFolder, profile))
    if (!first) floor.push(await timeStart(blankFolder, blankProfile))
  }
  fs.rmSync(folder, { recursive: true, force: true })
  /** @param {'untilPage' | 'untilParsed' | 'untilUsable'} part */
  const share = (part) => {
    const middle = (/** @type {typeof ours} */ list) =>
      list.map((times) => times[part]).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
    return `${middle(ours).toFixed(0)} (${middle(floor).toFixed(0)})`
  }
  return [
    {
      name: 'Start to first usable frame',
      floorName: 'blank window',
      goal: 1.3,
      ours: ours.map(({ total }) => total),
      floor: floor.map(({ total }) => total),
      note: `${String(storedWorkbooks)} workbooks stored; ms until the page begins ${share('untilPage')}, until it is parsed ${share('untilParsed')}, until it is usable ${share('untilUsable')} (blank)`,
    },
  ]
}
