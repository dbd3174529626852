// Typing into a table of 10,000 rows while a full pack of it is made, beside typing alone: how long frames take.
import { _electron } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from '../../scripts/lib/places.mjs'
import { sandboxFlags } from '../../scripts/lib/system.mjs'

const rows = 10_000
const runs = 3
/** Words typed a run, each into a cell of its own, at a fast typist's pace. */
const wordsTyped = 20
const keyPauseMs = 60
/** Longer than three frames: a hitch that a person may notice. */
const hitchMs = 50

/** @param {string[]} parameters */
function pathway(parameters) {
  const script = path.join(projectFolder, 'scripts', 'pathway.mjs')
  execFileSync(process.execPath, [script, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** @param {string} folder */
function makeLargeFile(folder) {
  const [empty, csv, large] = ['empty.pathway', 'actions.csv', 'large.pathway'].map((name) =>
    path.join(folder, name),
  )
  const lines = Array.from(
    { length: rows },
    (_, at) => `Action ${String(at + 1)} agreed after the estimate changed,2026-12-${String((at % 28) + 1)}`,
  )
  fs.writeFileSync(csv, ['Action,Due', ...lines].join('\n'))
  pathway(['new', empty, '--sample'])
  pathway(['import', empty, '--table', 'actions', '--from', csv, '-o', large])
  return large
}

/** @param {import('@playwright/test').Page} page */
async function typeWords(page) {
  await page.evaluate(() => {
    const frames = /** @type {number[]} */ ([])
    let last = performance.now()
    const tick = (/** @type {number} */ now) => {
      frames.push(now - last)
      last = now
      if (Reflect.get(window, 'benchFrames') === frames) requestAnimationFrame(tick)
    }
    Reflect.set(window, 'benchFrames', frames)
    requestAnimationFrame(tick)
  })
  for (let word = 0; word < wordsTyped; word += 1) {
    await page.keyboard.type(`changed ${String(word)}`, { delay: keyPauseMs })
    await page.keyboard.press('Enter')
  }
  /** @type {number[]} */
  const frames = await page.evaluate(() => {
    const found = Reflect.get(window, 'benchFrames')
    Reflect.deleteProperty(window, 'benchFrames')
    return found
  })
  const sorted = frames.toSorted((a, b) => b - a)
  return {
    longest: sorted[0] ?? NaN,
    p95: sorted[Math.floor(sorted.length * 0.05)] ?? NaN,
    hitches: sorted.filter((ms) => ms > hitchMs).length,
    frames: sorted.length,
  }
}

/** @param {import('@playwright/test').Page} page */
async function goToRows(page) {
  await page
    .locator('.nav-item')
    .filter({ hasText: /^Actions/ })
    .click()
  const cell = page.locator('[role=gridcell][data-column=action], [role=rowheader][data-column=action]')
  await cell.nth(4).click()
}

/** @returns {Promise<import('./run.mjs').Comparison[]>} */
export async function benchTyping() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-bench-'))
  const file = makeLargeFile(folder)
  const app = await _electron.launch({
    executablePath: process.env['PATHWAY_ELECTRON'] ?? '',
    args: [projectFolder, `--user-data-dir=${path.join(folder, 'app')}`, ...sandboxFlags(), file],
    chromiumSandbox: sandboxFlags().length === 0,
  })
  const alone = []
  const beside = []
  try {
    const page = await app.firstWindow()
    await page.locator('html[data-usable="workbook"]').waitFor({ state: 'attached' })
    await app.evaluate(({ dialog }, folderPath) => {
      let made = 0
      dialog.showSaveDialog = () => {
        made += 1
        return Promise.resolve({ canceled: false, filePath: `${folderPath}/pack-${String(made)}.pdf` })
      }
    }, folder)
    for (let run = 0; run < runs; run += 1) {
      await goToRows(page)
      alone.push(await typeWords(page))
      await page
        .locator('.nav-item')
        .filter({ hasText: /^Briefings/ })
        .click()
      await page.getByLabel('Pack', { exact: true }).selectOption('full')
      await page.getByRole('button', { name: 'Make the PDF' }).click()
      await page.getByRole('progressbar').first().waitFor()
      await goToRows(page)
      beside.push(await typeWords(page))
    }
  } finally {
    await app.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  const hitches = (/** @type {typeof alone} */ list) => list.map((one) => one.hitches).join(', ')
  const note = `frames over ${String(hitchMs)} ms by run: ${hitches(beside)} beside, ${hitches(alone)} alone`
  return [
    {
      name: 'Frame while typing into 10,000 rows beside a pack, p95',
      floorName: 'typing alone',
      goal: 1.5,
      ours: beside.map(({ p95 }) => p95),
      floor: alone.map(({ p95 }) => p95),
      note,
    },
    {
      name: 'Longest frame while typing into 10,000 rows beside a pack',
      floorName: `${String(hitchMs)} ms`,
      goal: 1,
      ours: beside.map(({ longest }) => longest),
      floor: beside.map(() => hitchMs),
      note,
    },
  ]
}
