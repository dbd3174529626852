// Which ways of starting the product are refused: those that open it to other programs. Knows nothing of Electron.
import { shellWords } from '../../src/words/shell.ts'

/** Let another program into the window or the app. Fuses keep out most of them; the engine knows the others. */
const debugSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'js-flags',
]

export interface Start {
  readonly isPackaged: boolean
  readonly isRoot: boolean
  readonly hasSwitch: (name: string) => boolean
  /** Tests of the product look into it, and may run as root. */
  readonly isTest: boolean
}

/** Why Pathway does not start, in one sentence; null where it does. */
export function findRefusal({ isPackaged, isRoot, hasSwitch, isTest }: Start): string | null {
  if (!isPackaged || isTest) return null
  const found = debugSwitches.find(hasSwitch)
  if (found !== undefined) return shellWords.refused.debugging(`--${found}`)
  return isRoot && hasSwitch('no-sandbox') ? shellWords.refused.root : null
}
