// Looks at a screen as it stands: axe in both colour schemes, and pictures when they are asked for.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import { findAxeViolations } from '../support/axe.ts'
import type { AxePlace } from '../support/axe.ts'
import { setColorScheme } from '../support/color-scheme.ts'
import { projectFolder } from '../support/places.ts'

const takesPictures = process.env['PATHWAY_SCREENS'] === '1'
/** For a test of many screens; pictures take their time. */
export const lookTimeoutMs = takesPictures ? 900_000 : 180_000

const folder = path.join(projectFolder, '.cache', 'screens')

/** The first is the size of the window at its first start. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

const schemes = ['light', 'dark'] as const

/** Goes on after a violation, so that one run names the barriers of every screen. */
export async function look(window: Page, name: string, place?: AxePlace): Promise<void> {
  for (const scheme of schemes) {
    await setColorScheme(window, scheme)
    expect
      .soft(
        await findAxeViolations(window, scheme === 'light' ? 'everything' : 'colours', place),
        `${name}, ${scheme}`,
      )
      .toEqual([])
    if (takesPictures) await takePictures(window, name, scheme)
  }
}

async function takePictures(window: Page, name: string, scheme: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  for (const size of sizes) {
    await window.setViewportSize(size)
    const file = `${name}-${String(size.width)}x${String(size.height)}-${scheme}.png`
    await window.screenshot({ path: path.join(folder, file), animations: 'disabled' })
  }
  await window.setViewportSize(sizes[0])
}
