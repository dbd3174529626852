// A rating round by keyboard alone: the way, the consent, the answers as rows of digits, and the reveal.
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { revealWords } from '../../../../src/words/en/reveal.ts'
import { roundWords } from '../../../../src/words/en/rounds.ts'
import { choose, press, push, reach, runByName, type } from '../keyboard.ts'

const { ways } = roundWords

/** One line of digits per question, one digit for each of Ada, Bo, Cleo, Dan and Eve; n for not sure. */
export type Answers = readonly string[]

/** Opens the tab of ratings and goes, by F6, to the button that begins or goes on. */
async function enterRound(window: Page, typed: string): Promise<void> {
  await runByName(window, typed, 'Ratings')
  await expect(panel(window)).toBeVisible()
  await press(window, 'F6')
}

function panel(window: Page): Locator {
  return window.getByRole('main').locator('section', { has: window.locator('#round-heading') })
}

function room(window: Page, name: string): Locator {
  return window.getByRole('dialog', { name })
}

async function chooseCardsUp(window: Page): Promise<void> {
  const how = panel(window).getByRole('group', { name: roundWords.how })
  await choose(how, how.getByRole('radio', { name: ways['cards-up'].label }), 'Shift+Tab')
}

async function takeConsent(window: Page): Promise<void> {
  const consent = panel(window).getByRole('group', { name: roundWords.consent })
  await choose(consent, consent.getByRole('radio', { name: roundWords.consentChoices.yes, exact: true }))
}

/** All answers by cards, from the people who have not answered alone. */
async function typeCards(window: Page, answers: Answers, from: number): Promise<void> {
  const cards = room(window, roundWords.cardsTitle)
  for (const [at, digits] of answers.entries()) {
    await expect(cards.getByText(roundWords.position(at + 1, answers.length), { exact: true })).toBeVisible()
    await type(window, digits.slice(from))
    await press(window, 'Enter')
  }
  await expect(cards.getByRole('heading', { name: roundWords.cardsDone })).toBeVisible()
  await expect(cards.getByRole('button', { name: roundWords.backToRound })).toBeFocused()
  await press(window, 'Enter')
  await expect(cards).toBeHidden()
}

async function reveal(window: Page, round: 'baseline' | 'follow-up'): Promise<void> {
  const people = roundWords.progress(5, 5)
  await expect(panel(window).getByRole('heading', { name: people })).toBeVisible()
  await push(panel(window).getByRole('button', { name: roundWords.reveal }))
  const question = room(window, roundWords.revealTitle[round])
  await expect(question).toBeVisible()
  await push(question.getByRole('button', { name: roundWords.revealConfirm, exact: true }))
  await expect(question).toBeHidden()
  // On the wall: Escape leads back to the round.
  await expect(window.getByRole('navigation', { name: revealWords.pages })).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('main').getByText(roundWords.revealed(5, 5))).toBeVisible()
}

/** Everybody at once, by cards. */
export async function rateByCards(window: Page, answers: Answers): Promise<void> {
  await enterRound(window, 'Week one ratings')
  const begin = panel(window).getByRole('button', { name: roundWords.begin['pass-the-laptop'] })
  await expect(begin).toBeFocused()
  await chooseCardsUp(window)
  await takeConsent(window)
  await push(panel(window).getByRole('button', { name: roundWords.begin['cards-up'] }))
  await typeCards(window, answers, 0)
  await reveal(window, 'baseline')
}

/** The technology leader first, alone and blind; then the others by cards. */
export async function rateAloneThenByCards(window: Page, answers: Answers): Promise<void> {
  await enterRound(window, 'Month six ratings')
  await expect(panel(window).getByRole('button', { name: roundWords.begin['pass-the-laptop'] })).toBeFocused()
  await press(window, 'Enter')
  const laptop = room(window, ways['pass-the-laptop'].label)
  await expect(laptop.getByRole('button', { name: roundWords.iAm('Ada Wren') })).toBeFocused()
  await press(window, 'Enter')
  for (const [at, digits] of answers.entries()) {
    await expect(laptop.getByText(roundWords.position(at + 1, answers.length), { exact: true })).toBeVisible()
    await press(window, digits.slice(0, 1))
    await expect(laptop.getByRole('radio', { checked: true })).toHaveCount(1)
    await press(window, 'Enter')
  }
  await expect(laptop.getByRole('button', { name: roundWords.finish })).toBeFocused()
  await press(window, 'Enter')
  await expect(laptop.locator('[data-code]')).toBeVisible()
  await press(window, 'Escape')
  await push(room(window, roundWords.leaveTitle).getByRole('button', { name: roundWords.leaveConfirm }))
  await expect(laptop).toBeHidden()

  const goOn = panel(window).getByRole('button', { name: roundWords.goOn['pass-the-laptop'] })
  await expect(goOn).toBeFocused()
  await takeConsent(window)
  await push(panel(window).getByText(roundWords.moreAboutRound))
  const how = panel(window).getByRole('group', { name: roundWords.how })
  await reach(how.getByRole('radio', { checked: true }))
  await press(window, 'ArrowDown')
  await push(room(window, roundWords.openTitle).getByRole('button', { name: roundWords.openConfirm }))
  await expect(how.getByRole('radio', { name: /^Cards up/ })).toBeChecked()
  await push(panel(window).getByRole('button', { name: roundWords.goOn['cards-up'] }), 'Shift+Tab')
  await typeCards(window, answers, 1)
  await reveal(window, 'follow-up')
}
