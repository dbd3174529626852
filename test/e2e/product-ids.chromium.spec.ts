// Every id of the product definition is on a screen of the sample: stages with all they hold, tables with every column, and the method's own lists.
import type { Locator, Page } from '@playwright/test'
import type { MeasureId } from '../../src/domain/measure.ts'
import { stageIds } from '../../src/domain/stage-id.ts'
import type { StageId } from '../../src/domain/stage-id.ts'
import { findStage } from '../../src/domain/stages/index.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import type { RoundId } from '../../src/domain/tables/rounds.ts'
import { acrossTables } from '../../src/ui/workbook/route.ts'
import { shortDate } from '../../src/words/en/dates.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { ledgerWords } from '../../src/words/en/month-one-page.ts'
import { monthThreePageWords } from '../../src/words/en/month-three-page.ts'
import { monthTwoWords } from '../../src/words/en/month-two-page.ts'
import { pillarsPageWords } from '../../src/words/en/overview.ts'
import { roundWords } from '../../src/words/en/rounds.ts'
import { sampleData } from '../../src/words/en/sample/index.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { findColumnWords, methodWords } from '../../src/words/index.ts'
import * as promised from '../unit/domain/product-ids.ts'
import { grid, openSample, showTable, turnTo, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const ids = (list: string | undefined) => (list === undefined ? [] : list.split(' '))

/** Where a tab is worked on in its own way, what its plain tables are called. */
const ways: Partial<Record<TableId, readonly string[]>> = {
  'decision-rights': [gridWords.modeDetails],
  meetings: [ledgerWords.views.today, ledgerWords.views.redesign],
  'outcome-measures': [monthTwoWords.table],
  readings: [monthTwoWords.table],
  'translation-skills': [monthThreePageWords.plainTable],
  'better-questions': [monthThreePageWords.plainTable],
  glossary: [monthThreePageWords.plainTable],
  'pillar-actions': [pillarsPageWords.views.table],
}

/** Columns shown by something else than a heading; each is looked for below. */
const shownOtherwise: readonly string[] = [
  // the matrix itself
  'decision-rights/as-is-roles',
  'decision-rights/to-be-roles',
  // each round has a tab of its own
  'ratings/round',
  // never meant for people
  'ratings/return-code',
]

/** Every column as a heading in sight by its name, and every row that comes with a workbook. */
async function expectTable(page: Page, table: TableId): Promise<void> {
  const headings = new Map<string, string>()
  for (const way of ways[table] ?? [null]) {
    if (way !== null) await page.getByRole('main').getByText(way, { exact: true }).click()
    await expect(grid(page, table)).toBeVisible()
    for (const { column, title } of await readHeadings(grid(page, table))) headings.set(column, title)
  }
  for (const id of [...ids(promised.columnIds[table]), ...ids(promised.computedIds[table])]) {
    if (shownOtherwise.includes(`${table}/${id}`)) continue
    expect(headings.get(id) ?? '', `${table}/${id}`).toContain(findColumnWords(table, id).label)
  }
  const seeds = ids(promised.seedIds[table])
  await expect
    .poll(() => readRows(grid(page, table)), { message: table })
    .toEqual(expect.arrayContaining(seeds))
}

/** Of the headings in sight that say something; all of them in one question, because there are hundreds. */
function readHeadings(table: Locator): Promise<{ column: string; title: string }[]> {
  return table.locator('[data-row="@header"]').evaluateAll((headings) =>
    headings
      .filter((heading) => heading instanceof HTMLElement)
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .filter((heading) => heading.innerText.trim() !== '')
      .map((heading) => ({ column: heading.dataset['column'] ?? '', title: heading.title })),
  )
}

/** The rows whose number is in sight. */
function readRows(table: Locator): Promise<string[]> {
  return table
    .locator('[data-gutter]')
    .evaluateAll((numbers) =>
      numbers
        .filter((number) => number.checkVisibility({ visibilityProperty: true }))
        .map((number) => number.getAttribute('data-gutter') ?? ''),
    )
}

/** A text of the sample; '' where the cell is blank. */
function textOf(table: TableId, row: string, column: string): string {
  const cell = sampleData.tables[table].rows.find(({ id }) => id === row)?.cells[column]
  return typeof cell === 'string' ? cell : ''
}

const nameOf = (person: string) => textOf('people', person, 'name')

/** The stage with its row: where it stands, who signed and what was decided, waivers, notes; its guide and criteria. */
async function expectStage(page: Page, stage: StageId): Promise<void> {
  const words = methodWords.stages[stage]
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(words.question)
  await expect(main.locator('.page-kicker')).toHaveText(`${words.label} ${words.title}`)

  const cell = (column: string) => textOf('stages', stage, column)
  const standing = main.locator('.stage-standing')
  await expect(standing).toContainText(nameOf(cell('sign-off-by')))
  await expect(standing).toContainText(shortDate(cell('sign-off-date')).replace(/ \d{4}$/, ''))
  await standing.getByRole('button').click()
  await expect(page.getByRole('region', { name: stagePageWords.decided })).toContainText(
    cell('sign-off-decided'),
  )
  await page.keyboard.press('Escape')
  await expect(main.getByLabel(stagePageWords.notes)).toHaveValue(cell('notes'))

  await main.locator('.criteria-sign').click()
  const { waivers } = sampleData.tables.stages.rows.find(({ id }) => id === stage)?.cells ?? {}
  for (const id of ids(promised.criterionIds[stage])) {
    await expect(page.getByText(words.criteria[id]?.label ?? id).first(), id).toBeVisible()
  }
  for (const reason of Object.values(waivers ?? {})) {
    await expect(page.getByText(stagePageWords.waived(String(reason)))).toBeVisible()
  }
  await page.keyboard.press('Escape')

  for (const { id } of findStage(stage).guide) {
    await expect(page.getByText(stagePageWords.quote(words.guide[id]?.prompt ?? id)), id).toBeVisible()
    const next = page.getByRole('button', { name: stagePageWords.nextPrompt })
    if (await next.isEnabled()) await next.click()
  }
  await expect(page.getByText(words.objective)).toBeVisible()
  await expect(page.getByText(words.outcome)).toBeVisible()
}

/** The round's row, once its answers are out. */
async function expectRound(page: Page, round: RoundId): Promise<void> {
  const cells = sampleData.tables.rounds.rows.find(({ id }) => id === round)?.cells ?? {}
  const raters = cells['raters'] as readonly string[] // as the sample writes it
  const items = cells['items'] as readonly string[] // likewise
  const points = items.filter((item) => item.startsWith('integration-points/')).length
  const main = page.getByRole('main')
  await expect(
    main.getByRole('heading', { name: roundWords.revealed(raters.length, raters.length) }),
  ).toBeVisible()
  const how = roundWords.howAsked(points, items.length - points, textOf('rounds', round, 'way-of-rating'))
  await expect(main.getByText(how)).toBeVisible()
  for (const rater of raters) await expect(main.getByText(how)).toContainText(nameOf(rater))
  const consent = main.getByRole('group', { name: roundWords.consent })
  await expect(consent.getByLabel(roundWords.consentChoices.yes)).toBeChecked()
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1600 })
  await openSample(page)
})

