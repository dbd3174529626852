// One facilitator's road in the real app: begin, type everything, crash, come back, sign, print, hand the file on.
import type { Locator, Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Cell } from '../../src/domain/cell.ts'
import { seededPoints } from '../../src/domain/tables/integration-points.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { findRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { briefingWords } from '../../src/words/en/briefing.ts'
import { commandWords } from '../../src/words/en/commands.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { briefingPageWords } from '../../src/words/en/briefing-page.ts'
import { checkpointWords } from '../../src/words/en/pages.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import {
  expectSoundPdf,
  readPdfFacts,
  readPdfText,
  readWorkbookFile,
  runCommandLine,
  unzipText,
} from './support/documents.ts'
import { press } from './support/keyboard.ts'
import { appArguments } from './support/launch-electron.ts'
import { electronExecutable } from './support/places.ts'
import {
  cell,
  createWorkbook,
  dropFile,
  expectLibrary,
  expectSaved,
  expectWorkbookOpen,
  openFromLibrary,
  readDrafts,
  showPlainTable,
  showTable,
  turnTo,
  turnToStage,
  typeInto,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook } from './support/workbook-files.ts'

const title = 'Offsite 2026'
const leader = 'Ada Wren'
const firstPoint = seededPoints[0]!
const evidence = 'Radar shown once, in March.\nNobody asked what it means.'
const decided = 'The technology leader joins every strategy session from January on.'
const unfinished = 'We priced the wrong thi'
const actions = ['Seat at the planning table', 'Radar in every review', 'Share the board papers']

/** A new row at the end of a table, by typing into the line for it. */
async function addRow(window: Page, table: TableId, text: string): Promise<Locator> {
  const rows = window.getByRole('grid', { name: methodWords.tables[table].label }).locator('[data-gutter]')
  const before = await rows.count()
  await typeInto(cell(window, table, '@new', ''), text)
  await expect(rows).toHaveCount(before + 1)
  const row = await rows.nth(before).getAttribute('data-gutter')
  return window.locator(`[data-row="${row ?? ''}"]`)
}

function column(row: Locator, id: string): Locator {
  return row.and(row.page().locator(`[data-column="${id}"]`))
}

/** Cells of the only row whose column holds the text. */
function cellsOf(
  workbook: Workbook,
  table: TableId,
  id: string,
  text: string,
): Readonly<Record<string, Cell>> {
  const found = findRows(workbook, table).filter((row) => row.cells[id] === text)
  expect(found, `${table} with ${id} = ${text}`).toHaveLength(1)
  return found[0]!.cells
}

function rowId(workbook: Workbook, table: TableId, id: string, text: string): string {
  return findRows(workbook, table).find((row) => row.cells[id] === text)?.id ?? ''
}

async function fillIntegrationPoints(window: Page): Promise<void> {
  await cell(window, 'integration-points', firstPoint, 'mandate').focus()
  // Tab goes on, Enter comes back to where the run of Tabs began: 28 numbers in 56 keys.
  for (const answers of ['3143', '4142', '3252', '?242', '4442', '5441', '3042']) {
    for (const [position, answer] of Array.from(answers).entries()) {
      await window.keyboard.type(answer)
      await press(window, position === 3 ? 'Enter' : 'Tab')
    }
  }
  await expect(cell(window, 'integration-points', seededPoints[6]!, 'actual')).toContainText('0')
  await cell(window, 'integration-points', firstPoint, 'evidence').focus()
  await window.keyboard.type(evidence.split('\n')[0]!)
  await press(window, 'Alt+Enter')
  await window.keyboard.type(evidence.split('\n')[1]!)
  await press(window, 'Enter')
  await typeInto(cell(window, 'integration-points', 'review-and-adapt', 'kind'), 'impl')
  await typeInto(cell(window, 'integration-points', 'execute', 'stage-of-strategy'), 'Carry out')
}

