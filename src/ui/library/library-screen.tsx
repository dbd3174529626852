// The first screen: every workbook at a glance, ways to begin, and what to do with the chosen one.
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { useStore } from 'zustand'
import { libraryCommandState } from '../../app/commands.ts'
import type { AppActions } from '../../app/commands.ts'
import type { Library } from '../../app/library-state.ts'
import type { Desktop } from '../../desktop/contract.ts'
import { libraryWords } from '../../words/en/library.ts'
import { KeyCap } from '../shell/key-cap.tsx'
import { useNotify } from '../shell/notices.tsx'
import { makePart } from '../shell/parts.ts'
import { useUsableMark } from '../shell/usable.ts'
import { useAppCommands } from '../shell/use-app-commands.ts'
import { useToday } from '../shell/use-today.ts'
import { FirstRun } from './first-run.tsx'
import { LibraryActions } from './library-actions.tsx'
import { LibraryList } from './library-list.tsx'
import { LibraryPanel } from './library-panel.tsx'
import { LibraryStatus } from './library-status.tsx'
import type { LibraryFilter } from './library-filter.ts'
import { filterEntries } from './library-filter.ts'
import type { LibraryCommands } from './library-commands.ts'
import { PortfolioSwitch } from './portfolio-switch.tsx'
import type { LibraryView } from './portfolio-switch.tsx'
import { useFoundEntries } from './use-found-entries.ts'
import type { FoundEntries } from './use-found-entries.ts'
import './library.css'

/** A part: the start does not wait for what compares. */
const PortfolioView = makePart(async () => (await import('./portfolio-view.tsx')).PortfolioView)

const SettingsDialog = makePart(async () => (await import('./settings-dialog.tsx')).SettingsDialog)

interface LibraryScreenProps {
  readonly library: Library
  readonly desktop: Desktop
  readonly version: string
  readonly commands: LibraryCommands
  /** Kept while a workbook is open: whoever comes back finds the view they left. */
  readonly view: LibraryView
  readonly onView: (view: LibraryView) => void
}

const nothing = () => undefined

