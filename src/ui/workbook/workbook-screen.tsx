// An open workbook: navigation at the left, one page in the middle, the status line below; keys and menu for all of it.
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Library } from '../../app/library-state.ts'
import type { Session } from '../../app/session-state.ts'
import type { Desktop } from '../../desktop/contract.ts'
import { textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import type { LibraryFileCommands } from '../library/use-library-commands.ts'
import { ErrorBoundary } from '../shell/error-boundary.tsx'
import { focusPage, isFocusLost } from '../shell/focus-page.ts'
import { useEndOfActions, useNotify } from '../shell/notices.tsx'
import { makePart } from '../shell/parts.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { problemText } from '../shell/problem-text.ts'
import { settleField } from '../shell/settle-field.ts'
import { useUsableMark } from '../shell/usable.ts'
import { useEarlyText } from '../shell/use-early-keys.ts'
import { usePageMark } from '../shell/use-page-mark.ts'
import { PageOf } from './page-of.tsx'
import { routeKey } from './route.ts'
import type { Route } from './route.ts'
import { StatusLine } from './status-line.tsx'
import { useRegionKeys } from './use-region-keys.ts'
import { useCommands } from './use-commands.ts'
import { useSpelling } from './use-spelling.ts'
import { useStepPlaces } from './use-step-places.ts'
import { WorkbookContext } from './workbook-context.ts'
import type { WorkbookFrame } from './workbook-context.ts'
import { WorkbookNav } from './workbook-nav.tsx'
import './workbook-styles.ts'

const ShortcutSheet = makePart(async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet)
const CommandPalette = makePart(async () => (await import('./command-palette.tsx')).CommandPalette)

interface WorkbookScreenProps {
  readonly session: Session
  readonly library: Library
  readonly desktop: Desktop
  readonly commands: LibraryFileCommands
  readonly onLeave: () => void
}

export function WorkbookScreen({ session, library, desktop, commands, onLeave }: WorkbookScreenProps) {
  const [route, setRoute] = useState<Route>({ page: 'overview' })
  const [projector, setProjector] = useState(false)
  const [signing, setSigning] = useState(false)
  const [palette, setPalette] = useState<'closed' | 'on its way' | 'open'>('closed')
  const [showsShortcuts, setShowsShortcuts] = useState(false)
  const notify = useNotify()
  const { preferences, set: setPreferences } = usePreferences()
  const { density } = preferences

  const focusBefore = useRef<Element | null>(null)
  const shownKey = useRef(routeKey(route))
  const navigate = useCallback((next: Route) => {
    if (routeKey(next) !== shownKey.current) settleField()
    shownKey.current = routeKey(next)
    focusBefore.current = document.activeElement
    setSigning(false)
    setRoute(next)
  }, [])
  const frame = useMemo<WorkbookFrame>(
    () => ({
      session,
      library,
      desktop,
      route,
      navigate,
      openOther: commands.open,
      projector,
      onProjector: () => setProjector((on) => !on),
      density,
      onDensity: (next) => void setPreferences({ density: next }),
      signing,
      onSigning: setSigning,
      tell: (result) => {
        if (result.ok) return true
        if (result.problem.code !== 'cancelled') notify({ text: problemText(result.problem), stays: true })
        return false
      },
    }),
    [
      session,
      library,
      desktop,
      route,
      navigate,
      commands,
      projector,
      density,
      setPreferences,
      signing,
      notify,
    ],
  )

  const sessions = useChangeCount(session)
  useSpelling()
  useStepPlaces(session, route, navigate)
  useEndOfActions(session)
  useUsableMark('workbook', true)
  useEarlyText(palette === 'on its way')
  useRegionKeys()
  // Dialogs and menus stand outside the workbook's element, and grow for the room too.
  usePageMark('data-room', projector)
  useFocusOnNavigation(route, focusBefore)
  useWindowTitle(session, desktop)
  const onSearch = useCallback(() => setPalette((now) => (now === 'closed' ? 'on its way' : now)), [])
  const onShortcuts = useCallback(() => setShowsShortcuts(true), [])
  const list = useCommands({ frame, commands, onLeave, onSearch, onShortcuts })

  return (
    <WorkbookContext.Provider value={frame}>
      <div className="workbook" data-projector={projector ? 'on' : undefined} data-density={density}>
        <WorkbookNav onLeave={onLeave} onSearch={onSearch} />
        <main
          className="workbook-main"
          data-region="main"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- pages that only hold text scroll by keyboard too
          tabIndex={0}
          aria-label={workbookWords.regions.main}
        >
          <ErrorBoundary resetKey={routeKey(route)} onBack={() => navigate({ page: 'overview' })}>
            <Suspense fallback={null}>
              <PageOf key={sessions} route={route} />
            </Suspense>
          </ErrorBoundary>
        </main>
        <StatusLine />
      </div>
      <Suspense fallback={null}>
        {showsShortcuts && <ShortcutSheet onClose={() => setShowsShortcuts(false)} />}
        {palette !== 'closed' && (
          <CommandPalette
            commands={list}
            onFocus={() => setPalette('open')}
            onClose={() => setPalette('closed')}
          />
        )}
      </Suspense>
    </WorkbookContext.Provider>
  )
}

/**
 * How often another session took the place of the first: a file may have replaced the workbook that is shown. What stands
 * on the page belongs to one session and begins anew with the next.
 */
function useChangeCount(session: Session): number {
  const [seen, setSeen] = useState({ session, changes: 0 })
  if (seen.session !== session) setSeen({ session, changes: seen.changes + 1 })
  return seen.changes
}

/**
 * A new page is announced: focus moves to it, so that the next Tab goes on from its top, or stays where the page put
 * it. A new table on the same page leaves the focus where it is, unless it went with the table before.
 */
function useFocusOnNavigation(route: Route, focusBefore: { readonly current: Element | null }): void {
  const key = routeKey(route)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const isNewPage = shown.current !== key
    shown.current = key
    if (!isNewPage) {
      const leadsToCell = 'place' in route
      if (isFocusLost() && !leadsToCell) focusPage()
      return
    }
    const main = document.querySelector<HTMLElement>('[data-region="main"]')
    const focused = document.activeElement
    if (focused !== focusBefore.current && focused !== main && main?.contains(focused) === true) return
    main?.scrollTo({ top: 0 })
    focusPage()
  }, [key, route, focusBefore])
}

function useWindowTitle(session: Session, desktop: Desktop): void {
  useEffect(() => {
    let shown = ''
    const update = () => {
      const { workbook, file } = session.store.getState()
      const facts = findRow(workbook, 'facts', 'facts')
      const title = (facts === undefined ? undefined : textAt(facts, 'title')) ?? workbookWords.untitled
      const edited = file?.behind === true
      const next = `${title.slice(0, 100)}${String(edited)}`
      if (next === shown) return
      shown = next
      void desktop.setTitle({ title: workbookWords.windowTitle(title.slice(0, 100)), edited })
    }
    update()
    const stop = session.store.subscribe(update)
    return () => {
      stop()
      void desktop.setTitle({ title: workbookWords.appName, edited: false })
    }
  }, [session, desktop])
}
