// A rating round in the room: two people pass the laptop by keyboard alone, come back by code, and the answers come out.
import type { Locator, Page } from '@playwright/test'
import { revealWords } from '../../src/words/en/reveal.ts'
import { roundWords } from '../../src/words/en/rounds.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { push } from './support/keyboard.ts'
import { createWorkbook, turnTo, typeInto } from './support/steps.ts'
import { expect, test } from './support/test.ts'

/** A workbook whose team is Priya, the technology leader, and the people named; shows the tab of ratings. */
async function beginRound(page: Page, names: readonly string[]): Promise<void> {
  await createWorkbook(page, { title: 'Offsite', technologyLeader: 'Priya' })
  await turnTo(page, 'People')
  for (const name of names) {
    await page.locator('[data-row="@new"]').first().focus()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible()
  }
  await showRatings(page)
  for (const name of names) await page.getByRole('checkbox', { name }).check()
}

async function showRatings(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('tab', { name: /^Ratings/ }).click()
}

function room(page: Page) {
  return page.getByRole('dialog', { name: /Pass the laptop|Cards up/ })
}

/** By keyboard, from the screen that hands over to somebody else. */
async function takeLaptop(page: Page, name: string): Promise<void> {
  await push(room(page).getByText('Somebody else has the laptop'))
  await push(room(page).getByRole('button', { name, exact: true }))
  await expect(room(page).getByRole('button', { name: `I am ${name}` })).toBeFocused()
  await page.keyboard.press('Enter')
}

async function expectQuestion(page: Page, at: number): Promise<void> {
  await expect(room(page).getByText(`${String(at)} of 23`, { exact: true })).toBeVisible()
}

/** The same key for every question; ends at the screen before finishing. */
async function answerAll(page: Page, key: string): Promise<void> {
  for (let at = 1; at <= 23; at += 1) {
    await expectQuestion(page, at)
    await page.keyboard.press(key)
    await expect(room(page).getByRole('radio', { checked: true })).toHaveCount(1)
    await page.keyboard.press('Enter')
  }
}

async function readCode(page: Page): Promise<string> {
  await expect(room(page).locator('[data-code]')).toHaveText(/^[2-9A-HJ-NP-Z]{4,6}$/)
  return (await room(page).locator('[data-code]').textContent()) ?? ''
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  const question = page.getByRole('dialog', { name: 'Leave the rating?' })
  await question.getByRole('button', { name: 'Leave' }).click()
  await expect(room(page)).toHaveCount(0)
}

