// Switches the system's colour scheme under a running window.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Returns once the window has followed, which takes it a moment. */
export async function setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
}
