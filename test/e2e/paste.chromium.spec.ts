// Tables of other programs and our own come in as they were meant; columns learn what texts mean.
import type { Page } from '@playwright/test'
import type { Cell } from '../../src/domain/cell.ts'
import { headerRow } from '../../src/ui/table/navigation.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { copy, paste, readClipboard } from './support/clipboard.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const first = 'sense-market-and-technology-shifts'
const second = 'set-ambition-and-goals'
const third = 'frame-options'

/** Pastes into new rows of the flow log, and answers what stands in each of the columns. */
async function pasteRows(table: TablePage, program: string, columns: readonly string[]) {
  const before = await table.rowIds()
  await table.focus('@new', 'item')
  await paste(table.page, readClipboard(program))
  const added = (await table.rowIds()).slice(before.length)
  return Promise.all(added.map((row) => Promise.all(columns.map((column) => table.stored(row, column)))))
}

function textOf(cell: Cell | undefined): string {
  if (typeof cell !== 'string') throw new Error('no text')
  return cell
}

function said(page: Page) {
  return page.locator('[aria-live]').first()
}

const columns = ['item', 'direction', 'raised', 'heard-by-the-other-side']

test.describe('a table copied elsewhere', () => {
  test('from Excel: header, merged cells, breaks, spaces, hidden rows, its order of day and month', async ({
    openTable,
  }) => {
    const table = await openTable('flow-log')
    expect(await pasteRows(table, 'excel', columns)).toEqual([
      ['Queue at the gate,\nsaid "twice"', 'business-to-technology', '2026-03-04', '2026-05-06'],
      ['Hidden  row', undefined, '2026-07-08', '2026-06-01'],
      ['=SUM(A1)', undefined, undefined, undefined],
    ])
    expect(await table.edits()).toHaveLength(1)
    await expect(said(table.page)).toHaveText(
      '12 cells pasted. 3 rows added. The first line is the header; it was left out.',
    )
    const notes = table.page.getByRole('group', { name: 'The first line is the header; it was left out.' })
    await expect(notes).toBeVisible()
    await notes.getByRole('button', { name: 'Close' }).click()
    await expect(notes).toHaveCount(0)
  })

  test('from Google Sheets: the number behind a date tells what day it is', async ({ openTable }) => {
    const table = await openTable('flow-log')
    expect(await pasteRows(table, 'sheets', columns)).toEqual([
      ['Late prices\nfrom two sides', 'technology-to-business', '2026-01-06', '2026-02-02'],
      ['-A & B', undefined, undefined, undefined],
    ])
    await table.focus((await table.rowIds())[0] ?? '', 'decided')
    await paste(table.page, readClipboard('sheets-one-cell'))
    expect(await table.stored((await table.rowIds())[0] ?? '', 'decided')).toBe('2026-01-06')
  })

  test('from LibreOffice: dates too wide to show, rows reached over, words among dates', async ({
    openTable,
  }) => {
    const table = await openTable('flow-log')
    expect(await pasteRows(table, 'libreoffice', columns)).toEqual([
      ['Two lines,\none cell', 'business-to-technology', '2026-06-01', '2026-06-02'],
      ['Both rows', undefined, '2025-12-09', undefined],
      [undefined, undefined, { unread: 'soon' }, undefined],
    ])
  })

  test('from Word: paragraphs stay in their cell', async ({ openTable }) => {
    const table = await openTable('flow-log')
    expect(await pasteRows(table, 'word', columns.slice(0, 2))).toEqual([
      ['A long item over two source lines\nand a second paragraph', 'technology-to-business'],
      ['Next', undefined],
    ])
  })

  test('from a page: a table that only frames another is no table', async ({ openTable }) => {
    const table = await openTable('flow-log')
    expect(await pasteRows(table, 'page', columns.slice(0, 2))).toEqual([
      ['Port strike', 'business-to-technology'],
      ['New scanner', 'technology-to-business'],
    ])
  })

  test('runs nothing, loads nothing, and is not believed about what it says to be', async ({ openTable }) => {
    const { page, focus, stored } = await openTable('integration-points')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await focus(first, 'kind')
    const evil = '<img src="/evil.png" onerror="window.broken = 1"><script>window.broken = 1</script>'
    const attributes =
      'data-pathway="1" data-pathway-workbook="x" data-pathway-table="integration-points" data-pathway-columns="kind actual"'
    const cells = '<td data-pathway-cell="&quot;__proto__&quot;">shaping</td><td data-pathway-cell="{">2</td>'
    await paste(page, {
      text: 'shaping\t2',
      html: `${evil}<table ${attributes}><tr>${cells}</tr></table>`,
    })
    expect([await stored(first, 'kind'), await stored(first, 'mandate')]).toEqual(['shaping', 2])
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    expect(asked).toEqual([])
  })
})