test('two people rate by keyboard alone, one comes back by code, and the reveal meets the criterion', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await beginRound(page, ['Tomasz', 'Ana'])
  await expectNoAxeViolations(page)

  await push(page.getByRole('main').getByRole('button', { name: 'Pass the laptop' }))
  await expect(room(page).getByRole('heading', { name: 'Hand the laptop to Priya' })).toBeVisible()
  await expectNoAxeViolations(page)
  await takeLaptop(page, 'Tomasz')

  // An example for the first question, then the same number throughout.
  await expectQuestion(page, 1)
  await page.keyboard.press('4')
  await expect(room(page).getByRole('radio', { name: /co-creates/ })).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(room(page).getByRole('radio', { name: /consulted/ })).toBeChecked()
  await expectNoAxeViolations(page)
  await room(page).getByRole('textbox').focus()
  await page.keyboard.type('A secret of Tomasz')
  await page.keyboard.press('Control+Enter')
  await expectQuestion(page, 2)
  await page.keyboard.press('Backspace')
  await expect(room(page).getByRole('textbox')).toHaveValue('A secret of Tomasz')
  await expect(room(page).getByRole('heading', { level: 1 })).toBeFocused()
  await answerAll(page, '3')
  await expect(room(page).getByRole('button', { name: 'Finish' })).toBeFocused()
  await page.keyboard.press('Enter')
  const code = await readCode(page)
  await expectNoAxeViolations(page)

  // Nothing of Tomasz is left for Ana, who does not know a thing and says so.
  await push(room(page).getByRole('button', { name: 'Hand over to Ana' }))
  await expect(room(page).getByRole('button', { name: 'I am Ana' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(room(page).getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(room(page).getByRole('textbox')).toHaveValue('')
  await answerAll(page, 'n')
  await page.keyboard.press('Enter')
  expect(await readCode(page)).not.toBe(code)

  // Tomasz comes back: a wrong code opens nothing, the right one does.
  await push(room(page).getByRole('button', { name: 'Hand over to Priya' }))
  await takeLaptop(page, 'Tomasz')
  await expect(room(page).getByRole('textbox', { name: 'Code' })).toBeFocused()
  await page.keyboard.type('wrong')
  await page.keyboard.press('Enter')
  await expect(room(page).getByText(/This is not the code that Tomasz was given/)).toBeVisible()
  await expect(room(page).getByRole('radio')).toHaveCount(0)
  await expectNoAxeViolations(page)
  await page.keyboard.type(code.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(room(page).getByRole('textbox')).toHaveValue('A secret of Tomasz')
  await expect(room(page).getByRole('radio', { name: /consulted/ })).toBeChecked()
  await page.keyboard.press('5')
  await leave(page)

  // Outside: how far everyone is, and nothing of what was answered, nor a way to take it back.
  const main = page.getByRole('main')
  await expect(main.getByRole('row', { name: /Tomasz/ })).toContainText('23 of 23')
  await expect(main.getByRole('row', { name: /Priya/ })).toContainText('0 of 23')
  await expect(page.getByText('A secret of Tomasz')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Undo “.*Tomasz/ })).toHaveCount(0)
  await expectNoAxeViolations(page)
  await setColorScheme(page, 'dark')
  await expectNoAxeViolations(page)

  await main.getByRole('button', { name: 'Reveal the answers' }).click()
  const question = page.getByRole('dialog', { name: 'Reveal the answers of week one?' })
  await expect(question).toContainText('Priya (nothing yet)')
  await expect(question).not.toContainText('Tomasz')
  await question.getByRole('button', { name: 'Reveal', exact: true }).click()
  await expect(question).toHaveCount(0)
  await showRatings(page)
  await expect(main.getByRole('heading', { name: /The answers are revealed/ })).toBeVisible()
  // Undo leads to the page of what it does take back.
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Control+z')
  await showRatings(page)
  await expect(main.getByRole('heading', { name: /The answers are revealed/ })).toBeVisible()
  await main.getByRole('button', { name: 'Show single answers with names' }).click()
  await expect(main.getByRole('grid')).toContainText('A secret of Tomasz')
  await main.getByRole('button', { name: /exit criteria met/ }).click()
  const criterion = page.getByRole('listitem').filter({ hasText: 'The first round of ratings is revealed' })
  await expect(criterion).toContainText('met')
})

test('nothing underneath can be reached while the laptop is passed', async ({ page }) => {
  await beginRound(page, ['Tomasz'])
  const undo = page.getByRole('button', { name: /^Undo “/ })
  const undone = await undo.textContent()
  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await page.keyboard.press('Enter')
  await expectQuestion(page, 1)
  await page.keyboard.press('2')
  for (const keys of ['Control+z', 'Control+k', 'Control+1', 'F5', 'F6', 'Shift+F6', 'Control+w']) {
    await page.keyboard.press(keys)
  }
  await expect(room(page).getByRole('radio', { name: /feasibility/ })).toBeChecked()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab')
    const outside = await page.evaluate(() => {
      const element = document.activeElement
      return element !== document.body && element?.closest('[data-full-window]') === null
    })
    expect(outside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Leave the rating?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(room(page)).toBeVisible()
  await leave(page)
  await expect(page.getByRole('button', { name: 'Go on passing the laptop' })).toBeFocused()
  expect(await undo.textContent()).toBe(undone)
})

test('who left unfinished goes on with what is open, and nobody in their place sees the rest', async ({
  page,
}) => {
  await beginRound(page, ['Bob'])
  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await takeLaptop(page, 'Bob')
  await expectQuestion(page, 1)
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expectQuestion(page, 2)
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expectQuestion(page, 3)
  await room(page).getByRole('textbox').fill('A doubt of Bob')
  await page.keyboard.press('Escape')
  const question = page.getByRole('dialog', { name: roundWords.leaveTitle })
  await expect(question).toContainText('nobody can look at it again')
  await question.getByRole('button', { name: roundWords.leaveConfirm }).click()

  await page.getByRole('button', { name: roundWords.goOn['pass-the-laptop'] }).click()
  await push(room(page).getByText(roundWords.somebodyElse))
  await push(room(page).getByRole('button', { name: 'Bob', exact: true }))
  await expect(room(page).getByText(roundWords.coveredHelp)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expectQuestion(page, 3)
  // Neither a key nor the button leads back, and the comment stays covered, too.
  for (const key of ['Backspace', 'PageUp']) {
    await page.keyboard.press(key)
    await expectQuestion(page, 3)
  }
  await expect(room(page).getByRole('button', { name: roundWords.back })).toBeDisabled()
  await expect(room(page).getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(room(page).getByText(roundWords.commentCovered)).toBeVisible()
  await expect(room(page).getByRole('textbox')).toHaveCount(0)
  await expectNoAxeViolations(page)
  for (let at = 3; at <= 23; at += 1) {
    await expectQuestion(page, at)
    await page.keyboard.press('2')
    await expect(room(page).getByRole('radio', { checked: true })).toHaveCount(1)
    await page.keyboard.press('Enter')
  }
  // What was given in this sitting can be looked at again; a code would open the rest, so there is none.
  await expect(room(page).getByText(roundWords.finishHelp(false))).toBeVisible()
  await page.keyboard.press('Backspace')
  await expectQuestion(page, 23)
  await page.keyboard.press('Enter')
  await expect(room(page).getByRole('button', { name: roundWords.finish })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(room(page).getByText(roundWords.codeNone)).toBeVisible()
  await expect(room(page).locator('[data-code]')).toHaveCount(0)
  await leave(page)
  await expect(page.getByRole('row', { name: /Bob/ })).toContainText('23 of 23')
})

test('cards up: a row of digits for each question, in the open, and what was blind stays covered', async ({
  page,
}) => {
  await beginRound(page, ['Tomasz', 'Ana'])
  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('5')
  await leave(page)

  await page.getByText('Change who answers').click()
  await page.getByRole('radio', { name: /Cards up/ }).click()
  const openly = page.getByRole('dialog', { name: roundWords.openTitle })
  await expect(openly).toContainText('cannot be made blind again')
  await openly.getByRole('button', { name: roundWords.openConfirm }).click()
  await expect(page.getByRole('radio', { name: /Cards up/ })).toBeChecked()
  await page.getByRole('button', { name: 'Go on with cards up' }).click()
  await expect(room(page).getByText(/Named, not blind/)).toBeVisible()
  await expect(room(page).getByRole('button', { name: 'Priya: answered before' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('30')
  await expect(room(page).getByRole('button', { name: 'Tomasz: 3' })).toBeVisible()
  await expect(room(page).getByRole('button', { name: 'Ana: 0' })).toBeVisible()
  await expect(room(page).getByRole('button', { name: /^Priya: 5/ })).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('-')
  await expect(room(page).getByRole('button', { name: 'Ana: not sure', exact: false })).toBeVisible()
  for (let at = 2; at <= 8; at += 1) await page.keyboard.press('Enter')
  // A symptom goes to 4 only.
  await page.keyboard.press('5')
  await expect(room(page).getByText('This question goes from 0 to 4.')).toBeVisible()
  await page.keyboard.type('412')
  await expect(room(page).getByRole('button', { name: 'Ana: 2' })).toBeVisible()
  await leave(page)
  await expect(page.getByRole('row', { name: /Tomasz/ })).toContainText('2 of 23')
  await expect(page.getByText(roundWords.hiddenUntil['cards-up'])).toBeVisible()
  // What everybody saw cannot be made blind, by the choice or by undo.
  const laptop = page.getByRole('radio', { name: /Pass the laptop/ })
  if (!(await laptop.isVisible())) await page.getByText('Change who answers').click()
  await expect(laptop).toBeDisabled()
  await expect(page.getByText('this round can no longer be rated blind')).toBeVisible()
  await expectNoAxeViolations(page)
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Control+z')
  await showRatings(page)
  await expect(page.getByText(roundWords.hiddenUntil['cards-up'])).toBeVisible()
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Control+Shift+z')
  await showRatings(page)
  await page.getByRole('button', { name: roundWords.reveal }).click()
  await page.getByRole('button', { name: roundWords.revealConfirm, exact: true }).click()
  await page.getByRole('button', { name: revealWords.back('baseline') }).click()
  await expect(page.getByText(roundWords.howAsked(7, 16, 'cards-up'))).toBeVisible()
})

test('a name and a role from right to left leave our sentences as they are', async ({ page }) => {
  const dana = 'דנה כהן'
  await beginRound(page, [dana])
  await turnTo(page, 'People')
  await typeInto(page.getByRole('row').filter({ hasText: dana }).locator('[data-column="role"]'), 'מנכ"לית')
  await showRatings(page)
  for (const note of [roundWords.withoutSide([dana], false), roundWords.consentHelp('Priya')]) {
    const line = page.getByRole('main').getByText(note.split('\u2069').at(-1)?.trim() ?? '')
    await expect(line.last()).toHaveCSS('direction', 'ltr')
  }
  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await push(room(page).getByText(roundWords.somebodyElse))
  await push(room(page).getByRole('button', { name: dana }))
  const title = room(page).getByRole('heading', { name: roundWords.handOver(dana) })
  await expect(title).toHaveCSS('direction', 'ltr')
  // The role stands below the name, where the line begins.
  const left = async (text: Locator) => (await text.boundingBox())?.x ?? 0
  expect(Math.abs((await left(room(page).getByText('מנכ"לית'))) - (await left(title)))).toBeLessThan(2)
  await page.keyboard.press('Enter')
  await answerAll(page, '3')
  await page.keyboard.press('Enter')
  await push(room(page).getByRole('button', { name: roundWords.nextPerson('Priya') }))
  await push(room(page).getByText(roundWords.somebodyElse))
  await push(room(page).getByRole('button', { name: dana }))
  await page.keyboard.press('Enter')
  await expect(room(page).getByRole('heading', { name: roundWords.codeTitle(dana) })).toHaveCSS(
    'direction',
    'ltr',
  )
})

test('without people the tab says to list them first', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite' })
  await showRatings(page)
  await expect(page.getByRole('heading', { name: 'First list the people' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('main').getByRole('button', { name: 'Go to People' }).click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'People', exact: true })).toBeVisible()
})
