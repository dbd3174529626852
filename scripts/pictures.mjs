// Takes the pictures of the README from the built app and its sample: `npm run pictures`.
import { _electron } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from './lib/places.mjs'
import { sandboxFlags } from './lib/system.mjs'

const folder = path.join(projectFolder, 'resources', 'pictures')
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-pictures-'))
const pdf = path.join(profile, 'week-one.pdf')
fs.mkdirSync(folder, { recursive: true })

const app = await _electron.launch({
  executablePath: process.env['PATHWAY_ELECTRON'] ?? '',
  args: [projectFolder, `--user-data-dir=${profile}`, ...sandboxFlags()],
  chromiumSandbox: sandboxFlags().length === 0,
  colorScheme: 'light',
})
const page = await app.firstWindow()
await app.evaluate(({ BrowserWindow, dialog }, filePath) => {
  BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900)
  dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
}, pdf)
await page.locator('html[data-usable]').waitFor({ state: 'attached' })

/** @param {string} name */
async function take(name) {
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
}

/** @param {string} name */
const open = (name) => page.getByRole('navigation').getByText(name, { exact: true }).first().click()

await page
  .getByRole('button', { name: /Open the sample/ })
  .first()
  .click()
await page.locator('html[data-usable="workbook"]').waitFor({ state: 'attached' })
await open('Overview')
await page.getByRole('heading', { name: 'Measures' }).waitFor()
await take('overview')
await open('Week one')
await page.getByText(/^As signed/).click()
await page.getByText('agreed by the team').first().waitFor()
await take('week-one')
await page.emulateMedia({ colorScheme: 'dark' })
await page.getByRole('tab', { name: /Decision rights/ }).click()
await page.getByRole('grid').waitFor()
await page.getByText('What changes for the technology leader').waitFor()
await take('decision-rights-dark')
await page.emulateMedia({ colorScheme: 'light' })
await open('Month one')
await page.getByText('person-hours a year become').first().waitFor()
await take('month-one')
await open('Month six')
await page.getByText(/^As signed/).click()
await page.getByRole('img').filter({ hasText: '85th percentile' }).first().scrollIntoViewIfNeeded()
await take('month-six')
await open('Briefings')
/** @param {string} pack */
async function makePdf(pack) {
  await page.getByLabel('Pack', { exact: true }).selectOption(pack)
  await page.getByRole('region', { name: 'Preview' }).and(page.locator('[aria-busy="false"]')).waitFor()
  await page.getByRole('button', { name: /Make the PDF/ }).click()
  await page.getByText(/Saved as/).waitFor()
}

/**
 * @param {string} name
 * @param {number} pages
 */
function takePages(name, pages) {
  const target = path.join(folder, name)
  execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-l', String(pages), '-png', pdf, target])
}

await makePdf('week-one')
await page
  .getByRole('img', { name: /^Page 1 of/ })
  .getByText('What happens next')
  .waitFor()
await take('briefings')
takePages('briefing', 2)
await makePdf('summary')
takePages('summary', 1)
await app.close()

fs.rmSync(profile, { recursive: true, force: true })
console.log(`Pictures in ${path.relative(projectFolder, folder)}.`)
