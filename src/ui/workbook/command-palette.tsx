// Everything by name: pages, tables of the stages, commands and what stands in rows, found by typing.
import { useEffect, useState } from 'react'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import type { SpotlightActionGroupData } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import './command-palette.css'
import { viewWords } from '../../words/en/grid-views.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { methodWords as words } from '../../words/index.ts'
import { spellKeys } from '../shell/key-cap.tsx'
import { earlyKeys } from '../shell/use-early-keys.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'
import { findTabLabel } from '../stages/table-views.ts'
import { usePaletteRows } from './palette-rows.ts'
import { usePaletteViews } from './palette-views.ts'
import { useStageStates } from './stage-states.ts'
import type { PaletteCommand } from './use-commands.ts'
import { useWorkbookFrame } from './workbook-context.ts'

const [paletteStore, palette] = createSpotlight()

interface CommandPaletteProps {
  readonly commands: readonly PaletteCommand[]
  /** From here on its field takes what is typed. */
  readonly onFocus: () => void
  readonly onClose: () => void
}

export function CommandPalette({ commands, onFocus, onClose }: CommandPaletteProps) {
  const { navigate } = useWorkbookFrame()
  const stages = useStageStates()
  const views = usePaletteViews()
  const [typed, setTyped] = useState('')
  const rows = usePaletteRows(typed)
  useReturnedFocus()
  // Rows come a moment after what was typed: where nothing else goes by it, Enter takes the first of them.
  useEffect(() => {
    const list = document.querySelector('.mantine-Spotlight-actionsList')
    if (rows.length === 0 || list === null || list.querySelector('[data-selected]') !== null) return
    // As the list does it itself, which looks at what is in it when something is typed.
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    paletteStore.updateState((state) => ({ ...state, selected: 0 }))
  }, [rows])
  useEffect(() => {
    palette.open()
    return () => palette.close()
  }, [])
  const toAction = ({ command, label, run }: PaletteCommand) => ({
    id: command.id,
    label,
    rightSection:
      command.shortcuts[0] === undefined ? null : (
        <kbd className="key">{spellKeys(command.shortcuts[0])}</kbd>
      ),
    onClick: run,
  })
  const groups: SpotlightActionGroupData[] = [
    {
      group: workbookWords.paletteGoTo,
      actions: commands.filter(({ command }) => command.section === 'go').map(toAction),
    },
    {
      group: workbookWords.paletteTables,
      actions: stages.flatMap(({ id, stage }) =>
        stage.tables.map((table) => ({
          id: `${id}/${table}`,
          label: findTabLabel(id, table),
          description: words.stages[id].label,
          // By either name, and by the stage and a part of it: some tables stand in two stages.
          keywords: [
            words.tables[table].label,
            `${words.stages[id].label} ${findTabLabel(id, table)}`,
            `${words.stages[id].label} ${words.tables[table].label}`,
          ],
          onClick: () => navigate({ page: 'stage', stage: id, table }),
        })),
      ),
    },
    {
      group: viewWords.palette,
      actions: views.map(({ id, table, label, run }) => ({
        id: `view/${id}`,
        label,
        description: words.tables[table].label,
        onClick: run,
      })),
    },
    {
      group: workbookWords.paletteDo,
      actions: commands.filter(({ command }) => command.section !== 'go').map(toAction),
    },
    {
      group: workbookWords.paletteRows,
      actions: rows.map(({ id, label, where, run }) => ({
        id: `row/${id}`,
        label,
        description: where,
        // Found already, and not by its label alone.
        keywords: typed,
        onClick: run,
      })),
    },
  ]
  return (
    <Spotlight
      store={paletteStore}
      actions={groups}
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      limit={40}
      scrollable
      maxHeight={420}
      highlightQuery={false}
      nothingFound={workbookWords.paletteEmpty}
      searchProps={{
        placeholder: workbookWords.palettePlaceholder,
        'aria-label': workbookWords.paletteTitle,
        onFocus: (event) => {
          typeEarlyKeys(event.currentTarget)
          onFocus()
        },
      }}
      attributes={{ content: { 'aria-label': workbookWords.paletteTitle } }}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }}
      onSpotlightClose={onClose}
    />
  )
}

/** What was typed before the field stood, as if it were typed now. */
function typeEarlyKeys(field: HTMLInputElement): void {
  const { text, entered } = earlyKeys.takeSearch()
  if (text === '') return
  field.setRangeText(text, 0, 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (!entered) return
  // The list follows the text first.
  setTimeout(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }))
  })
}
