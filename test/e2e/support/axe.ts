// Checks a screen for barriers that a machine can find.
import axe from 'axe-core'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

type WithAxe = typeof globalThis & { axe?: typeof axe }

/** `colours` looks only at contrast: all that changes when a screen seen before turns dark. */
export type AxeScope = 'everything' | 'colours'

/** Selectors of what is looked at; what was looked at before stays out. */
export interface AxePlace {
  readonly include: string
  readonly exclude: string
}

/** Rule, place and reason of every violation that axe finds on the page as it is now. */
export async function findAxeViolations(
  page: Page,
  scope: AxeScope = 'everything',
  place?: AxePlace,
): Promise<string[]> {
  // Once per page: its half a megabyte takes longer to read than most screens take to check.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([only, where]) => {
      // A colour on its way from one to another is neither.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      const { violations } = await (globalThis as WithAxe).axe!.run(where ?? document, {
        resultTypes: ['violations'],
        ...(only === 'colours' ? { runOnly: ['color-contrast'] } : {}),
      })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
      )
    },
    [scope, place] as const,
  )
}

export async function expectNoAxeViolations(page: Page, scope?: AxeScope): Promise<void> {
  expect(await findAxeViolations(page, scope)).toEqual([])
}