test.describe('how a paste was read', () => {
  test('dates that could be two days are told, and what has no place is counted', async ({ openTable }) => {
    const { page, focus, press, rowIds, stored } = await openTable('flow-log', 'rows=2')
    await focus('row-0', 'acted')
    await paste(page, { text: '1/6/2026\tadopted\tyes\t1\t2', html: '' })
    expect(await stored('row-0', 'acted')).toBe('2026-06-01')
    const notes = page.getByRole('group', { name: 'Dates read as day/month.' })
    await expect(notes).toContainText('2 cells are worked out and were passed over.')
    await press('Control+z')
    await expect(notes).toHaveCount(0)
    expect(await rowIds()).toContain('row-0')
    await focus('row-0', 'forum')
    await paste(page, { text: 'Board\tmore', html: '' })
    await expect(page.getByRole('group', { name: '1 cell had no place here.' })).toBeVisible()
  })

  test('a guess is turned round by keyboard, as if it had been pasted so', async ({ openTable }) => {
    const { page, focus, press, rowIds, stored, edits, expectFocus } = await openTable('flow-log')
    const before = await rowIds()
    await focus('@new', 'item')
    await paste(page, { text: 'Late prices\t\t1/6/2026\r\nPort strike\t\t2/6/2026', html: '' })
    const dates = async () => {
      const added = (await rowIds()).slice(before.length)
      return Promise.all(added.map((row) => stored(row, 'raised')))
    }
    expect(await dates()).toEqual(['2026-06-01', '2026-06-02'])
    await press('Shift+F6')
    await expect(page.getByRole('button', { name: 'Read as month/day' })).toBeFocused()
    await press('Enter')
    expect(await dates()).toEqual(['2026-01-06', '2026-02-06'])
    expect(await edits()).toHaveLength(2)
    const [row = ''] = (await rowIds()).slice(before.length)
    await expectFocus(row, 'item')
    await press('Shift+F6')
    await expect(page.getByRole('button', { name: 'Read as day/month' })).toBeFocused()
    await press('Escape')
    await expectFocus(row, 'item')
    await press('Control+z')
    expect(await rowIds()).toEqual(before)
  })

  test('goes by what is shown: sorted rows in their order, hidden columns passed by', async ({
    openTable,
  }) => {
    const { page, focus, stored, cell } = await openTable('integration-points')
    await cell(headerRow, 'stage-of-strategy').click()
    await page.getByRole('button', { name: '↓ Sort down' }).click()
    await page.getByRole('button', { name: /^Columns/ }).click()
    await page.getByRole('checkbox', { name: 'Mandate' }).uncheck()
    await page.keyboard.press('Escape')
    const shown = await page
      .locator('[role=rowheader]')
      .evaluateAll((cells) => cells.map((each) => (each as HTMLElement).dataset['row'] ?? ''))
    const [top = '', next = ''] = shown
    const before = await stored(top, 'mandate')
    await focus(top, 'kind')
    await paste(page, { text: 'shaping\t1\r\nimplementing\t2\r\n', html: '' })
    expect([await stored(top, 'kind'), await stored(top, 'actual')]).toEqual(['shaping', 1])
    expect([await stored(next, 'kind'), await stored(next, 'actual')]).toEqual(['implementing', 2])
    expect(await stored(top, 'mandate')).toBe(before)
    await expect(cell(top, 'kind')).toBeFocused()
    expect(shown[0]).toBe(top)
  })

  test('a list that names fixed rows finds them in its own order', async ({ openTable }) => {
    const { page, focus, rowIds, stored, cell } = await openTable('results')
    const [one = '', , three = ''] = await rowIds()
    const nameOf = async (row: string) => textOf(await stored(row, 'result'))
    const [nameOne, nameThree] = [await nameOf(one), await nameOf(three)]
    await focus(one, 'result')
    await paste(page, { text: `${nameThree}\t3,5\r\n${nameOne}\t1.250,5\r\n`, html: '' })
    expect([await stored(three, 'before'), await stored(one, 'before')]).toEqual([3.5, 1250.5])
    await expect(page.getByRole('group', { name: 'Each line went to the row it names.' })).toBeVisible()
    await expect(cell(one, 'result')).toBeFocused()
  })
})

