// The clipboard as pages hear of it: no test touches the computer's own, which others use too.
import type { Page } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import { projectFolder } from './places.ts'

export interface Clipboard {
  readonly text: string
  readonly html: string
}

/** As Electron does when the keys of the clipboard are pressed: it tells the body of the page. */
export function paste(page: Page, { text, html }: Clipboard): Promise<void> {
  return page.evaluate(
    ([plain, table]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', plain)
      clipboardData.setData('text/html', table)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
    },
    [text, html] as const,
  )
}

/** What the page puts on the clipboard. */
export function copy(page: Page, kind: 'copy' | 'cut' = 'copy'): Promise<Clipboard> {
  return page.evaluate((type) => {
    const clipboardData = new DataTransfer()
    const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
  }, kind)
}

/** What a program of that name puts there. */
export function readClipboard(program: string): Clipboard {
  const read = (ending: string) =>
    fs.readFileSync(path.join(projectFolder, 'test/fixtures/clipboard', `${program}.${ending}`), 'utf8')
  return { text: read('txt'), html: read('html') }
}
