// The native menu, built from the window's list of commands; it knows which item was chosen, not what it does.
import { Menu } from 'electron'
import type { MenuItemConstructorOptions, WebContents } from 'electron'
import type { MenuItem, MenuSection } from '../../src/desktop/contract.ts'
import { shellWords } from '../../src/words/shell.ts'

function nativeItem(item: MenuItem, choose: (commandId: string) => void): MenuItemConstructorOptions {
  if (item === 'separator') return { type: 'separator' }
  if ('role' in item)
    return item.label === undefined ? { role: item.role } : { role: item.role, label: item.label }
  return {
    id: item.commandId,
    label: item.label,
    enabled: item.enabled,
    click: () => choose(item.commandId),
    ...(item.accelerator !== undefined && { accelerator: item.accelerator }),
    ...(item.checked !== undefined && { type: 'checkbox', checked: item.checked }),
  }
}

function platformSections(): MenuItemConstructorOptions[] {
  return process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
}

/** Shows the window's menu; a chosen command goes back as a `command` event. */
export function showMenu(sections: readonly MenuSection[], contents: WebContents): void {
  const choose = (commandId: string) => {
    if (!contents.isDestroyed()) contents.send('desktop:command', commandId)
  }
  const template = sections.map((section) => ({
    id: section.id,
    label: section.label,
    submenu: section.items.map((item) => nativeItem(item, choose)),
  }))
  Menu.setApplicationMenu(Menu.buildFromTemplate([...platformSections(), ...template]))
}

/** The menu until the window has sent one: enough for text fields and for leaving. */
export function showFirstMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...platformSections(),
      { role: 'editMenu', label: shellWords.menu.edit },
      { role: 'windowMenu', label: shellWords.menu.window },
    ]),
  )
}
