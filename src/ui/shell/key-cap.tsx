// A key as a small outlined cap, in the platform's spelling.

const mac = navigator.platform.startsWith('Mac')

/** `Mod+N` as this platform writes it: `Ctrl N`, or `⌘ N` on a Mac. */
export function spellKeys(keys: string): string {
  return keys
    .replace('Mod', mac ? '⌘' : 'Ctrl')
    .replace('Alt', mac ? '⌥' : 'Alt')
    .replaceAll('+', ' ')
}

export function KeyCap({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key" aria-hidden="true">
      {spellKeys(keys)}
    </kbd>
  )
}
