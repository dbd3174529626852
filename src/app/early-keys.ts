// Keys pressed before what answers them stands: kept in order, and handed over once it does. Knows no screen.
import { commandOfKey } from './commands.ts'
import type { CommandId } from './commands.ts'
import type { KeyPress } from './key-press.ts'

export interface EarlySearch {
  readonly text: string
  /** Enter came after the text. */
  readonly entered: boolean
}

const noSearch: EarlySearch = { text: '', entered: false }

export interface EarlyKeys {
  /** For a screen that is on its way. Answers whether the press is kept. */
  readonly press: (press: KeyPress) => boolean
  /** For a search field that is on its way. */
  readonly type: (press: KeyPress) => boolean
  /** What was asked for, first to last; each is given once. */
  readonly takeCommands: () => readonly CommandId[]
  /** What was typed after a search was asked for; given once. */
  readonly takeSearch: () => EarlySearch
}

export function makeEarlyKeys(mac: boolean): EarlyKeys {
  let commands: CommandId[] = []
  let search = noSearch

  function press(pressed: KeyPress): boolean {
    const command = commandOfKey(pressed, mac)
    if (command === undefined) return commands.at(-1) === 'search' && type(pressed)
    commands.push(command.id)
    search = noSearch
    return true
  }

  function type({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
    if (ctrlKey || metaKey || altKey) return false
    const characters = Array.from(search.text)
    if (key === 'Backspace') search = { text: characters.slice(0, -1).join(''), entered: false }
    else if (key === 'Enter') search = { ...search, entered: characters.length > 0 }
    else if (Array.from(key).length === 1) search = { text: search.text + key, entered: false }
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
    takeSearch: () => {
      const taken = search
      search = noSearch
      return taken
    },
  }
}
