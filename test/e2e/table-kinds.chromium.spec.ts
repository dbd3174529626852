// What each kind of cell takes: steps, choices, people, links, dates, and nothing where it is worked out.
import { expect, test } from './support/table-page.ts'

const first = 'sense-market-and-technology-shifts'
const second = 'set-ambition-and-goals'
const third = 'frame-options'

test('a rating takes its digit, a question mark, and keeps what is off the scale', async ({ openTable }) => {
  const { page, focus, press, type, stored } = await openTable('integration-points')
  await focus(first, 'target')
  await type('5')
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName('5 co-owns')
  await press('Enter')
  expect(await stored(first, 'target')).toBe(5)
  await type('?')
  await press('Enter')
  expect(await stored(second, 'target')).toBe('not-sure')
  await type('9')
  await press('Enter')
  expect(await stored(third, 'target')).toEqual({ unread: '9' })
  await expect(page.locator(`[data-row="${third}"][data-column="target"]`)).toHaveAttribute(
    'aria-invalid',
    'true',
  )
})

test('arrows walk the steps of a scale once it is open', async ({ openTable }) => {
  const { focus, press, stored } = await openTable('integration-points')
  await focus(first, 'actual')
  await press('Enter', 'ArrowRight', 'ArrowRight', 'Enter')
  expect(await stored(first, 'actual')).toBe(3)
})

test('a press on the cell in focus opens its choices, with Shift it does not', async ({ openTable }) => {
  const { cell, focus, editor } = await openTable('integration-points')
  await focus(first, 'mandate')
  await cell(first, 'mandate').click({ modifiers: ['Shift'] })
  await expect(editor).toHaveCount(0)
  await cell(first, 'mandate').click()
  await expect(editor).toHaveCount(1)
})

test('a choice is found by its letters', async ({ openTable }) => {
  const { page, focus, press, type, stored, expectFocus } = await openTable('integration-points')
  await focus(first, 'kind')
  await type('i')
  await press('ArrowDown')
  await expectFocus(second, 'kind')
  expect(await stored(first, 'kind')).toBe('implementing')
  await press(' ')
  await expect(page.getByRole('option')).toHaveText(['Shaping', 'Implementing'])
  await press('ArrowDown', 'Enter')
  expect(await stored(second, 'kind')).toBe('implementing')
})

test('Space turns yes and no', async ({ openTable }) => {
  const { focus, press, stored } = await openTable('people')
  await focus('ana', 'in-the-executive-team')
  await press(' ')
  expect(await stored('ana', 'in-the-executive-team')).toBe(false)
  await press(' ')
  expect(await stored('ana', 'in-the-executive-team')).toBe(true)
})

test('a person is found by name, and made where there is none, in one step', async ({ openTable }) => {
  const { page, focus, press, type, stored, rowIds } = await openTable('actions', 'rows=2')
  await focus('row-0', 'owner')
  await type('oka')
  await press('Enter')
  expect(await stored('row-0', 'owner')).toBe('ben')
  await type('Nina Holm')
  await expect(page.getByRole('option', { name: 'Add Nina Holm' })).toBeVisible()
  await press('Enter')
  const made = (await rowIds('people')).at(-1) ?? ''
  expect(await stored('row-1', 'owner')).toBe(made)
  expect(await stored(made, 'name', 'people')).toBe('Nina Holm')
  const before = (await rowIds('people')).length
  await page.evaluate(() => window.harness.session.undo())
  expect(await rowIds('people')).toHaveLength(before - 1)
  expect(await stored('row-1', 'owner')).toBeUndefined()
})

test('several people, one after another', async ({ openTable }) => {
  const { focus, press, type, stored } = await openTable('information-flows')
  await focus('market-research', 'who-must-react')
  await type('oka;ana')
  await press('Enter')
  expect(await stored('market-research', 'who-must-react')).toEqual(['ben', 'ana'])
})

test('a date reads common spellings and says how', async ({ openTable }) => {
  const { page, focus, press, type, stored } = await openTable('flow-log', 'rows=2')
  await focus('row-0', 'raised')
  await type('12/6/26')
  await expect(page.getByText('Reads as Fri 12 Jun')).toBeVisible()
  await press('Enter')
  expect(await stored('row-0', 'raised')).toBe('2026-06-12')
  await type('soon')
  await press('Enter')
  expect(await stored('row-1', 'raised')).toEqual({ unread: 'soon' })
})

test('what a cell shows of a day of this year can be typed', async ({ openTable }) => {
  const { cell, focus, press, type, stored } = await openTable('flow-log', 'rows=2')
  for (const text of ['2 Sep', '2/9']) {
    await focus('row-0', 'raised')
    await type(text)
    await press('Enter')
    await expect(cell('row-0', 'raised')).toContainText('2 Sep')
    expect(await stored('row-0', 'raised')).toBe('2026-09-02')
    await focus('row-0', 'raised')
    await press('Delete')
  }
  await focus('row-0', 'raised')
  await type('2 Sep 2027')
  await press('Enter')
  await expect(cell('row-0', 'raised')).toContainText('2 Sep 2027')
})

test('a link names a row of another table', async ({ openTable }) => {
  const { focus, press, type, stored } = await openTable('actions', 'rows=1')
  await focus('row-0', 'from')
  await type('frame opt')
  await press('Enter')
  expect(await stored('row-0', 'from')).toBe('integration-points/frame-options')
})

test('what is worked out cannot be typed into', async ({ openTable }) => {
  const { focus, press, type, edits, editor, cell } = await openTable('integration-points')
  await focus(first, 'gap')
  await expect(cell(first, 'gap')).toHaveAttribute('aria-readonly', 'true')
  await type('5')
  await press('Delete', 'Enter')
  await expect(editor).toHaveCount(0)
  expect(await edits()).toEqual([])
})
