// Keys pressed before what answers them stands: kept in order, and handed over once it does. Knows no screen.
import { commandOfKey } from './commands.ts'
import type { CommandId, KeyPress } from './commands.ts'

export interface EarlyKeys {
  /** For a screen that is on its way. Answers whether the press is kept. */
  readonly press: (press: KeyPress) => boolean
  /** For a search field that is on its way. */
  readonly type: (press: KeyPress) => boolean
  /** What was asked for, first to last; each is given once. */
  readonly takeCommands: () => readonly CommandId[]
  /** What was typed after a search was asked for; given once. */
  readonly takeText: () => string
}

export function makeEarlyKeys(mac: boolean): EarlyKeys {
  let commands: CommandId[] = []
  let text = ''

  function press(pressed: KeyPress): boolean {
    const command = commandOfKey(pressed, mac)
    if (command === undefined) return commands.at(-1) === 'search' && type(pressed)
    commands.push(command.id)
    text = ''
    return true
  }

  function type({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
    if (ctrlKey || metaKey || altKey) return false
    const characters = Array.from(text)
    if (key === 'Backspace') text = characters.slice(0, -1).join('')
    else if (Array.from(key).length === 1) text += key
    else return false
    return true
  }

  return {
    press,
    type,
    takeCommands: () => {
      const taken = commands
      commands = []
      return taken
    },
    takeText: () => {
      const taken = text
      text = ''
      return taken
    },
  }
}
