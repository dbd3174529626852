// Fills in what the commands do in an open workbook, and lists those that make sense now for the palette.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { commands as allCommands } from '../../app/commands.ts'
import type { AppActions, Command, CommandState, Place } from '../../app/commands.ts'
import { stageIds } from '../../domain/stage-id.ts'
import { textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import { commandLabel } from '../../words/en/commands.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import type { LibraryFileCommands } from '../library/use-library-commands.ts'
import { useAsk } from '../shell/ask.tsx'
import { useNotify } from '../shell/notices.tsx'
import { problemText } from '../shell/problem-text.ts'
import { saveAsking } from '../shell/save-asking.ts'
import { settleField } from '../shell/settle-field.ts'
import { useAppCommands } from '../shell/use-app-commands.ts'
import { printable } from '../table/printable.ts'
import { acrossTables } from './route.ts'
import type { Route } from './route.ts'
import type { WorkbookFrame } from './workbook-context.ts'

export interface PaletteCommand {
  readonly command: Command
  readonly label: string
  readonly run: () => void
}

interface CommandOptions {
  readonly frame: WorkbookFrame
  readonly commands: LibraryFileCommands
  readonly onLeave: () => void
  readonly onSearch: () => void
  readonly onShortcuts: () => void
}

export function useCommands({
  frame,
  commands,
  onLeave,
  onSearch,
  onShortcuts,
}: CommandOptions): readonly PaletteCommand[] {
  const { session, route, density, projector } = frame
  const undoLabel = useStore(session.store, (state) => state.undoLabel)
  const redoLabel = useStore(session.store, (state) => state.redoLabel)
  const showsTable = useStore(printable, ({ tables }) => tables > 0)
  const stageSigned = useStore(session.store, ({ workbook }) => {
    const row = route.page === 'stage' ? findRow(workbook, 'stages', route.stage) : undefined
    return row !== undefined && textAt(row, 'status') === 'done'
  })
  const state: CommandState = {
    workbookOpen: true,
    undoLabel,
    redoLabel,
    place: placeOf(route),
    showsTable,
    stageToSign: route.page === 'stage' && !stageSigned ? route.stage : null,
    projector,
    density,
  }
  const actions = useWorkbookActions({ frame, commands, onLeave, onSearch, onShortcuts })
  useAppCommands({ desktop: frame.desktop, state, actions })
  return allCommands
    .filter((command) => command.id !== 'search' && command.when(state))
    .map((command) => ({
      command,
      label: commandLabel(command.id, state),
      run: () => command.run(actions),
    }))
}

function useWorkbookActions({ frame, commands, onLeave, onSearch, onShortcuts }: CommandOptions): AppActions {
  const notify = useNotify()
  const ask = useAsk()
  const { session, navigate, tell, onSigning, onProjector, onDensity } = frame
  return useMemo<AppActions>(() => {
    async function saveFile(force: boolean): Promise<void> {
      settleField({ stays: true })
      const saved = await saveAsking(ask, session.saveFile, { force })
      if (!saved.ok && saved.problem.code === 'changed-on-disk') {
        notify({
          text: problemText(saved.problem),
          stays: true,
          action: { label: workbookWords.writeOver, run: () => void saveFile(true) },
        })
      } else if (tell(saved) && saved.ok && saved.value !== null) {
        notify({ text: workbookWords.fileSaved(saved.value.displayName) })
      }
    }
    async function saveFileAs(): Promise<void> {
      settleField({ stays: true })
      const saved = await saveAsking(ask, session.saveFileAs)
      if (tell(saved) && saved.ok && saved.value !== null) {
        notify({ text: workbookWords.fileSaved(saved.value.displayName) })
      }
    }
    const settled = (run: () => void) => () => {
      settleField()
      run()
    }
    return {
      newWorkbook: settled(commands.create),
      openFile: settled(commands.openFile),
      openSample: settled(commands.openSample),
      saveFile: () => void saveFile(false),
      saveFileAs: () => void saveFileAs(),
      exportBriefing: () => navigate({ page: 'briefings' }),
      printTable: () => {
        settleField({ stays: true })
        window.print()
      },
      closeWorkbook: settled(onLeave),
      undo: session.undo,
      redo: session.redo,
      search: onSearch,
      goTo: (place) => navigate(routeOf(place)),
      addCheckpoint: () => navigate({ page: 'checkpoints' }),
      signOff: () => onSigning(true),
      toggleProjector: onProjector,
      setDensity: onDensity,
      showShortcuts: onShortcuts,
      about: () => navigate({ page: 'sources' }),
    }
  }, [
    session,
    navigate,
    tell,
    onSigning,
    onProjector,
    onDensity,
    commands,
    notify,
    ask,
    onLeave,
    onSearch,
    onShortcuts,
  ])
}

function placeOf(route: Route): Place | null {
  if (route.page === 'stage') return route.stage
  if (route.page === 'table') return acrossTables.find((table) => table === route.table) ?? null
  return route.page === 'reveal' ? null : route.page
}

export function routeOf(place: Place): Route {
  const stage = stageIds.find((id) => id === place)
  if (stage !== undefined) return { page: 'stage', stage }
  const table = acrossTables.find((id) => id === place)
  if (table !== undefined) return { page: 'table', table }
  // What is left are the pages that are neither a stage nor a table.
  return { page: place as Exclude<Route['page'], 'stage' | 'table' | 'reveal'> }
}