async function fillWeekOneTables(window: Page): Promise<void> {
  await showTable(window, 'week-one', 'information-flows')
  const flow = (id: string) => cell(window, 'information-flows', 'market-research', id)
  await typeInto(flow('reaches'), 'late')
  await flow('whole-c-suite').focus()
  await press(window, 'Space')
  await typeInto(cell(window, 'information-flows', 'board-papers', 'whole-c-suite'), 'n')
  await typeInto(flow('who-must-react'), `${leader}; Bo Lindqvist`)
  await typeInto(flow('used-in-decision'), 'Growth')
  await typeInto(flow('owner'), 'Cleo Marsh')

  await showTable(window, 'week-one', 'decision-rights')
  await cell(window, 'decision-rights', 'growth-strategy', 'as-is/ceo').focus()
  await press(window, 'd', 'ArrowRight', 'a', 'r')
  await cell(window, 'decision-rights', 'growth-strategy', 'as-is/technology-leader').focus()
  await press(window, 'i')
  await cell(window, 'decision-rights', 'growth-strategy', 'to-be/technology-leader').focus()
  await press(window, 'r')

  await showTable(window, 'week-one', 'flow-log')
  const item = await addRow(window, 'flow-log', 'Rivals price by the hour')
  await typeInto(column(item, 'direction'), 'business')
  await typeInto(column(item, 'raised'), '2026-03-02')
  await typeInto(column(item, 'decided'), '15 Sep 2026')
  await typeInto(column(item, 'hand-offs'), '4')

  await showTable(window, 'week-one', 'scorecard')
  const weight = await addRow(window, 'scorecard', leader)
  await typeInto(column(weight, 'measure-of-success'), 'Systems are up')
  await typeInto(column(weight, 'weight-today'), '62.5')
}

async function fillOtherTables(window: Page): Promise<void> {
  await turnToStage(window, 'month-two')
  await showPlainTable(window)
  const programme = await addRow(window, 'outcome-measures', 'Route planning')
  await typeInto(column(programme, 'measure'), 'Empty kilometres')
  await showTable(window, 'month-two', 'readings')
  await showPlainTable(window)
  const reading = await addRow(window, 'readings', 'Empty')
  await typeInto(column(reading, 'value'), '-12.75')
  await turnTo(window, methodWords.tables.agenda.label)
  await typeInto(cell(window, 'agenda', 'welcome', 'actual-start'), '2026-11-23 09:05')
  await turnTo(window, methodWords.tables.actions.label)
  for (const text of actions) {
    const action = await addRow(window, 'actions', text)
    await typeInto(column(action, 'owner'), 'Cleo')
    await typeInto(column(action, 'due'), '2026-12-18')
  }
  const first = window.getByRole('grid').locator('[data-column="from"]').nth(1)
  await typeInto(first, 'Frame options')
}

/** What was typed, as the file has to hold it. */
function expectAllTyped(workbook: Workbook): void {
  const cleo = rowId(workbook, 'people', 'name', 'Cleo Marsh')
  const bo = rowId(workbook, 'people', 'name', 'Bo Lindqvist')
  const ada = rowId(workbook, 'people', 'name', leader)
  expect([cleo, bo, ada]).not.toContain('')
  expect(findRows(workbook, 'people')).toHaveLength(3)
  const points = findRows(workbook, 'integration-points')
  expect(
    points.map(({ cells }) => [cells['mandate'], cells['actual'], cells['target'], cells['importance']]),
  ).toEqual([
    [3, 1, 4, 3],
    [4, 1, 4, 2],
    [3, 2, 5, 2],
    ['not-sure', 2, 4, 2],
    [4, 4, 4, 2],
    [5, 4, 4, 1],
    [3, 0, 4, 2],
  ])
  expect(points[0]!.cells['evidence']).toBe(evidence)
  expect(points[6]!.cells['kind']).toBe('implementing')
  expect(points[5]!.cells['stage-of-strategy']).toBe('Carry out')
  const flow = findRows(workbook, 'information-flows').find(({ id }) => id === 'market-research')
  expect(flow?.cells).toMatchObject({
    reaches: 'late',
    'whole-c-suite': true,
    'who-must-react': [ada, bo],
    'used-in-decision': 'growth-strategy',
    owner: cleo,
  })
  expect(
    findRows(workbook, 'information-flows').find(({ id }) => id === 'board-papers')?.cells['whole-c-suite'],
  ).toBe(false)
  const decision = findRows(workbook, 'decision-rights').find(({ id }) => id === 'growth-strategy')
  expect(decision?.cells).toMatchObject({
    'as-is-roles': { ceo: 'D', cfo: 'RA', 'technology-leader': 'I' },
    'to-be-roles': { 'technology-leader': 'R' },
  })
  expect(cellsOf(workbook, 'flow-log', 'item', 'Rivals price by the hour')).toMatchObject({
    direction: 'business-to-technology',
    raised: '2026-03-02',
    decided: '2026-09-15',
    'hand-offs': 4,
    'from-memory': true,
  })
  expect(cellsOf(workbook, 'scorecard', 'measure-of-success', 'Systems are up')).toMatchObject({
    person: ada,
    'weight-today': 62.5,
  })
  const measure = rowId(workbook, 'outcome-measures', 'measure', 'Empty kilometres')
  expect(cellsOf(workbook, 'readings', 'measure', measure)).toMatchObject({ value: -12.75 })
  expect(findRows(workbook, 'agenda')[0]!.cells['actual-start']).toBe('2026-11-23T09:05')
  expect(cellsOf(workbook, 'actions', 'action', actions[0]!)).toMatchObject({
    owner: cleo,
    due: '2026-12-18',
    from: 'integration-points/frame-options',
  })
}

