// Connects the one command list with the keyboard and the native menu for as long as a screen is shown.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { commandOfKey, runCommand } from '../../app/commands.ts'
import type { AppActions, CommandState } from '../../app/commands.ts'
import { makeMenu } from '../../app/menu.ts'
import type { Desktop } from '../../desktop/contract.ts'
import { isMac } from './key-cap.tsx'
import { earlyKeys } from './use-early-keys.ts'

const menuDelayMilliseconds = 150

interface AppCommandOptions {
  readonly desktop: Desktop
  readonly state: CommandState
  readonly actions: AppActions
}

export function useAppCommands({ desktop, state, actions }: AppCommandOptions): void {
  const latest = useRef({ state, actions })
  useEffect(() => {
    latest.current = { state, actions }
  })

  // Before the screen is painted: whoever sees it may press its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const command = commandOfKey(event, isMac)
      if (command === undefined) return
      // An open text field undoes its own typing first.
      if (isHistory(command.id) && isTextField(event.target)) return
      if (isDialogOpen(command.id)) return
      // With nothing left to undo, the browser would undo typing in whichever field it last was, and go there.
      if (isHistory(command.id)) event.preventDefault()
      if (runCommand(command.id, latest.current.state, latest.current.actions)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    for (const id of earlyKeys.takeCommands()) runCommand(id, latest.current.state, latest.current.actions)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  useEffect(
    () =>
      desktop.on('command', (id) => {
        // The menu does not reach past a dialog either.
        if (isDialogOpen(id)) return
        runCommand(id, latest.current.state, latest.current.actions)
      }),
    [desktop],
  )

  const { workbookOpen, undoLabel, redoLabel, place, showsTable, stageToSign, projector, density } = state
  useEffect(() => {
    const timer = setTimeout(() => {
      void desktop.setMenu(
        makeMenu({ workbookOpen, undoLabel, redoLabel, place, showsTable, stageToSign, projector, density }),
      )
    }, menuDelayMilliseconds)
    return () => clearTimeout(timer)
  }, [desktop, workbookOpen, undoLabel, redoLabel, place, showsTable, stageToSign, projector, density])
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea')
}

function isHistory(command: string): boolean {
  return command === 'undo' || command === 'redo'
}

/** True where a dialog keeps the command from what is under it. A row shown as a form has the table's way back. */
function isDialogOpen(command: string): boolean {
  const passed = isHistory(command) ? ':not([data-history])' : ''
  return document.querySelector(`[role="dialog"][aria-modal="true"]${passed}`) !== null
}
