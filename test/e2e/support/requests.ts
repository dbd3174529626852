// Notes every request of a window, to show that none of them leaves the computer.
import type { BrowserContext } from '@playwright/test'

/** Addresses of requests that were not for the app itself; grows while the window lives. */
export function recordForeignRequests(context: BrowserContext, ownOrigin: string): string[] {
  const foreign: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    const isLocal = url.startsWith(`${ownOrigin}/`) || url.startsWith('blob:') || url.startsWith('data:')
    if (!isLocal) foreign.push(url)
  })
  return foreign
}
