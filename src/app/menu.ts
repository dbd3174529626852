// Makes the native menu of the command list, and runs what is chosen there.
import type { Desktop, MenuItem, MenuSection } from '../desktop/contract.ts'
import { commandLabel, commandWords } from '../words/en/commands.ts'
import { commands, runCommand } from './commands.ts'
import type { AppActions, Command, CommandState, MenuSectionId } from './commands.ts'

const sectionIds: readonly MenuSectionId[] = ['file', 'edit', 'view', 'go', 'help']

/** Things that the system does itself, after the commands of a section. */
const roles: Readonly<Partial<Record<MenuSectionId, readonly (keyof typeof commandWords.roles)[]>>> = {
  file: ['quit'],
  edit: ['cut', 'copy', 'paste', 'selectAll'],
  view: ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'],
}

export function makeMenu(state: CommandState): readonly MenuSection[] {
  return sectionIds.map((id) => ({ id, label: commandWords.sections[id], items: makeItems(id, state) }))
}

function makeItems(section: MenuSectionId, state: CommandState): MenuItem[] {
  const items = commands
    .filter((command) => command.section === section)
    .flatMap((command): MenuItem[] => [
      ...(command.startsGroup === true ? (['separator'] as const) : []),
      makeItem(command, state),
    ])
  const own = roles[section]
  if (own === undefined) return items
  // The clipboard stands between undo and search, as people are used to.
  const at = section === 'edit' ? items.indexOf('separator') : items.length
  const added: MenuItem[] = ['separator', ...own.map((role) => ({ role, label: commandWords.roles[role] }))]
  return [...items.slice(0, at), ...added, ...items.slice(at)]
}

function makeItem(command: Command, state: CommandState): MenuItem {
  const [shortcut] = command.shortcuts
  return {
    commandId: command.id,
    label: commandLabel(command.id, state).replaceAll('&', '&&'),
    enabled: command.when(state),
    ...(shortcut === undefined ? {} : { accelerator: shortcut.replace('Mod', 'CmdOrCtrl') }),
    ...(command.checked === undefined ? {} : { checked: command.checked(state) }),
  }
}

export interface MenuParts {
  readonly desktop: Desktop
  readonly getState: () => CommandState
  readonly actions: AppActions
}

/** Runs chosen items until the function returned is called. */
export function listenToMenu({ desktop, getState, actions }: MenuParts): () => void {
  return desktop.on('command', (id) => void runCommand(id, getState(), actions))
}