async function signWeekOne(window: Page): Promise<void> {
  await turnToStage(window, 'week-one')
  await window.getByRole('button', { name: stagePageWords.signOff, exact: true }).click()
  const dialog = window.getByRole('dialog', {
    name: stagePageWords.signOffTitle(methodWords.stages['week-one'].label),
  })
  await dialog.getByRole('button', { name: stagePageWords.confirmSign }).click()
  await expect(dialog.getByText(stagePageWords.signerMissing)).toBeVisible()
  await dialog.locator('[name="by"]').selectOption({ label: 'Cleo Marsh' })
  await dialog.locator('[name="decided"]').fill(decided)
  for (const waiver of await dialog.locator('[name^="waiver-"]').all())
    await waiver.fill('Agreed to leave open')
  await dialog.getByRole('button', { name: stagePageWords.confirmSign }).click()
  await expect(window.locator('.stage-standing')).toContainText('Cleo Marsh')
  await expectSaved(window)
  await turnTo(window, workbookWords.pages.checkpoints)
  await expect(window.getByRole('table')).toContainText(checkpointWords.kinds.baseline)
}

test('from the first start to a signed week one on two computers', async ({ launchApp, folder }) => {
  test.setTimeout(180_000)
  let app = await launchApp()
  let { window } = app

  await test.step('first run, a new workbook, and a cell of every kind', async () => {
    await expect(window.getByRole('heading', { name: libraryWords.firstTitle })).toBeVisible()
    await createWorkbook(window, {
      title,
      organisation: 'Fallow & Stone',
      technologyLeader: leader,
      startDate: '2026-11-23',
      author: 'Noor Hale',
    })
    await turnToStage(window, 'week-one')
    await fillIntegrationPoints(window)
    await fillWeekOneTables(window)
    await fillOtherTables(window)
    await expectSaved(window)
  })

  const due = window.getByRole('grid').locator('[data-column="due"]').last()
  await test.step('undo and redo, by key and by menu', async () => {
    await due.focus()
    await press(window, 'Delete')
    await expect(due).not.toContainText('Dec')
    await press(window, 'Control+z')
    await expect(due).toContainText('18 Dec')
    await press(window, 'Control+y')
    await expect(due).not.toContainText('Dec')
    const label = await app.app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('undo')
      item?.click()
      return item?.label
    })
    expect(label).toContain(commandWords.labels.undo)
    await expect(due).toContainText('18 Dec')
    await press(window, 'Control+Shift+Z')
    await expect(due).not.toContainText('Dec')
    await expectSaved(window)
  })

  await test.step('a crash right after Saved loses nothing, and undo reaches back over it', async () => {
    await app.kill9()
    app = await app.relaunch()
    window = app.window
    await openFromLibrary(window, title)
    await turnTo(window, methodWords.tables.actions.label)
    const back = window.getByRole('grid').locator('[data-column="due"]').last()
    await expect(back).not.toContainText('Dec')
    await press(window, 'Control+z')
    await expect(back).toContainText('18 Dec')
    await expectSaved(window)
  })

  await test.step('a crash in the middle of a word offers it again', async () => {
    await turnToStage(window, 'week-one')
    await cell(window, 'integration-points', firstPoint, 'consequence-of-absence').focus()
    await window.keyboard.type(unfinished)
    await expect.poll(() => readDrafts(window)).toEqual([unfinished])
    await app.kill9()
    app = await app.relaunch()
    window = app.window
    await openFromLibrary(window, title)
    await turnToStage(window, 'week-one')
    const offer = window.getByRole('group', { name: gridWords.youWereTyping })
    await expect(offer).toContainText(unfinished)
    await offer.getByRole('button', { name: gridWords.keepDraft }).click()
    await expect(cell(window, 'integration-points', firstPoint, 'consequence-of-absence')).toContainText(
      unfinished,
    )
    await expectSaved(window)
    expect(await readDrafts(window)).toEqual([])
  })

  await test.step('signing off freezes the baseline', () => signWeekOne(window))

  await test.step('the briefing is complete and sound', async () => {
    const pdf = path.join(folder, 'Briefing.pdf')
    await app.stubSaveDialog(pdf)
    await turnTo(window, workbookWords.pages.briefings)
    await window.getByRole('button', { name: briefingPageWords.make }).click()
    await expect(window.getByText('Saved as Briefing.pdf')).toBeVisible({ timeout: 30_000 })
    expectSoundPdf(pdf)
    const text = readPdfText(pdf)
    const finding = briefingWords.weekOne.headline({ kind: 'short', short: 5, of: 7 })
    for (const part of [
      briefingWords.packs['week-one'].name,
      'Fallow & Stone',
      finding,
      ...actions,
      'Cleo Marsh',
      decided,
      'Agreed to leave open',
    ]) {
      expect(text).toContain(part)
    }
    const facts = readPdfFacts(pdf)
    expect(facts['Title']).toContain('Fallow & Stone')
    expect(facts['Page size']).toContain('A4')
    expect(facts['Encrypted']).toBe('no')
  })

  const first = path.join(folder, 'First.pathway')
  const second = path.join(folder, 'Second.pathway')
  await test.step('the file holds all of it', async () => {
    await app.stubSaveDialog(first)
    await press(window, 'Control+Shift+S')
    await expect(window.getByText(workbookWords.fileSaved('First.pathway'))).toBeVisible()
    const file = await readWorkbookFile(first)
    expectAllTyped(file.workbook)
    expect(file.checkpoints.map(({ kind }) => kind)).toEqual(['baseline'])
    expect(findRows(file.workbook, 'stages')[0]!.cells).toMatchObject({
      status: 'done',
      'sign-off-decided': decided,
    })
  })

  await test.step('another computer opens it, and it is the same', async () => {
    const other = await launchApp()
    await other.stubOpenDialog(first)
    await other.window.getByRole('button', { name: libraryWords.openFile }).click()
    await expectWorkbookOpen(other.window, title)
    await other.stubSaveDialog(second)
    await press(other.window, 'Control+Shift+S')
    await expect(other.window.getByText(workbookWords.fileSaved('Second.pathway'))).toBeVisible()
    const [ours, theirs] = [unzipText(first), unzipText(second)]
    expect(Object.keys(theirs)).toEqual(Object.keys(ours))
    for (const name of Object.keys(ours).filter((part) => part !== 'manifest.json')) {
      expect(theirs[name] === ours[name], name).toBe(true)
    }
    expect(runCommandLine('check', second, '--json')).toEqual(runCommandLine('check', first, '--json'))
    expect([...app.foreignRequests, ...other.foreignRequests]).toEqual([])
  })
})

