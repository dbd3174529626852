// The reveal in the room: the finding, the keys, one question up close, consent; and what is hidden until then.
import type { Locator, Page } from '@playwright/test'
import type { Cell } from '../../src/domain/cell.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { findRows } from '../../src/domain/workbook.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { revealWords } from '../../src/words/en/reveal.ts'
import { roundWords } from '../../src/words/en/rounds.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { cell, dropFile, expectWorkbookOpen, openSample } from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from './support/workbook-files.ts'

const secret = 'Quartz and lemon'
const consent = 'consent-of-the-technology-leader-to-a-split-by-side'

const title = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 })
const place = (page: Page): Locator =>
  page.getByRole('navigation', { name: revealWords.pages }).getByRole('status')
const questions = (page: Page): Locator => page.getByRole('main').locator('.chart-target')

async function turnToRatings(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('tab', { name: /Ratings/ }).click()
}

async function openReveal(page: Page): Promise<void> {
  await turnToRatings(page)
  await page.getByRole('button', { name: roundWords.openReveal }).click()
  await expect(questions(page).first()).toBeVisible()
}

interface Round {
  /** `b` business, `t` technology. */
  readonly sides: string
  readonly state: 'collecting' | 'revealed'
  readonly names?: readonly string[]
  /** Undefined for no answer. */
  readonly answer: (person: number, question: number) => Cell | undefined
}

function makeRound({ sides, state, names = [], answer }: Round): Workbook {
  const named = names.map((name, index) => ({
    id: `point-${String(index)}`,
    cells: { 'stage-of-strategy': name, kind: 'shaping', importance: 2 },
  }))
  const plain = makeTestWorkbook('A round')
  const based = named.length === 0 ? plain : withRows(plain, 'integration-points', named)
  const people = Array.from(sides, (side, index) => ({
    id: `person-${String(index)}`,
    cells: {
      name: `Person ${String(index)}`,
      side: side === 'b' ? 'business' : 'technology',
      'in-the-executive-team': true,
      'is-the-technology-leader': side === 't',
    },
  }))
  const links = [
    ...findRows(based, 'integration-points').map(({ id }) => `integration-points/${id}`),
    ...findRows(based, 'symptoms')
      .filter(({ id }) => !id.startsWith('C'))
      .map(({ id }) => `symptoms/${id}`),
  ]
  const ratings = people.flatMap((person, index) =>
    links.flatMap((item, question) => {
      const value = answer(index, question)
      if (value === undefined) return []
      const comment = index === 0 && question === 0 ? { comment: secret } : {}
      const cells = { respondent: person.id, item, round: 'baseline', value, ...comment }
      return [{ id: `rating-${String(index)}-${String(question)}`, cells }]
    }),
  )
  const rounds = [
    { id: 'baseline', cells: { round: 'baseline', state, [consent]: true } },
    { id: 'follow-up', cells: { round: 'follow-up' } },
  ]
  return withRows(withRows(withRows(based, 'people', people), 'rounds', rounds), 'ratings', ratings)
}

async function openFile(page: Page, workbook: Workbook): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'library')
  await dropFile(page, { name: 'Round.pathway', bytes: await encodeTestFile(workbook) })
  await expectWorkbookOpen(page, 'A round')
}

test('the widest split comes first, arrows go through the sets, Escape leads back', async ({ page }) => {
  test.setTimeout(120_000)
  await openSample(page)
  await openReveal(page)
  await expect(title(page)).toHaveText(
    'Frame options: business says technology co-creates. Technology says it hears afterwards.',
  )
  await expect(place(page)).toHaveText(/^1 of \d: involvement$/)
  await expect(questions(page)).toHaveCount(7)
  await expect(questions(page).first()).toHaveAccessibleName(/^Frame options: .*3 apart/)
  await expect(page.getByText(/With two on one side, answers can be traced/)).toBeVisible()
  // The room sees the picture and nothing else.
  await expect(page.locator('.workbook-nav')).toBeHidden()
  await expectNoAxeViolations(page)

  const finding = await title(page).textContent()
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText(/^2 of \d: symptoms$/)
  await expect(title(page)).not.toHaveText(finding ?? '')
  await setColorScheme(page, 'dark')
  await expectNoAxeViolations(page)
  await page.keyboard.press('PageUp')
  await expect(place(page)).toHaveText(/^1 of/)
  await page.keyboard.press('ArrowLeft')
  await expect(place(page)).toHaveText(/^1 of/)

  // Every question of the round is on one of the pages, once.
  const sets = Number(/of (\d+)/.exec((await place(page).textContent()) ?? '')?.[1])
  const names: string[] = []
  for (let set = 1; set <= sets; set += 1) {
    await expect(place(page)).toHaveText(new RegExp(`^${String(set)} of`))
    for (const each of await questions(page).all()) names.push((await each.getAttribute('aria-label')) ?? '')
    await page.keyboard.press('PageDown')
  }
  expect(new Set(names).size).toBe(23)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab', { name: /Ratings/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.workbook-nav')).toBeVisible()
})

test('it fills the window at any size, and nothing lies outside', async ({ page }) => {
  await openSample(page)
  await openReveal(page)
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [1000, 620],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(async () => {
      const room = await page.getByRole('main').locator('> *').first().boundingBox()
      expect(room).toMatchObject({ x: 0, y: 0, width, height })
      for (const each of await questions(page).all()) {
        const box = await each.boundingBox()
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
      }
      const foot = await page.getByRole('main').locator('footer').boundingBox()
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(height)
    }).toPass()
  }
})

