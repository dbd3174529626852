// Checks a screen for barriers that a machine can find.
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Rule, place and reason of every violation that axe finds on the page as it is now. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  // Electron opens no second page for axe, which its newer mode needs.
  const isElectron = page.url().startsWith('pathway-app:')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(isElectron).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  )
}

export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await findAxeViolations(page)).toEqual([])
}
