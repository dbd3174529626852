// What is being typed is kept when a key turns the page, and what an ended window left is offered beside its cell.
import { noteWords } from '../../src/words/en/grid-notes.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { methodWords } from '../../src/words/index.ts'
import {
  cell,
  createWorkbook,
  expectWorkbookOpen,
  grid,
  openFromLibrary,
  openSample,
  readDrafts,
  turnTo,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

const actions = methodWords.tables.actions.label

test('a key that turns the page keeps a cell, a new row, notes of a stage and notes of a cell', async ({
  page,
}) => {
  const { keyboard } = page
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await openSample(page)
  await turnTo(page, actions)
  const action = grid(page, 'actions').locator('[data-column="action"]:not([data-row="@header"])').nth(1)
  await action.focus()
  await keyboard.type('Typed on the way')
  await keyboard.press('Control+1')
  await expect(heading).not.toHaveText(actions)
  await turnTo(page, actions)
  await expect(action).toHaveText('Typed on the way')

  await cell(page, 'actions', '@new', 'action').focus()
  await keyboard.type('A new one')
  await keyboard.press('Control+2')
  await expect(heading).toHaveText(methodWords.stages['week-one'].question)
  const notes = page.getByLabel(stagePageWords.notes, { exact: true })
  await notes.fill('Said in the room')
  await keyboard.press('Control+1')
  await expect(heading).not.toHaveText(methodWords.stages['week-one'].question)
  await turnToStage(page, 'week-one')
  await expect(notes).toHaveValue('Said in the room')

  await turnTo(page, actions)
  await expect(grid(page, 'actions')).toContainText('A new one')
  await action.focus()
  await keyboard.press('Shift+F2')
  await expect(page.getByLabel(noteWords.newNote)).toBeFocused()
  await keyboard.type('A doubt')
  await keyboard.press('Control+1')
  await expect(heading).not.toHaveText(actions)
  await turnTo(page, actions)
  await action.focus()
  await keyboard.press('Shift+F2')
  await expect(page.getByRole('dialog').getByText('A doubt', { exact: true })).toHaveCount(1)
  await keyboard.press('Escape')
  await expect.poll(() => readDrafts(page)).toEqual([])
  await keyboard.press('Control+w')
  await openFromLibrary(page, 'Offsite 2026')
  await expectWorkbookOpen(page)
})

test('what an ended window left half typed is offered beside its cell', async ({ launchBrowser }) => {
  const first = await launchBrowser()
  await createWorkbook(first.page, { title: 'Offsite', technologyLeader: 'Tess', author: 'Ann' })
  await turnToStage(first.page, 'week-one')
  await cell(first.page, 'integration-points', 'execute', 'evidence').focus()
  await first.page.keyboard.type('Half a')
  await expect.poll(() => readDrafts(first.page)).toEqual(['Half a'])
  await first.kill9()
  const { page } = await first.relaunch()
  await openFromLibrary(page, 'Offsite')
  await turnToStage(page, 'week-one')
  const offer = page.getByRole('group', { name: gridWords.youWereTyping })
  await expect(offer).toBeVisible()
  const place = await cell(page, 'integration-points', 'execute', 'evidence').boundingBox()
  const box = await offer.boundingBox()
  expect(box!.y).toBeGreaterThanOrEqual(place!.y + place!.height)
  expect(box!.y).toBeLessThan(place!.y + place!.height + 40)
})