test('one question up close: numbers, comments, its row, an action that leads back', async ({ page }) => {
  await openSample(page)
  await openReveal(page)
  await questions(page).first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Frame options' })
  await expect(dialog).toContainText('3 apart')
  await expect(dialog).toContainText('Business: median 4 of 5, n = 6')
  await expect(dialog).toContainText('I got the four options as a table')
  await expectNoAxeViolations(page)
  // Escape closes the question and nothing more; arrows belong to it while it is open.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(place(page)).toHaveText(/^1 of/)

  await questions(page).first().click()
  await dialog.getByRole('button', { name: revealWords.toRow }).click()
  await expect(cell(page, 'integration-points', 'frame-options', 'stage-of-strategy')).toBeFocused()

  await openReveal(page)
  await questions(page).first().click()
  await dialog.getByRole('button', { name: revealWords.makeAction }).click()
  const row = page.getByRole('row').filter({ hasText: 'Bring both views together (3 apart): Frame options' })
  await expect(row).toBeVisible()
  await expect(row).toContainText('Frame options')
})

test('without consent only the range shows, and no comment; recording it asks first', async ({ page }) => {
  await openSample(page)
  await openReveal(page)
  await page.getByRole('button', { name: revealWords.withdraw }).click()
  await expect(page.getByText(/Not shown by side/)).toBeVisible()
  await expect(title(page)).toHaveText('Set ambition and goals: answers run from “excluded” to “co-creates”')
  await expect(page.getByRole('main')).not.toContainText(/apart|business median/)
  await expectNoAxeViolations(page)
  await questions(page).nth(1).click()
  const question = page.getByRole('dialog', { name: 'Frame options' })
  await expect(question).toContainText(revealWords.commentsNeedConsent)
  await expect(question).not.toContainText('four options')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: revealWords.record }).click()
  const asked = page.getByRole('dialog', { name: revealWords.recordTitle('Priya Raghunathan') })
  await expect(asked).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(page.getByText(/Not shown by side/)).toBeVisible()
  await page.getByRole('button', { name: revealWords.record }).click()
  await asked.getByRole('button', { name: revealWords.recordYes }).click()
  await expect(title(page)).toHaveText(/^Frame options: business says/)
})

test('before the reveal nothing is to be found; the reveal names who has not answered', async ({ page }) => {
  test.setTimeout(120_000)
  const answer = (person: number, question: number) =>
    person === 2 && question > 5 ? undefined : (person + question) % 5
  await openFile(page, makeRound({ sides: 'bbbt', state: 'collecting', answer }))
  await turnToRatings(page)
  await expect(page.getByRole('main')).not.toContainText(secret)
  await page.getByRole('button', { name: revealWords.toWall }).click()
  await expect(title(page)).toHaveText(revealWords.hidden)
  await expect(page.getByText(revealWords.progress(3, 4))).toBeVisible()
  await expect(page.getByRole('row', { name: /Person 2/ })).toContainText('6 of 23')
  await expect(page.locator('.chart')).toHaveCount(0)
  await expectNoAxeViolations(page)

  // The library's search does not find it either.
  await page.locator('.nav-app').click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type(secret)
  await expect(page.getByRole('grid', { name: libraryWords.title.current }).getByRole('row')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('row').filter({ hasText: 'A round' }).dblclick()
  await expectWorkbookOpen(page, 'A round')
  await turnToRatings(page)
  await page.getByRole('button', { name: revealWords.toWall }).click()

  await page.getByRole('button', { name: revealWords.reveal }).click()
  const confirm = page.getByRole('group', { name: revealWords.confirmTitle })
  await expect(confirm).toContainText('Person 2 has not answered everything')
  await expect(confirm.getByRole('button', { name: revealWords.confirmNo })).toBeFocused()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(confirm).toBeHidden()
  await expect(title(page)).toHaveText(revealWords.hidden)
  await page.getByRole('button', { name: revealWords.reveal }).click()
  await confirm.getByRole('button', { name: revealWords.confirmYes }).click()
  await expect(questions(page)).toHaveCount(7)
  // Undo passes the reveal by.
  await page.keyboard.press('Control+z')
  await expect(questions(page)).toHaveCount(7)
})

const hostile = ['x'.repeat(5000), 'שלב באסטרטגיה', '<b>bold</b> 👩‍👩‍👧', 'word '.repeat(900), '']
const rounds: readonly (readonly [string, Round, RegExp])[] = [
  [
    'ten people, and names that are no names',
    {
      sides: 'bbbbbbtttt',
      state: 'revealed',
      names: hostile,
      answer: (person, question) => (person > 5 ? 0 : 4 - (question % 3)),
    },
    /business says technology co-creates. Technology says it is left out/,
  ],
  ['one person', { sides: 'b', state: 'revealed', answer: () => 3 }, /Only business has answered/],
  [
    'people who are not sure',
    { sides: 'bt', state: 'revealed', answer: () => 'not-sure' },
    /Everybody answered “not sure”/,
  ],
  ['nobody', { sides: 'bt', state: 'revealed', answer: () => undefined }, /Nobody has answered yet/],
]
for (const [name, round, finding] of rounds) {
  test(`answers of ${name} break nothing`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await openFile(page, makeRound(round))
    await openReveal(page)
    await expect(title(page)).toHaveText(finding)
    await expectNoAxeViolations(page)
    await questions(page).first().click()
    await expect(page.getByRole('dialog')).toHaveAccessibleName(/./)
    await expectNoAxeViolations(page)
    expect(errors).toEqual([])
  })
}
