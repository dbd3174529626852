// Makes the open workbook durable whenever the window may be about to go: on blur, when hidden, when closing.
import type { Desktop } from '../desktop/contract.ts'
import type { Session } from './session-state.ts'

/**
 * Until the function returned is called. The window closes as soon as all is on disk, whatever is on screen;
 * where no workbook is open, at once.
 */
export function watchLifecycle(current: () => Session | null, desktop: Desktop): () => void {
  const flush = (): void => void current()?.flush()
  const flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush()
  }
  const flushAndGo = async (): Promise<void> => {
    const written = await current()?.flush()
    // What could not be written is still here: the window stays as long as it may.
    if (written === undefined || written.ok) await desktop.readyToClose()
  }
  window.addEventListener('blur', flush)
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flushWhenHidden)
  const stopClosing = desktop.on('closing', () => void flushAndGo())
  return () => {
    window.removeEventListener('blur', flush)
    window.removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', flushWhenHidden)
    stopClosing()
  }
}