test.describe('a first line that names columns in another order', () => {
  const text =
    'Raised\tItem\tDirection\r\n13/1/2026\tLate prices\tbusiness to technology\r\n2/1/2026\tStrike\t\r\n'
  const columns = ['item', 'direction', 'raised'] as const
  const lines = [
    ['Late prices', 'business-to-technology', '2026-01-13'],
    ['Strike', undefined, '2026-01-02'],
  ]

  test('leads each column to its own, wherever the paste begins, in one step', async ({ openTable }) => {
    const { page, focus, press, rowIds, stored, edits } = await openTable('flow-log', 'rows=2')
    const before = await rowIds()
    await focus('@new', 'item')
    await paste(page, { text, html: '' })
    const added = (await rowIds()).slice(before.length)
    const read = (rows: readonly string[]) =>
      Promise.all(rows.map((row) => Promise.all(columns.map((column) => stored(row, column)))))
    expect(await read(added)).toEqual(lines)
    await expect(said(page)).toHaveText(
      '6 cells pasted. 2 rows added. Each column went to the one its first line names.',
    )
    // The three stand side by side, so they are chosen.
    await expect(page.locator('[role=grid] [aria-selected=true]')).toHaveCount(6)
    await expectNoAxeViolations(page)
    await press('Control+z')
    expect(await rowIds()).toEqual(before)
    await focus('row-0', 'forum')
    await paste(page, { text, html: '' })
    expect(await read(['row-0', 'row-1'])).toEqual(lines)
    expect(await edits()).toHaveLength(2)
  })

  test('is content where somebody says so, and a header again', async ({ openTable }) => {
    const { page, focus, press, rowIds, stored, expectFocus } = await openTable('flow-log')
    const before = await rowIds()
    await focus('@new', 'item')
    await paste(page, { text, html: '' })
    await press('Shift+F6')
    await expect(page.getByRole('button', { name: 'Paste as it stands' })).toBeFocused()
    await press('Enter')
    const added = () => rowIds().then((rows) => rows.slice(before.length))
    expect(await Promise.all((await added()).map((row) => stored(row, 'item')))).toEqual([
      'Raised',
      '13/1/2026',
      '2/1/2026',
    ])
    await expect(page.getByRole('group', { name: /The first line was pasted too/ })).toBeVisible()
    await page.getByRole('button', { name: 'Go by the first line' }).press('Enter')
    const rows = await added()
    expect(await Promise.all(rows.map((row) => stored(row, 'item')))).toEqual(['Late prices', 'Strike'])
    await expectFocus(rows[0] ?? '', 'item')
    await press('Control+z')
    expect(await rowIds()).toEqual(before)
  })

  test('is left out where it stands over its own columns, unless somebody says otherwise', async ({
    openTable,
  }) => {
    const { page, focus, rowIds, stored } = await openTable('flow-log', 'rows=3')
    await focus('row-0', 'item')
    await paste(page, { text: 'Item\tDirection\r\nLate prices\t\r\n', html: '' })
    expect(await stored('row-0', 'item')).toBe('Late prices')
    await page.getByRole('button', { name: 'Paste as it stands' }).press('Enter')
    expect([await stored('row-0', 'item'), await stored('row-1', 'item')]).toEqual(['Item', 'Late prices'])
    expect(await rowIds()).toHaveLength(3)
  })

  test('passes columns by that are hidden, and tells', async ({ openTable }) => {
    const { page, focus, stored } = await openTable('flow-log', 'rows=2')
    await page.getByRole('button', { name: /^Columns/ }).click()
    await page.getByRole('checkbox', { name: 'Direction' }).uncheck()
    await page.keyboard.press('Escape')
    await focus('row-0', 'item')
    await paste(page, { text, html: '' })
    expect(await Promise.all(columns.map((column) => stored('row-0', column)))).toEqual([
      'Late prices',
      undefined,
      '2026-01-13',
    ])
    await expect(page.getByRole('group', { name: /1 cell had no place here/ })).toBeVisible()
  })
})

test.describe('a copy of our own', () => {
  test('finds its columns by its header, exactly, also where they have changed places', async ({
    openTable,
  }) => {
    const { page, focus, press, stored, type } = await openTable('integration-points')
    await focus(first, 'mandate')
    await type('?')
    await press('Enter')
    await focus(first, 'mandate')
    await press('Shift+ArrowRight')
    await page.evaluate(() => {
      const execCommand = () => {
        const clipboardData = new DataTransfer()
        document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }))
        document.body.dataset['html'] = clipboardData.getData('text/html')
        return true
      }
      Object.assign(document, { execCommand })
    })
    await press('Control+Shift+c')
    const html = await page.evaluate(() => document.body.dataset['html'] ?? '')
    await focus(first, 'actual')
    await press('Alt+Shift+ArrowLeft')
    await focus(third, 'kind')
    // What it holds counts, not how that is spelt.
    await paste(page, { text: '', html: html.replace(/>\d</g, '>9<').replace('>?<', '>9<') })
    for (const column of ['mandate', 'actual'])
      expect(await stored(third, column)).toBe(await stored(first, column))
    expect(await stored(third, 'mandate')).toBe('not-sure')
  })

  test('comes back exactly, whatever its text could mean', async ({ openTable }) => {
    const { page, focus, press, stored, type } = await openTable('integration-points')
    await focus(first, 'mandate')
    await type('?')
    await press('Enter')
    await focus(first, 'mandate')
    await press('Shift+ArrowRight', 'Shift+ArrowDown')
    const copied = await copy(page)
    expect(copied.html).toContain('data-pathway-cell="&quot;not-sure&quot;"')
    await focus(third, 'mandate')
    // The table is exact even where what stands beside it was spoilt.
    await paste(page, { ...copied, text: copied.text.replace(/\d/g, '9') })
    for (const column of ['mandate', 'actual'])
      expect(await stored(third, column)).toBe(await stored(first, column))
    expect(await stored(third, 'mandate')).toBe('not-sure')
  })

  test('is outlined until Escape or the next edit', async ({ openTable }) => {
    const { page, focus, press, type } = await openTable('integration-points')
    const outlined = page.locator('[data-copied]')
    await focus(first, 'mandate')
    await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c')
    await expect(outlined).toHaveCount(4)
    await press('Escape')
    await expect(outlined).toHaveCount(0)
    await expect(page.locator('[role=grid] [aria-selected=true]')).toHaveCount(4)
    await press('Escape')
    await expect(page.locator('[role=grid] [aria-selected=true]')).toHaveCount(1)
    await press('Control+c')
    await expect(outlined).toHaveCount(1)
    await focus(second, 'actual')
    await type('3')
    await press('Enter')
    await expect(outlined).toHaveCount(0)
  })
})

