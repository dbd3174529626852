// The one list of commands: menu, shortcuts and palette are all made from it. What a command does is its actions'.
import { stageIds } from '../domain/stage-id.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { commandWords } from '../words/en/commands.ts'
import { spellPress } from './key-press.ts'
import type { KeyPress } from './key-press.ts'

/** The pages that a command leads to. */
export const places = [
  'overview',
  ...stageIds,
  'pillars',
  'actions',
  'decisions',
  'people',
  'parking-lot',
  'agenda',
  'compare',
  'briefings',
  'checkpoints',
  'sources',
  'settings',
] as const

export type Place = (typeof places)[number]

/** A command without words, or words without a command, does not compile. */
export type CommandId = keyof typeof commandWords.labels

/** What the menu looks at to know which commands make sense now. */
export interface CommandState {
  readonly workbookOpen: boolean
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly place: Place | null
  /** There is a table on the page that can be printed. */
  readonly showsTable: boolean
  /** The stage on screen, where it is not signed off yet. */
  readonly stageToSign: StageId | null
  readonly projector: boolean
  readonly density: 'comfortable' | 'compact'
}

/** The state of the library, where no workbook is open. */
export const libraryCommandState: CommandState = {
  workbookOpen: false,
  undoLabel: null,
  redoLabel: null,
  place: null,
  showsTable: false,
  stageToSign: null,
  projector: false,
  density: 'comfortable',
}

/** What commands call; the screens fill it in. */
export interface AppActions {
  readonly newWorkbook: () => void
  readonly openFile: () => void
  readonly openSample: () => void
  readonly saveFile: () => void
  readonly saveFileAs: () => void
  readonly exportBriefing: () => void
  readonly printTable: () => void
  readonly closeWorkbook: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly search: () => void
  readonly goTo: (place: Place) => void
  readonly addCheckpoint: () => void
  readonly signOff: () => void
  readonly toggleProjector: () => void
  readonly setDensity: (density: CommandState['density']) => void
  readonly showShortcuts: () => void
  readonly about: () => void
}

export type MenuSectionId = keyof typeof commandWords.sections

export interface Command {
  readonly id: CommandId
  readonly section: MenuSectionId
  /** Platform neutral, such as `Mod+Shift+Z`; the first is shown. */
  readonly shortcuts: readonly string[]
  /** A line stands above it in the menu. */
  readonly startsGroup?: true
  readonly when: (state: CommandState) => boolean
  /** Present where the menu shows a tick. */
  readonly checked?: (state: CommandState) => boolean
  readonly run: (actions: AppActions) => void
}

const always = (): boolean => true
const open = ({ workbookOpen }: CommandState): boolean => workbookOpen

export const commands: readonly Command[] = [
  { id: 'new-workbook', section: 'file', shortcuts: ['Mod+N'], when: always, run: (to) => to.newWorkbook() },
  { id: 'open-file', section: 'file', shortcuts: ['Mod+O'], when: always, run: (to) => to.openFile() },
  { id: 'open-sample', section: 'file', shortcuts: [], when: always, run: (to) => to.openSample() },
  {
    id: 'save-file',
    section: 'file',
    shortcuts: ['Mod+S'],
    startsGroup: true,
    when: open,
    run: (to) => to.saveFile(),
  },
  {
    id: 'save-file-as',
    section: 'file',
    shortcuts: ['Mod+Shift+S'],
    when: open,
    run: (to) => to.saveFileAs(),
  },
  {
    id: 'export-briefing',
    section: 'file',
    shortcuts: ['Mod+P'],
    startsGroup: true,
    when: open,
    run: (to) => to.exportBriefing(),
  },
  {
    id: 'print-table',
    section: 'file',
    shortcuts: ['Mod+Shift+P'],
    when: ({ showsTable }) => showsTable,
    run: (to) => to.printTable(),
  },
  { id: 'add-checkpoint', section: 'file', shortcuts: [], when: open, run: (to) => to.addCheckpoint() },
  {
    id: 'sign-off',
    section: 'file',
    shortcuts: [],
    when: ({ stageToSign }) => stageToSign !== null,
    run: (to) => to.signOff(),
  },
  {
    id: 'close-workbook',
    section: 'file',
    shortcuts: ['Mod+W'],
    startsGroup: true,
    when: open,
    run: (to) => to.closeWorkbook(),
  },
  {
    id: 'undo',
    section: 'edit',
    shortcuts: ['Mod+Z'],
    when: ({ undoLabel }) => undoLabel !== null,
    run: (to) => to.undo(),
  },
  {
    id: 'redo',
    section: 'edit',
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    when: ({ redoLabel }) => redoLabel !== null,
    run: (to) => to.redo(),
  },
  {
    id: 'search',
    section: 'edit',
    shortcuts: ['Mod+K'],
    startsGroup: true,
    when: always,
    run: (to) => to.search(),
  },
  {
    id: 'projector',
    section: 'view',
    shortcuts: ['F5'],
    when: open,
    checked: ({ projector }) => projector,
    run: (to) => to.toggleProjector(),
  },
  {
    id: 'comfortable-rows',
    section: 'view',
    shortcuts: [],
    startsGroup: true,
    when: open,
    checked: ({ density }) => density === 'comfortable',
    run: (to) => to.setDensity('comfortable'),
  },
  {
    id: 'compact-rows',
    section: 'view',
    shortcuts: [],
    when: open,
    checked: ({ density }) => density === 'compact',
    run: (to) => to.setDensity('compact'),
  },
  ...places.map(goTo),
  {
    id: 'shortcuts',
    section: 'help',
    // Where the stroke needs Shift, the second is what the browser tells.
    shortcuts: ['Mod+/', 'Mod+Shift+/'],
    when: open,
    run: (to) => to.showShortcuts(),
  },
  { id: 'about', section: 'help', shortcuts: [], when: always, run: (to) => to.about() },
]

/** The digit keys lead to the first nine pages, in the order of the navigation; the comma to the settings, as elsewhere. */
function goTo(place: Place, index: number): Command {
  return {
    id: `go-to-${place}`,
    section: 'go',
    shortcuts: index < 9 ? [`Mod+${String(index + 1)}`] : place === 'settings' ? ['Mod+,'] : [],
    ...(place === 'week-one' || place === 'pillars' || place === 'compare' ? { startsGroup: true } : {}),
    // The library has them too.
    when: place === 'settings' ? always : open,
    checked: (state) => state.place === place,
    run: (to) => to.goTo(place),
  }
}

export function findCommand(id: string): Command | undefined {
  return commands.find((command) => command.id === id)
}

/** Does what the command says where it makes sense now; answers whether it did. */
export function runCommand(id: string, state: CommandState, actions: AppActions): boolean {
  const command = findCommand(id)
  if (command?.when(state) !== true) return false
  command.run(actions)
  return true
}

/** The command of a key press. */
export function commandOfKey(press: KeyPress, mac: boolean): Command | undefined {
  for (const keys of spellPress(press, mac)) {
    const found = commands.find((command) => command.shortcuts.includes(keys))
    if (found !== undefined) return found
  }
  return undefined
}