export function LibraryScreen(props: LibraryScreenProps) {
  const { library, desktop, version, commands, view, onView } = props
  const { entries, recentFiles, ready } = useStore(library.store)
  const [filter, setFilter] = useState<LibraryFilter>('current')
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [showsSettings, setShowsSettings] = useState(false)
  const searchField = useRef<HTMLInputElement>(null)
  const asOf = useToday()

  const inFilter = useMemo(() => filterEntries(entries, filter), [entries, filter])
  const archivedCount = useMemo(() => filterEntries(entries, 'archived').length, [entries])
  const deletedCount = useMemo(() => filterEntries(entries, 'deleted').length, [entries])
  const result = useFoundEntries(library, inFilter, query)
  const found = result.entries
  const selected = found.find((entry) => entry.id === chosenId) ?? found[0] ?? null
  const selectedId = selected?.id ?? null
  const comparing = view === 'portfolio' && filter === 'current'
  const firstRun = ready && entries.length === 0

  useUsableMark('library', ready)
  useSearchKey(searchField)
  const notify = useNotify()
  const actions = useMemo<AppActions>(
    () => ({
      newWorkbook: commands.create,
      openFile: commands.openFile,
      openSample: commands.openSample,
      saveFile: nothing,
      saveFileAs: nothing,
      exportBriefing: nothing,
      printTable: nothing,
      closeWorkbook: nothing,
      undo: nothing,
      redo: nothing,
      search: () => searchField.current?.focus(),
      goTo: (place) => {
        if (place === 'settings') setShowsSettings(true)
      },
      addCheckpoint: nothing,
      signOff: nothing,
      toggleProjector: nothing,
      setDensity: nothing,
      showShortcuts: nothing,
      about: () => notify({ text: libraryWords.about(version) }),
    }),
    [commands, notify, version],
  )
  useAppCommands({ desktop, state: libraryCommandState, actions })

  const open = useCallback((id: string) => commands.open(id), [commands])
  const enterSearch = useEnteredSearch(result, selectedId, open)
  /** What is set aside leaves the choice to what stands after it, or before it at the end of the list. */
  const asideCommands = useMemo<LibraryCommands>(() => {
    const passOn = (id: string) => {
      const at = found.findIndex((entry) => entry.id === id)
      setChosenId((found[at + 1] ?? found[at - 1])?.id ?? null)
    }
    return {
      ...commands,
      setArchived: (entry, archived) => {
        passOn(entry.id)
        commands.setArchived(entry, archived)
      },
      setDeleted: (entry, deleted) => {
        passOn(entry.id)
        commands.setDeleted(entry, deleted)
      },
    }
  }, [commands, found])
  const remove = useCallback(
    (id: string) => {
      const entry = found.find((candidate) => candidate.id === id)
      if (entry !== undefined && filter !== 'deleted') asideCommands.setDeleted(entry, true)
    },
    [asideCommands, found, filter],
  )

  return (
    <div className="library">
      <LibraryPanel
        recentFiles={recentFiles}
        version={version}
        withSample={!firstRun}
        commands={commands}
        onSettings={() => setShowsSettings(true)}
      />
      <main className="library-main" aria-label={libraryWords.listRegion}>
        {!ready ? null : firstRun ? (
          <FirstRun commands={commands} />
        ) : (
          <>
            <div className="library-top">
              <h1 className="title">{libraryWords.title[filter]}</h1>
              {filter === 'current' && <PortfolioSwitch view={view} onView={onView} />}
              <TextInput
                ref={searchField}
                type="search"
                className="library-search"
                aria-label={libraryWords.search}
                placeholder={libraryWords.search}
                value={query}
                maxLength={200}
                rightSection={query === '' ? <KeyCap keys="Mod+F" /> : null}
                rightSectionWidth={60}
                rightSectionPointerEvents="none"
                onChange={(event) => {
                  setQuery(event.currentTarget.value)
                  enterSearch(null)
                }}
                onBlur={() => enterSearch(null)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setQuery('')
                  if (event.key === 'Enter') enterSearch(event.currentTarget.value.trim())
                }}
              />
            </div>
            {found.length > 0 && comparing ? (
              <Suspense fallback={null}>
                <PortfolioView library={library} entries={found} asOf={asOf} onOpen={open} />
              </Suspense>
            ) : found.length > 0 ? (
              <LibraryList
                entries={found}
                selectedId={selectedId}
                asOf={asOf}
                label={libraryWords.title[filter]}
                onSelect={setChosenId}
                onOpen={open}
                onDelete={remove}
              />
            ) : (
              <NothingHere
                filter={filter}
                result={result}
                hasArchived={archivedCount > 0}
                onClear={() => setQuery('')}
              />
            )}
            {(!comparing || inFilter.length === 0) && (
              <LibraryActions
                filter={filter}
                entry={selected}
                archivedCount={archivedCount}
                deletedCount={deletedCount}
                commands={asideCommands}
                onFilter={(next) => {
                  setFilter(next)
                  // What was not found here may be there.
                  if (found.length > 0) setQuery('')
                }}
              />
            )}
          </>
        )}
      </main>
      <LibraryStatus
        total={inFilter.length}
        found={result.isSearching && found.length === 0 ? null : found.length}
        searching={result.text !== ''}
        selected={selected === null || comparing ? 0 : 1}
      />
      <Suspense fallback={null}>
        {showsSettings && <SettingsDialog desktop={desktop} onClose={() => setShowsSettings(false)} />}
      </Suspense>
    </div>
  )
}

/**
 * Opens what the text in the field finds. Enter that comes before the answer waits for it, and opens nothing that was
 * listed before. Null takes it back: the person typed on or went elsewhere.
 */
function useEnteredSearch(
  { text, isSearching }: FoundEntries,
  selectedId: string | null,
  open: (id: string) => void,
): (typed: string | null) => void {
  const [entered, setEntered] = useState<{ readonly text: string } | null>(null)
  const done = useRef<object | null>(null)
  useEffect(() => {
    if (entered === null || entered === done.current || entered.text !== text) return
    if (selectedId === null && isSearching) return
    done.current = entered
    if (selectedId !== null) open(selectedId)
  }, [entered, text, isSearching, selectedId, open])
  return useCallback((typed) => setEntered(typed === null ? null : { text: typed }), [])
}

function useSearchKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || field.current === null)
        return
      event.preventDefault()
      field.current.focus()
      field.current.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [field])
}

interface NothingHereProps {
  readonly filter: LibraryFilter
  readonly result: FoundEntries
  readonly hasArchived: boolean
  readonly onClear: () => void
}

function NothingHere({ filter, result, hasArchived, onClear }: NothingHereProps) {
  const { text, isSearching } = result
  if (text === '') {
    return (
      <div className="library-nothing">
        <p className="finding">{libraryWords.noneHere[filter]}</p>
        {filter === 'current' && <p className="quiet">{libraryWords.noneHereHelp}</p>}
      </div>
    )
  }
  if (isSearching) {
    return (
      <div className="library-nothing">
        <p className="quiet">{libraryWords.searching}</p>
      </div>
    )
  }
  return (
    <div className="library-nothing">
      <p className="finding">{libraryWords.nothingFound(text)}</p>
      <p className="quiet">{libraryWords.nothingFoundHelp(filter, hasArchived)}</p>
      <Button onClick={onClear}>{libraryWords.clearSearch}</Button>
    </div>
  )
}
