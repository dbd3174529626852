import { describe, expect, it, vi } from 'vitest'
import { commandOfKey, commands, libraryCommandState, runCommand } from '../../../src/app/commands.ts'
import type { AppActions, CommandState } from '../../../src/app/commands.ts'
import { listenToMenu, makeMenu } from '../../../src/app/menu.ts'
import type { MenuCommand } from '../../../src/desktop/contract.ts'
import { commandWords } from '../../../src/words/en/commands.ts'
import { makeTestDesktop } from './support.ts'

const openState: CommandState = {
  ...libraryCommandState,
  workbookOpen: true,
  undoLabel: 'Target, row 7: 3 to 4',
  place: 'week-one',
  stageToSign: 'week-one',
}

function makeActions(): AppActions {
  return {
    newWorkbook: vi.fn(),
    openFile: vi.fn(),
    openSample: vi.fn(),
    saveFile: vi.fn(),
    saveFileAs: vi.fn(),
    exportBriefing: vi.fn(),
    printTable: vi.fn(),
    closeWorkbook: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    search: vi.fn(),
    goTo: vi.fn(),
    addCheckpoint: vi.fn(),
    signOff: vi.fn(),
    toggleProjector: vi.fn(),
    setDensity: vi.fn(),
    showShortcuts: vi.fn(),
    about: vi.fn(),
  }
}

function menuCommands(state: CommandState): MenuCommand[] {
  return makeMenu(state).flatMap(({ items }) =>
    items.filter((item): item is MenuCommand => typeof item === 'object' && 'commandId' in item),
  )
}

describe('commands', () => {
  it('have an id and a shortcut of their own, and words, one for one', () => {
    const ids = commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(Object.keys(commandWords.labels).sort())
    const shortcuts = commands.flatMap((command) => command.shortcuts)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('run where they make sense, and only there', () => {
    const actions = makeActions()
    expect(runCommand('undo', openState, actions)).toBe(true)
    expect(actions.undo).toHaveBeenCalledOnce()
    expect(runCommand('redo', openState, actions)).toBe(false)
    expect(runCommand('save-file', libraryCommandState, actions)).toBe(false)
    expect(runCommand('no-such-command', openState, actions)).toBe(false)
    runCommand('go-to-month-six', openState, actions)
    expect(actions.goTo).toHaveBeenCalledWith('month-six')
  })

  it('answer to keys as the platform spells them', () => {
    const press = { key: 'z', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false }
    expect(commandOfKey(press, false)?.id).toBe('undo')
    expect(commandOfKey({ ...press, key: 'Z', shiftKey: true }, false)?.id).toBe('redo')
    expect(commandOfKey({ ...press, key: 'y' }, false)?.id).toBe('redo')
    expect(commandOfKey(press, true)).toBeUndefined()
    expect(commandOfKey({ ...press, ctrlKey: false, metaKey: true }, true)?.id).toBe('undo')
    expect(commandOfKey({ ...press, ctrlKey: false }, false)).toBeUndefined()
    expect(commandOfKey({ ...press, altKey: true }, false)).toBeUndefined()
    expect(commandOfKey({ ...press, key: 'F5', ctrlKey: false }, false)?.id).toBe('projector')
  })
})

describe('the menu', () => {
  it('names what undo would take back and greys what makes no sense', () => {
    const items = new Map(menuCommands(openState).map((item) => [item.commandId, item]))
    expect(items.get('undo')).toMatchObject({
      label: 'Undo “Target, row 7: 3 to 4”',
      accelerator: 'CmdOrCtrl+Z',
      enabled: true,
    })
    expect(items.get('redo')).toMatchObject({ label: 'Redo', enabled: false })
    expect(items.get('go-to-week-one')?.checked).toBe(true)
    expect(
      menuCommands(libraryCommandState)
        .filter((item) => item.enabled)
        .map((item) => item.commandId),
    ).toEqual(['new-workbook', 'open-file', 'open-sample', 'search', 'go-to-settings', 'about'])
  })

  it('holds every command once, and the clipboard', () => {
    expect(
      menuCommands(openState)
        .map((item) => item.commandId)
        .sort(),
    ).toEqual(commands.map(({ id }) => id).sort())
    const edit = makeMenu(openState).find(({ id }) => id === 'edit')?.items ?? []
    const roles = edit.flatMap((item) => (typeof item === 'object' && 'role' in item ? [item.role] : []))
    expect(roles).toEqual(['cut', 'copy', 'paste', 'selectAll'])
    for (const { items } of makeMenu(openState)) expect(items[0]).not.toBe('separator')
  })

  it('shows an ampersand of an edit as what it is', () => {
    const [undo] = menuCommands({ ...openState, undoLabel: 'Title: R&D' }).filter(
      (item) => item.commandId === 'undo',
    )
    expect(undo?.label).toBe('Undo “Title: R&&D”')
  })

  it('runs what was chosen', () => {
    const actions = makeActions()
    const listeners: ((id: string) => void)[] = []
    const desktop = {
      ...makeTestDesktop(),
      // The test sends commands alone.
      on: ((_name: string, listener: (id: string) => void) => {
        listeners.push(listener)
        return () => listeners.pop()
      }) as unknown as ReturnType<typeof makeTestDesktop>['on'],
    }
    const stop = listenToMenu({ desktop, getState: () => openState, actions })
    listeners[0]?.('save-file')
    expect(actions.saveFile).toHaveBeenCalledOnce()
    stop()
    expect(listeners).toEqual([])
  })
})
