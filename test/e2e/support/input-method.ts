// An input method as the system drives it: keys it takes, text it composes, text it ends with.
import type { Page } from '@playwright/test'

export interface InputMethod {
  /** A key that the method takes: the page hears of it, without its letter. */
  readonly take: (key?: string) => Promise<void>
  readonly compose: (text: string) => Promise<void>
  readonly finish: (text: string) => Promise<void>
}

export async function openMethod(page: Page): Promise<InputMethod> {
  const client = await page.context().newCDPSession(page)
  return {
    take: async (key = 'Process') => {
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
    },
    compose: async (text) => {
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    finish: async (text) => {
      await client.send('Input.insertText', { text })
    },
  }
}
