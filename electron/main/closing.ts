// Lets a window go once its page has stored everything, and asks a person where it could not. Knows nothing of Electron.

export interface ClosingWindow {
  /** Calls before the window closes; `keep` holds it open. */
  readonly onClose: (listener: (keep: () => void) => void) => void
  readonly isCrashed: () => boolean
  readonly isGone: () => boolean
  /** Tells the page, which answers by a call that closes the window. */
  readonly tellPage: () => void
  /** Whether to close although the page did not say that all is stored. */
  readonly askWhetherToClose: () => Promise<boolean>
  /** Without asking the page again. */
  readonly closeNow: () => void
  readonly onKept: () => void
}

/** How long the page has to store everything. */
export const closeLimitMs = 5000

export function closeWithCare(window: ClosingWindow): void {
  let isWaiting = false

  async function ask(): Promise<void> {
    if (window.isGone()) return
    const closes = await window.askWhetherToClose()
    isWaiting = false
    if (window.isGone()) return
    if (closes) window.closeNow()
    else window.onKept()
  }

  window.onClose((keep) => {
    if (window.isCrashed()) return
    keep()
    if (isWaiting) return
    isWaiting = true
    window.tellPage()
    setTimeout(() => void ask(), closeLimitMs)
  })
}