/** Starts the app a second time on the same profile, as a double click on a file does; resolves when it has ended. */
function startAgain(userDataDir: string, file: string): Promise<number | null> {
  const second = spawn(electronExecutable(), appArguments(userDataDir, [file]), { stdio: 'ignore' })
  return new Promise((resolve) => second.once('exit', resolve))
}

test('a file handed over opens, and asks where the library has another state of it', async ({
  launchApp,
  folder,
}) => {
  const name = 'Handed over'
  const bytes = await encodeTestFile(makeTestWorkbook(name))
  const file = path.join(folder, 'Handed over.pathway')
  fs.writeFileSync(file, bytes)
  const { window, userDataDir } = await launchApp({ args: [file] })
  await expectWorkbookOpen(window, name)
  const actual = cell(window, 'integration-points', 'execute', 'actual')
  const rate = async () => {
    await turnToStage(window, 'week-one')
    await typeInto(actual, '4')
    await expect(actual).toContainText('4')
    await expectSaved(window)
  }
  await rate()

  const question = window.getByRole('dialog', { name: libraryWords.knownTitle(name) })
  await dropFile(window, { name: 'Handed over.pathway', bytes })
  await expect(question).toContainText(libraryWords.knownFurther.here)
  await question.getByRole('button', { name: libraryWords.cancel }).click()
  await expect(actual).toContainText('4')

  expect(await startAgain(userDataDir, file)).toBe(0)
  await question.getByRole('button', { name: libraryWords.replace }).click()
  await expect(question).toBeHidden()
  // What stands on the page is the file's, and what is typed there stays.
  await expect(actual).not.toContainText('4')
  await typeInto(actual, '3')
  await expect(actual).toContainText('3')
  await turnTo(window, workbookWords.pages.checkpoints)
  await expect(window.getByRole('table')).toContainText(checkpointWords.kinds['before-replace'])
  await turnToStage(window, 'week-one')
  await expect(actual).toContainText('3')

  await rate()
  await dropFile(window, { name: 'Handed over.pathway', bytes })
  await question.getByRole('button', { name: libraryWords.keepBoth }).click()
  // The other copy opens on its overview; until then the old one stands.
  await expect(actual).toBeHidden()
  await turnToStage(window, 'week-one')
  await expect(actual).not.toContainText('4')
  await window.locator('.nav-app').click()
  await expectLibrary(window)
  await expect(window.getByRole('row').filter({ hasText: name })).toHaveCount(2)
  await expect(window.getByRole('row').filter({ hasText: `${name}, from file` })).toHaveCount(1)
})