test.describe('a text that was given a meaning', () => {
  test('is read by later pastes and by typing, listed in the menu of its column, and forgotten there', async ({
    openTable,
  }) => {
    const { page, focus, press, type, stored, edits } = await openTable('integration-points')
    await focus(first, 'target')
    await paste(page, { text: 'nine\r\nnine', html: '' })
    await expectNoAxeViolations(page)
    await page.getByLabel('What “nine” means in Target').selectOption('4 co-creates')
    await page.getByRole('button', { name: 'Apply to 2' }).click()
    await expect(said(page)).toHaveText('2 cells read. From now on “nine” means 4 co-creates in Target.')
    expect(await edits()).toHaveLength(2)

    await focus(second, 'target')
    await paste(page, { text: 'NINE', html: '' })
    expect(await stored(second, 'target')).toBe(4)
    await expect(page.locator('[data-review]')).toHaveCount(0)
    await focus(third, 'target')
    await type('nine')
    await press('Enter')
    expect(await stored(third, 'target')).toBe(4)

    await focus('@header', 'target')
    await press('Enter')
    const menu = page.getByRole('dialog', { name: 'Target: sort, filter, hide' })
    const list = menu.getByRole('list', { name: 'Texts this column understands' })
    await expectNoAxeViolations(page)
    await expect(list).toContainText('“nine” means 4 co-creates')
    await menu.getByRole('button', { name: 'Forget what “nine” means' }).press('Enter')
    await expect(list).toHaveCount(0)
    await expect(menu.getByRole('button').first()).toBeFocused()
    await press('Escape')
    await focus(second, 'target')
    await paste(page, { text: 'nine', html: '' })
    expect(await stored(second, 'target')).toEqual({ unread: 'nine' })
  })

  test('is undone in one step with the cells it was applied to', async ({ openTable }) => {
    const { page, focus, press, stored, rowIds } = await openTable('integration-points')
    await focus(first, 'target')
    await paste(page, { text: 'nine\r\nnine', html: '' })
    await page.getByLabel('What “nine” means in Target').selectOption('4 co-creates')
    await page.getByRole('button', { name: 'Apply to 2' }).click()
    expect(await rowIds('meanings')).toHaveLength(1)
    await press('Control+z')
    expect(await rowIds('meanings')).toEqual([])
    expect(await stored(first, 'target')).toEqual({ unread: 'nine' })
  })

  test('is one of several names; a choice takes it before what resembles it', async ({ openTable }) => {
    const { page, focus, press, type, stored, rowIds } = await openTable('information-flows')
    const [row = '', other = ''] = await rowIds()
    const [ana = ''] = await rowIds('people')
    const name = textOf(await stored(ana, 'name', 'people'))
    await focus(row, 'who-must-react')
    await paste(page, { text: `${name}; the board\r\nthe board`, html: '' })
    await page.getByLabel('What “the board” means in').selectOption(name)
    await page.getByRole('button', { name: 'Apply to 2' }).click()
    expect([await stored(row, 'who-must-react'), await stored(other, 'who-must-react')]).toEqual([
      [ana],
      [ana],
    ])

    await focus(row, 'reaches')
    await paste(page, { text: 'on', html: '' })
    await page.getByLabel('What “on” means in').selectOption({ index: 2 })
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    expect(await stored(row, 'reaches')).toBe('late')
    await focus(other, 'reaches')
    await type('on')
    await press('Enter')
    expect(await stored(other, 'reaches')).toBe('late')
  })
})
