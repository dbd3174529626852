// A key press as the maps of keys spell it, on whatever keyboard it was made. Pure.

/** A key press as the browser tells it. */
export interface KeyPress {
  readonly key: string
  /** Where the key lies, named as on an American keyboard; left out where that is not known. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The press as `Mod+Shift+Z`, likeliest first; on a Mac `Mod` is the command key, elsewhere control. Further ones are for
 * keyboards where the key has no Latin letter, where digits need Shift, or where a mark does.
 */
export function spellPress(press: KeyPress, mac: boolean): readonly string[] {
  const { key, code = '', shiftKey } = press
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  const spell = (name: string, hasShift: boolean) =>
    [other && 'Other', mod && 'Mod', press.altKey && 'Alt', hasShift && 'Shift', name]
      .filter((part) => part !== false)
      .join('+')
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  const first = spell(name, shiftKey)
  // Without Ctrl a key writes what it says. AltGr arrives as Ctrl and Alt with the character it makes.
  if (!mod || press.altKey || key.length !== 1) return [first]
  const isMark = /[\x21-\x7e]/.test(key) && !/[a-z0-9]/i.test(key)
  const letter = /^[\x20-\x7e]$/.test(key) ? undefined : /^Key([A-Z])$/.exec(code)?.[1]
  const digit = shiftKey || /[a-z0-9]/i.test(key) ? undefined : /^Digit(\d)$/.exec(code)?.[1]
  return [
    first,
    ...(letter === undefined ? [] : [spell(letter, shiftKey)]),
    ...(digit === undefined ? [] : [spell(digit, false)]),
    ...(isMark && shiftKey ? [spell(name, false)] : []),
  ]
}
