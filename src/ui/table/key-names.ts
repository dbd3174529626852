// The keys of the keymap as people see them on their keyboard.
import { spellKeys } from '../shell/key-cap.tsx'

const names: readonly (readonly [RegExp, string])[] = [
  [/\bArrowUp\b/, '↑'],
  [/\bArrowDown\b/, '↓'],
  [/\bArrowLeft\b/, '←'],
  [/\bArrowRight\b/, '→'],
  [/\bEnter\b/, '↵'],
  [/\bEscape\b/, 'Esc'],
  [/\bContextMenu\b/, 'Menu'],
  [/\bPageUp\b/, 'Page up'],
  [/\bPageDown\b/, 'Page down'],
]

/** `Mod+Shift+Enter` as `Ctrl Shift ↵`. */
export function spellGridKeys(keys: string): string {
  return spellKeys(names.reduce((text, [name, shown]) => text.replace(name, shown), keys))
}
