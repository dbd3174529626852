// A workbook with a table of a thousand rows, and what its print must hold.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { findColumnWords } from '../../../src/words/index.ts'
import { dropFile, expectWorkbookOpen, grid, turnTo } from './steps.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from './workbook-files.ts'

const names = Array.from({ length: 1000 }, (_, at) => `Item ${String(at + 1).padStart(4, '0')}`)

export async function openLongTable(window: Page): Promise<void> {
  const rows = names.map((item, at) => ({
    id: `row-${String(at)}`,
    cells: { item, ...(at === 2 ? { 'where-it-goes': 'to Ana\nthen to Ben' } : {}) },
  }))
  const workbook = withRows(makeTestWorkbook('On paper'), 'parking-lot', rows)
  await dropFile(window, { name: 'paper.pathway', bytes: await encodeTestFile(workbook) })
  await expectWorkbookOpen(window, 'On paper')
  await turnTo(window, 'Parking lot')
  await expect(grid(window, 'parking-lot')).toBeVisible()
}

/** Every row once and in order, the head on each page, and nothing of the window around the table. */
export function expectPrinted(pdf: Uint8Array, folder: string): void {
  const file = path.join(folder, 'table.pdf')
  fs.writeFileSync(file, pdf)
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  const pages = text.split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(10)
  const head = findColumnWords('parking-lot', 'where-it-goes').label
  expect(pages.filter((page) => !page.includes(head))).toEqual([])
  expect(pages.flatMap((page) => page.match(/Item \d{4}/g) ?? [])).toEqual(names)
  expect(text).toMatch(/to Ana\s+then to Ben/)
  expect(text).not.toContain('Briefings')
}
