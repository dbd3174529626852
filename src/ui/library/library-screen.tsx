// The first screen: every workbook at a glance, ways to begin, and what to do with the chosen one.
import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { useStore } from 'zustand'
import { libraryCommandState } from '../../app/commands.ts'
import type { AppActions } from '../../app/commands.ts'
import type { Library, LibraryEntry } from '../../app/library-state.ts'
import type { Desktop } from '../../desktop/contract.ts'
import { libraryWords } from '../../words/en/library.ts'
import { KeyCap } from '../shell/key-cap.tsx'
import { localDate } from '../../app/clock.ts'
import { useNotify } from '../shell/notices.tsx'
import { makePart } from '../shell/parts.ts'
import { useUsableMark } from '../shell/usable.ts'
import { useAppCommands } from '../shell/use-app-commands.ts'
import { FirstRun } from './first-run.tsx'
import { LibraryActions } from './library-actions.tsx'
import { LibraryList } from './library-list.tsx'
import { LibraryPanel } from './library-panel.tsx'
import { LibraryStatus } from './library-status.tsx'
import type { LibraryFilter } from './library-filter.ts'
import { filterEntries, matchesNames } from './library-filter.ts'
import type { LibraryCommands } from './library-commands.ts'
import { PortfolioSwitch } from './portfolio-switch.tsx'
import type { LibraryView } from './portfolio-switch.tsx'
import './library.css'

/** A part: the start does not wait for what compares. */
const PortfolioView = makePart(async () => (await import('./portfolio-view.tsx')).PortfolioView)

interface LibraryScreenProps {
  readonly library: Library
  readonly desktop: Desktop
  readonly version: string
  readonly commands: LibraryCommands
}

const nothing = () => undefined

export function LibraryScreen({ library, desktop, version, commands }: LibraryScreenProps) {
  const { entries, recentFiles, ready } = useStore(library.store)
  const [filter, setFilter] = useState<LibraryFilter>('current')
  const [view, setView] = useState<LibraryView>('list')
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const asOf = useMemo(() => localDate(new Date()), [])

  const inFilter = useMemo(() => filterEntries(entries, filter), [entries, filter])
  const found = useFoundEntries(library, inFilter, query)
  const selected = found.find((entry) => entry.id === chosenId) ?? found[0] ?? null
  const selectedId = selected?.id ?? null
  const comparing = view === 'portfolio' && filter === 'current'
  const firstRun = ready && filter === 'current' && inFilter.length === 0

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
      goTo: nothing,
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
  const remove = useCallback(
    (id: string) => {
      const entry = entries.find((candidate) => candidate.id === id)
      if (entry !== undefined && filter === 'current') commands.setDeleted(entry, true)
    },
    [commands, entries, filter],
  )

  return (
    <div className="library">
      <LibraryPanel recentFiles={recentFiles} version={version} withSample={!firstRun} commands={commands} />
      <main className="library-main" aria-label={libraryWords.listRegion}>
        {!ready ? null : firstRun ? (
          <FirstRun commands={commands} />
        ) : (
          <>
            <div className="library-top">
              <h1 className="title">{libraryWords.title[filter]}</h1>
              {filter === 'current' && <PortfolioSwitch view={view} onView={setView} />}
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
                onChange={(event) => setQuery(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setQuery('')
                  if (event.key === 'Enter' && selectedId !== null) open(selectedId)
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
              <NothingHere filter={filter} query={query} onClear={() => setQuery('')} />
            )}
            {!comparing && (
              <LibraryActions
                filter={filter}
                entry={selected}
                archivedCount={filterEntries(entries, 'archived').length}
                deletedCount={filterEntries(entries, 'deleted').length}
                commands={commands}
                onFilter={(next) => {
                  setFilter(next)
                  setQuery('')
                }}
              />
            )}
          </>
        )}
      </main>
      <LibraryStatus
        total={inFilter.length}
        found={found.length}
        searching={query.trim() !== ''}
        selected={selected === null || comparing ? 0 : 1}
      />
    </div>
  )
}

/** Names answer at once; what the tables hold follows from the store. */
function useFoundEntries(
  library: Library,
  entries: readonly LibraryEntry[],
  query: string,
): readonly LibraryEntry[] {
  const text = useDeferredValue(query.trim())
  const [inContents, setInContents] = useState<{ text: string; ids: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (text === '') return undefined
    let current = true
    const timer = setTimeout(() => {
      void library.search(text).then((result) => {
        if (current && result.ok) setInContents({ text, ids: new Set(result.value) })
      })
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [library, text])
  return useMemo(() => {
    if (text === '') return entries
    const ids = inContents?.text === text ? inContents.ids : new Set<string>()
    return entries.filter((entry) => matchesNames(entry, text) || ids.has(entry.id))
  }, [entries, inContents, text])
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
  readonly query: string
  readonly onClear: () => void
}

function NothingHere({ filter, query, onClear }: NothingHereProps) {
  if (query.trim() !== '') {
    return (
      <div className="library-nothing">
        <p className="finding">{libraryWords.nothingFound(query.trim())}</p>
        <p className="quiet">{libraryWords.nothingFoundHelp}</p>
        <Button onClick={onClear}>{libraryWords.clearSearch}</Button>
      </div>
    )
  }
  return (
    <div className="library-nothing">
      <p className="finding">
        {filter === 'archived' ? libraryWords.noneArchived : libraryWords.noneDeleted}
      </p>
    </div>
  )
}
