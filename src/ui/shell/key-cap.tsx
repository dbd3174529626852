// A key as a small outlined cap, in the platform's spelling.

export const isMac = navigator.platform.startsWith('Mac')

/** `Mod+N` as this platform writes it: `Ctrl N`, or `⌘ N` on a Mac. */
export function spellKeys(keys: string): string {
  return keys
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Alt', isMac ? '⌥' : 'Alt')
    .replaceAll('+', ' ')
}

export function KeyCap({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key" aria-hidden="true">
      {spellKeys(keys)}
    </kbd>
  )
}
