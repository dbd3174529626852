// When a person could begin to work in the window.
import type { Page } from '@playwright/test'

/** Returns once something to read or to press can be seen. */
export async function waitUntilUsable(page: Page): Promise<void> {
  await page.locator('#root').locator('main, h1, button').filter({ visible: true }).first().waitFor()
}
