// Every screen, light and dark, with the sample and with an empty workbook: no barrier that a machine can find. With
// PATHWAY_SCREENS=1 pictures are taken as well, in the real app too.
import type { Page } from '@playwright/test'
import { stages } from '../../src/domain/stages/index.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { look, lookTimeoutMs } from './looks/look.ts'
import {
  cell,
  createWorkbook,
  leaveWorkbook,
  openCreateDialog,
  openSample,
  showPlainTable,
  showTable,
  turnTo,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: lookTimeoutMs })

const acrossTables = ['actions', 'decisions', 'people', 'parking-lot', 'agenda'] as const

const editors: readonly (readonly [TableId, string])[] = [
  ['integration-points', 'stage-of-strategy'],
  ['integration-points', 'kind'],
  ['integration-points', 'actual'],
  ['integration-points', 'evidence'],
  ['information-flows', 'whole-c-suite'],
  ['information-flows', 'who-must-react'],
  ['information-flows', 'used-in-decision'],
  ['information-flows', 'owner'],
  ['flow-log', 'raised'],
  ['flow-log', 'hand-offs'],
  ['scorecard', 'weight-today'],
]

async function lookAtWorkbook(window: Page, name: string): Promise<void> {
  const { pages } = workbookWords
  await look(window, `${name}-overview`)
  for (const { id, tables } of stages) {
    await turnToStage(window, id)
    for (const table of id === 'week-one' ? tables : tables.slice(0, 1)) {
      await showTable(window, id, table)
      await look(window, `${name}-${id}-${table}`)
    }
  }
  for (const page of ['pillars', 'briefings', 'sources', 'checkpoints', 'settings'] as const) {
    await turnTo(window, pages[page])
    await look(window, `${name}-${page}`)
  }
  for (const table of acrossTables) {
    await turnTo(window, methodWords.tables[table].label)
    await look(window, `${name}-${table}`)
  }
}

/** An editor lies over a table that was looked at by itself. */
const editorPlace = { include: '[data-region="table"]', exclude: '[data-region="table"] [role="row"]' }

async function openEditor(window: Page, column: string): Promise<void> {
  await window.locator(`[data-row]:not([data-row="@header"])[data-column="${column}"]`).first().focus()
  await window.keyboard.press('F2')
  await expect(window.locator('[data-editor="open"]')).toBeFocused()
  await look(window, `editor-${column}`, editorPlace)
  await window.keyboard.press('Escape')
}

test('the library and its dialog', async ({ page: window }) => {
  await expect(window.getByRole('heading', { name: libraryWords.firstTitle })).toBeVisible()
  await expect(window.getByText(libraryWords.sampleMap)).toBeVisible()
  await look(window, 'library-first-run')
  const dialog = await openCreateDialog(window)
  await look(window, 'create-dialog')
  await dialog.getByRole('button', { name: libraryWords.create }).click()
  await look(window, 'create-dialog-refused')
  await dialog.getByRole('button', { name: libraryWords.cancel }).click()
  await openSample(window)
  await leaveWorkbook(window)
  await createWorkbook(window, {
    title: 'Offsite 2026',
    organisation: 'Fallow & Stone',
    technologyLeader: 'Ada Wren',
  })
  await leaveWorkbook(window)
  await look(window, 'library')
})

test('the sample', async ({ page: window }) => {
  await openSample(window)
  await lookAtWorkbook(window, 'sample')
  await turnToStage(window, 'week-one')
  await window.locator('.stage-standing').getByRole('button').click()
  await expect(window.getByRole('region', { name: stagePageWords.decided })).toBeVisible()
  await look(window, 'sample-decided')
})

test('an empty workbook', async ({ page: window }) => {
  await createWorkbook(window, { title: 'Empty' })
  await lookAtWorkbook(window, 'empty')
})

test('editors, dialogs and the palette', async ({ page: window }) => {
  await openSample(window)
  await turnToStage(window, 'week-one')
  let shown: TableId | null = null
  for (const [table, column] of editors) {
    if (table !== shown) await showTable(window, 'week-one', table)
    shown = table
    await openEditor(window, column)
  }
  await window.keyboard.press('Control+K')
  await expect(window.getByPlaceholder(workbookWords.palettePlaceholder)).toBeVisible()
  await look(window, 'palette')
  await window.keyboard.press('Escape')
  await turnTo(window, methodWords.tables.actions.label)
  await openEditor(window, 'from')
  await turnTo(window, methodWords.tables.agenda.label)
  await openEditor(window, 'actual-start')
  await turnToStage(window, 'month-two')
  await showTable(window, 'month-two', 'readings')
  await showPlainTable(window)
  await openEditor(window, 'value')
})

test('menus, the quick matrix and the projector', async ({ page: window }) => {
  await openSample(window)
  await turnToStage(window, 'week-one')
  await cell(window, 'integration-points', 'execute', 'actual').focus()
  await window.keyboard.press('Shift+F10')
  await expect(window.getByRole('menu')).toBeVisible()
  await look(window, 'row-menu')
  await window.keyboard.press('Escape')
  await window.keyboard.press('F5')
  await expect(window.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(cell(window, 'integration-points', 'execute', 'actual')).toBeInViewport()
  await look(window, 'projector')
  await window.keyboard.press('F5')
  await showTable(window, 'week-one', 'decision-rights')
  await window.getByRole('button', { name: gridWords.modeQuick, exact: true }).click()
  await look(window, 'decision-rights-quick')
})

test('signing off and the criteria', async ({ page: window }) => {
  await createWorkbook(window, { title: 'Empty', technologyLeader: 'Ada Wren' })
  await turnToStage(window, 'week-one')
  await window.locator('.criteria-sign').click()
  await expect(window.getByRole('heading', { name: stagePageWords.criteriaTitle })).toBeVisible()
  await look(window, 'criteria')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: stagePageWords.signOff, exact: true }).click()
  await expect(window.getByRole('dialog', { name: stagePageWords.signOffTitle('Week one') })).toBeVisible()
  await look(window, 'sign-off')
})
