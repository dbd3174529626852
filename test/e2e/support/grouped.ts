// A table of integration points in groups, as tests look at it.
import type { Page } from '@playwright/test'

/** For the address of the page. */
export const byKind = 'shape={"group":"kind"}'

/** The head of a group as a row. */
export const headOf = (key: string) => `@group:${key}`

/** Rows and heads of groups, from the top. */
export function lines(page: Page): Promise<readonly string[]> {
  return page
    .locator('[role=rowheader]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-row') ?? ''))
}
