// Chooses the desktop: the one the preload built, or the browser's stand-in.
import { makeBrowserDesktop } from './browser.ts'
import type { Desktop } from './contract.ts'

declare global {
  interface Window {
    /** Built by the preload; absent in a plain browser. */
    readonly desktop?: Desktop
  }
}

/** The one desktop of this window. */
export const desktop: Desktop = window.desktop ?? makeBrowserDesktop()
