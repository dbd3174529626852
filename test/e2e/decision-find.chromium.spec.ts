// Finding, replacing and what chosen cells come to in the decision matrix, where a cell holds letters.
import { gridWords } from '../../src/words/en/grid.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/table-page.ts'

const road = 'product-road-map'

for (const look of ['', 'scheme=dark', 'density=projector', 'density=projector&scheme=dark']) {
  test(`a text is found in names and letters, typed beside the letters' own keys ${look}`, async ({
    openTable,
  }) => {
    const { page, focus, press, type, edits, expectFocus } = await openTable(
      'decision-rights',
      `matrix=1&${look}`,
    )
    await focus('growth-strategy', 'as-is/ceo')
    await press('Control+f')
    await type('road map')
    await expect(page.getByText('1 found')).toBeVisible()
    await press('Enter')
    await expect(page.getByText('1 of 1')).toBeVisible()
    await expectNoAxeViolations(page)
    await press('Escape')
    await expectFocus(road, 'decision')
    expect(await edits()).toEqual([])
  })
}

test('letters are replaced in what was chosen, previewed and in one step; what is no letter stays', async ({
  openTable,
}) => {
  const { page, focus, press, type, stored, edits } = await openTable('decision-rights', 'matrix=1')
  const before = await stored(road, 'as-is-roles')
  await focus('growth-strategy', 'to-be/ceo')
  await press('Delete')
  await type('r')
  await focus('growth-strategy', 'to-be/cfo')
  await press('Delete')
  await type('ra')
  const done = (await edits()).length
  await focus('growth-strategy', 'to-be/ceo')
  await press('Shift+ArrowRight', 'Control+h')
  await type('R')
  await page.getByLabel(gridWords.replaceBy).fill('z')
  await expect(page.getByText('2 cells cannot take the new text')).toBeVisible()
  await page.getByLabel(gridWords.replaceBy).fill('i')
  await expect(page.getByText('2 cells change')).toBeVisible()
  await expect(page.getByText(/CEO, row 1: R i/)).toBeVisible()
  await page.getByRole('button', { name: gridWords.replaceAll }).click()
  expect(await stored('growth-strategy', 'to-be-roles')).toMatchObject({ ceo: 'I', cfo: 'AI' })
  expect(await stored(road, 'as-is-roles')).toEqual(before)
  expect(await edits()).toHaveLength(done + 1)
  await press('Escape', 'Control+z')
  expect(await stored('growth-strategy', 'to-be-roles')).toMatchObject({ ceo: 'R', cfo: 'RA' })
})

test('who decides is found, and not written over', async ({ openTable }) => {
  const { page, focus, press, type } = await openTable('decision-rights', 'matrix=1')
  await page.getByRole('button', { name: gridWords.modeQuick }).click()
  await focus('growth-strategy', 'decision')
  await press('Control+h')
  await type('CEO')
  await page.getByLabel(gridWords.replaceBy).fill('CFO')
  await expect(page.getByText(/cannot take the new text/)).toBeVisible()
})

test('chosen cells tell how many are filled and how often each letter stands among them', async ({
  openTable,
}) => {
  const { page, focus, press, type } = await openTable('decision-rights', 'matrix=1&fill=none')
  await focus('growth-strategy', 'as-is/ceo')
  await type('rd')
  await press('ArrowDown', 'ArrowRight')
  await type('d')
  await focus('growth-strategy', 'as-is/ceo')
  await press('Shift+ArrowDown', 'Shift+ArrowRight')
  const line = page.getByText(gridWords.chosenCells(4, 2)).locator('..')
  await expect(line).toHaveText(`${gridWords.chosenCells(4, 2)}D 2R 1`)
  await expectNoAxeViolations(page)
  await press('Escape')
  await expect(line).toHaveCount(0)
})
