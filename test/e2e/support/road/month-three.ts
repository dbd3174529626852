// Month three by keyboard alone: skills seen by others in both directions, a workshop a month, and a lesson.
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Direction } from '../../../../src/domain/flow.ts'
import { monthThreePageWords } from '../../../../src/words/en/month-three-page.ts'
import { enterTable, press, push, reach, runByName, type, typeRows } from '../keyboard.ts'

const words = monthThreePageWords.skills

/** Opens the ratings of skills and comes, by F6, to where they are typed or the first person is added. */
async function enterSkills(window: Page): Promise<void> {
  await runByName(window, 'Translation skills', 'Translation skills')
  await expect(
    window.getByRole('main').getByRole('heading', { name: words.directions['technology-to-business'] }),
  ).toBeVisible()
  await press(window, 'F6')
}

function skills(window: Page, name: string, direction: Direction): Locator {
  return window.getByRole('grid', { name: `${name}, ${words.directions[direction]}` })
}

function rating(grid: Locator, column: string, at: number): Locator {
  return grid.locator(`[data-rating][data-column="${column}"]`).nth(at)
}

async function addPerson(window: Page, name: string, direction: Direction): Promise<void> {
  const add = window
    .locator(`[data-direction="${direction}"]`)
    .getByRole('button', { name: words.addOne(name) })
  await push(add, 'Tab', 40)
  await expect(rating(skills(window, name, direction), 'before', 0)).toBeFocused()
}

export async function rateSkills(window: Page): Promise<void> {
  await enterSkills(window)
  await addPerson(window, 'Ada Wren', 'technology-to-business')
  // A digit rates and goes on to the skill below.
  await type(window, '22312')
  // What she says of herself stands there and counts for nothing.
  const ada = skills(window, 'Ada Wren', 'technology-to-business')
  await expect(rating(ada, 'before', 4)).toBeFocused()
  await reach(ada.locator('select').nth(4))
  await type(window, 'Ada')
  await expect(window.getByText(words.selfRated)).toBeVisible()
  await addPerson(window, 'Bo Lindqvist', 'business-to-technology')
  await type(window, '1223')
  await addPerson(window, 'Cleo Marsh', 'business-to-technology')
  await type(window, '33')
}

/** Three months later; Bo's last skill and Cleo's were not seen again. */
export async function rateSkillsAgain(window: Page): Promise<void> {
  await enterSkills(window)
  const ada = skills(window, 'Ada Wren', 'technology-to-business')
  await expect(rating(ada, 'before', 0)).toBeFocused()
  await press(window, 'End')
  await type(window, '43433')
  await expect(rating(ada, 'after', 4)).toBeFocused()
  await press(window, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight')
  const bo = skills(window, 'Bo Lindqvist', 'business-to-technology')
  await expect(rating(bo, 'before', 0)).toBeFocused()
  await press(window, 'End')
  await type(window, '334')
  await expect(rating(bo, 'after', 2)).toContainText('4')
}

export async function dateWorkshops(window: Page): Promise<void> {
  await enterTable(window, 'workshops')
  await typeRows(window, 'workshops', [
    ['2026-04-10', 'Explain the portal three times'],
    ['2026-05-15', 'What a delay costs'],
    ['2026-06-12', 'One page for the board'],
    ['2026-07-10', 'Questions from customers'],
  ])
}

export async function teach(window: Page): Promise<void> {
  await enterTable(window, 'education')
  await typeRows(window, 'education', [['2026-04-10', 'What our data cannot tell', 'Limitation', 'Eve Tan']])
}
