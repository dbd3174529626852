// The matrix of decision rights: a key per letter, blocks of letters, who decides, and what is out of scope.
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/table-page.ts'

test('one key per letter, Space clears, arrows cross to the other side', async ({ openTable }) => {
  const { focus, press, type, stored, expectFocus } = await openTable('decision-rights', 'matrix')
  await focus('growth-strategy', 'as-is/board')
  await type('p')
  expect(await stored('growth-strategy', 'as-is-roles')).toMatchObject({ board: 'AP' })
  await type('A')
  expect(await stored('growth-strategy', 'as-is-roles')).toMatchObject({ board: 'P' })
  await press(' ')
  expect(Object.keys((await stored('growth-strategy', 'as-is-roles')) ?? {})).not.toContain('board')
  await press('ArrowRight')
  await expectFocus('growth-strategy', 'to-be/ceo')
  await press('ArrowLeft', 'ArrowDown')
  await expectFocus('market-positioning', 'as-is/board')
})

test('letters are chosen, copied, cleared and filled in blocks, each in one step', async ({ openTable }) => {
  const { page, cell, focus, press, stored, edits } = await openTable('decision-rights', 'matrix')
  const lettersOf = async (row: string, side: 'as-is' | 'to-be') => (await stored(row, `${side}-roles`)) ?? {}
  await focus('growth-strategy', 'as-is/ceo')
  await press('Shift+ArrowRight', 'Shift+ArrowDown')
  await expect(page.locator('[role=grid] [data-row][data-selected]')).toHaveCount(4)
  await press('Control+c')
  await focus('customer-experience', 'to-be/ceo')
  await press('Control+v')
  expect(await edits()).toHaveLength(1)
  expect(await lettersOf('customer-experience', 'to-be')).toMatchObject({ ceo: 'D', cfo: 'I' })
  await press('Delete')
  expect(await lettersOf('customer-experience', 'to-be')).not.toHaveProperty('ceo')
  expect(await edits()).toHaveLength(2)
  await press('Control+z', 'Control+z')
  expect(await lettersOf('customer-experience', 'to-be')).toMatchObject({ ceo: 'I', coo: 'P' })
  await focus('growth-strategy', 'as-is/ceo')
  const box = await cell('growth-strategy', 'as-is/ceo').boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 3, (box?.y ?? 0) + (box?.height ?? 0) - 3)
  await page.mouse.down()
  await cell('customer-experience', 'as-is/ceo').hover()
  await page.mouse.up()
  expect(await lettersOf('market-positioning', 'as-is')).toMatchObject({ ceo: 'D' })
  await press('Shift+ ')
  await expect(page.locator('[role=row][data-selected]')).toHaveCount(3)
  await press('Escape', 'Shift+ ')
  expect(await lettersOf('growth-strategy', 'as-is')).toMatchObject({ ceo: 'D' })
})

test('a pasted text that is no letter has no place, the rest is written', async ({ openTable }) => {
  const { page, focus, stored, rowIds } = await openTable('decision-rights', 'matrix')
  const before = await rowIds()
  const paste = (text: string) =>
    page.evaluate((plain) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', plain)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, text)
  await focus('growth-strategy', 'as-is/ceo')
  await paste('recommend\tsoon\r\n')
  expect(await stored('growth-strategy', 'as-is-roles')).toMatchObject({ ceo: 'R', cfo: 'I' })
  await expect(page.locator('[aria-live]').first()).toHaveText('1 cell pasted. 1 cell had no place here.')
  await expect(page.getByRole('group', { name: '1 cell had no place here.' })).toBeVisible()
  await focus('@new', 'decision')
  await paste('Pricing\tD\t\tP\r\n')
  const made = (await rowIds()).find((id) => !before.includes(id)) ?? ''
  expect(await stored(made, 'as-is-roles')).toEqual({ ceo: 'D', coo: 'P' })
})

test('what changes is underlined and told', async ({ openTable }) => {
  const { cell, page } = await openTable('decision-rights', 'matrix')
  await expect(cell('data-strategy', 'to-be/technology-leader')).toHaveAttribute('data-changed', 'true')
  await expect(cell('data-strategy', 'to-be/technology-leader')).toContainText('was RP')
  await expect(page.getByText('23 cells changed')).toBeVisible()
})

test('decisions out of scope are counted, named and shown on request', async ({ openTable }) => {
  const { page, cell } = await openTable('decision-rights', 'matrix')
  await expect(page.getByText(/^Four more are out of scope/)).toContainText('Vendor selection')
  await expect(cell('vendor-selection', 'decision')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(cell('vendor-selection', 'decision')).toBeVisible()
})

test('quick: a letter names who decides', async ({ openTable }) => {
  const { page, focus, type, press, stored } = await openTable('decision-rights', 'matrix')
  await page.getByRole('button', { name: 'Quick' }).click()
  await focus('technology-budget', 'as-is/@decider')
  await type('b')
  expect(await stored('technology-budget', 'as-is-roles')).toMatchObject({ board: 'D' })
  await press('Enter')
  await page.getByRole('menuitem', { name: 'nobody' }).click()
  expect(Object.values((await stored('technology-budget', 'as-is-roles')) ?? {}).join('')).not.toContain('D')
  await expectNoAxeViolations(page)
})

test('a new decision is in scope, in one step', async ({ openTable }) => {
  const { focus, type, press, rowIds, stored } = await openTable('decision-rights', 'matrix')
  await focus('@new', 'decision')
  await type('Pricing')
  await press('Enter')
  const made = (await rowIds()).at(-1) ?? ''
  expect(await stored(made, 'decision')).toBe('Pricing')
  expect(await stored(made, 'in-scope')).toBe(true)
})
