// Files that the system hands over: every one is opened, and what nobody may see yet leaves again only after a yes.
import fs from 'node:fs'
import path from 'node:path'
import { frameWords } from '../../src/words/en/frame.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from './support/workbook-files.ts'

test('all are opened, and hidden answers are saved only after a yes', async ({ launchApp, folder }) => {
  const second = path.join(folder, 'second.pathway')
  const copy = path.join(folder, 'copy.pathway')
  const collecting = withRows(makeTestWorkbook('Still collecting'), 'ratings', [
    { id: 'r1', cells: { round: 'baseline', value: 3 } },
    { id: 'r2', cells: { round: 'baseline', value: 1 } },
  ])
  fs.writeFileSync(
    path.join(folder, 'first.pathway'),
    await encodeTestFile({ ...makeTestWorkbook('First one'), id: 'first' }),
  )
  fs.writeFileSync(second, await encodeTestFile(collecting))
  const before = fs.readFileSync(second)
  const { window, stubSaveDialog } = await launchApp({ args: [path.join(folder, 'first.pathway'), second] })
  await stubSaveDialog(copy)
  await expect(window.getByRole('navigation').getByText('Still collecting')).toBeVisible()

  const dialog = window.getByRole('dialog', { name: frameWords.hiddenAnswers.title })
  const notices = window.getByRole('region', { name: frameWords.notices })
  await window.keyboard.press('Control+s')
  await expect(dialog.getByText(/2 answers of a round that is not revealed yet/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: frameWords.cancel })).toBeFocused()
  await expectNoAxeViolations(window)
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  expect(fs.readFileSync(second).equals(before)).toBe(true)
  await window.keyboard.press('Control+s')
  await dialog.getByRole('button', { name: frameWords.hiddenAnswers.confirm }).click()
  await expect(notices.getByText('Saved as second.pathway')).toBeVisible()
  expect(fs.readFileSync(second).equals(before)).toBe(false)

  await window.getByRole('button', { name: /All workbooks/ }).click()
  await expect(window.locator('html')).toHaveAttribute('data-usable', 'library')
  await expect(window.getByText('First one').first()).toBeVisible()
  await window.getByText('Still collecting').first().click()
  await window.getByRole('button', { name: libraryWords.sendCopy }).click()
  await dialog.getByRole('button', { name: frameWords.cancel }).click()
  await expect(dialog).toBeHidden()
  expect(fs.existsSync(copy)).toBe(false)
  await window.getByRole('button', { name: libraryWords.sendCopy }).click()
  await dialog.getByRole('button', { name: frameWords.hiddenAnswers.confirm }).click()
  await expect(notices.getByText('Saved as copy.pathway')).toBeVisible()
  expect(fs.existsSync(copy)).toBe(true)
})

test('two copies of known workbooks are asked about one after the other', async ({ launchApp, folder }) => {
  const files = ['one', 'two'].map((name) => path.join(folder, `${name}.pathway`))
  const id = (index: number) => `known-${String(index + 1)}`
  for (const [index, file] of files.entries()) {
    const known = { ...makeTestWorkbook(`Known ${String(index + 1)}`), id: id(index) }
    fs.writeFileSync(file, await encodeTestFile(known))
  }
  const { window, relaunch } = await launchApp({ args: files })
  await expect(window.getByRole('navigation').getByText('Known 2')).toBeVisible()
  for (const [index, file] of files.entries()) {
    const changed = withRows(makeTestWorkbook(`Changed ${String(index + 1)}`), 'parking-lot', [
      { id: 'p1', cells: { item: 'Added elsewhere' } },
    ])
    fs.writeFileSync(file, await encodeTestFile({ ...changed, id: id(index) }))
  }
  const again = await relaunch()
  await again.window.getByText('Known 1').first().waitFor()
  for (const title of ['Known 1', 'Known 2']) {
    const dialog = again.window.getByRole('dialog', { name: libraryWords.knownTitle(title) })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: libraryWords.replace }).click()
    await expect(dialog).toBeHidden()
  }
  await expect(again.window.getByRole('navigation').getByText('Changed 2')).toBeVisible()
})