test('stages, rounds and the tables on their tabs', async ({ page }) => {
  test.setTimeout(120_000)
  for (const stage of stageIds) {
    await turnToStage(page, stage)
    await expectStage(page, stage)
    for (const table of findStage(stage).tables) {
      await showTable(page, stage, table)
      if (table === 'decision-rights') {
        const [asIs, toBe] = [gridWords.today, gridWords.agreed]
        for (const side of [asIs, toBe]) {
          await expect(grid(page, table).getByRole('columnheader', { name: side })).toBeVisible()
        }
      }
      if (table === 'ratings') await expectRound(page, stage === 'week-one' ? 'baseline' : 'follow-up')
      // Week one shows of the flow log what is remembered, all of it with the same columns.
      await expectTable(page, table)
    }
    expect(findStage(stage).tables).toEqual(expect.arrayContaining(ids(promised.stageTables[stage])))
  }
})

test('what stands across the stages, the pillars and the measures', async ({ page }) => {
  for (const id of Object.keys(promised.detailKeys) as MeasureId[]) {
    const label = methodWords.measures[id].label
    await expect(page.getByRole('rowheader', { name: label, exact: true }), id).toBeVisible()
  }
  await turnTo(page, workbookWords.pages.pillars)
  for (const [id, { label, from, to }] of Object.entries(methodWords.pillars)) {
    for (const text of [label, from, to]) {
      await expect(page.getByRole('main').getByText(text).first(), id).toBeVisible()
    }
  }
  for (const id of ids(promised.seedIds['pillar-actions'])) {
    await expect(page.locator(`[data-card="${id}"]`), id).toBeVisible()
  }
  await expectTable(page, 'pillar-actions')
  for (const table of acrossTables) {
    await turnTo(page, methodWords.tables[table].label)
    await expectTable(page, table)
  }
  await turnTo(page, workbookWords.pages.settings)
  for (const table of ['facts', 'roles'] as const) await expectTable(page, table)
  await turnTo(page, workbookWords.pages.sources)
  for (const { definition } of Object.values(methodWords.measures)) {
    await expect(page.getByText(definition)).toBeVisible()
  }
})

test('no table is left out', () => {
  const shown = [...stageIds.flatMap((id) => findStage(id).tables), ...acrossTables]
  // The rows of the first two are what a stage's head and the tab of ratings show.
  const elsewhere = ['stages', 'rounds', 'facts', 'roles', 'pillar-actions']
  expect([...new Set([...shown, ...elsewhere])].sort()).toEqual(Object.keys(promised.columnIds).sort())
})
