// The window: the library, or one open workbook, and the dialogs that lead from one to the other.
import { StrictMode, Suspense, useCallback, useEffect, useState } from 'react'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { useStore } from 'zustand'
import { openHandedOverFiles } from '../app/handed-over.ts'
import type { KnownWorkbookChoice } from '../app/library-state.ts'
import { watchLifecycle } from '../app/lifecycle.ts'
import { makeOpenWorkbook } from '../app/open-workbook.ts'
import type { Session } from '../app/session-state.ts'
import type { StartedApp } from '../app/start.ts'
import type { Desktop } from '../desktop/contract.ts'
import type { Context } from '../domain/context.ts'
import type { Problem } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import { LibraryScreen } from './library/library-screen.tsx'
import type { LibraryView } from './library/portfolio-switch.tsx'
import { StoreProblem } from './library/store-problem.tsx'
import { useLibraryCommands } from './library/use-library-commands.ts'
import { AskProvider } from './shell/ask.tsx'
import { DropTarget } from './shell/drop-target.tsx'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { NoticeProvider, useNotify } from './shell/notices.tsx'
import { KeptFormsContext } from './shell/kept-form.ts'
import { makePart, useAllParts } from './shell/parts.ts'
import { PreferencesContext } from './shell/preferences-context.ts'
import { problemText } from './shell/problem-text.ts'
import { EarlyScreen } from './shell/use-early-keys.ts'
import { useKeptFocus } from './shell/use-kept-focus.ts'
import { applyColorScheme } from './theme/color-scheme.ts'
import { cssVariablesResolver, theme } from './theme/theme.ts'

const WorkbookScreen = makePart(async () => (await import('./workbook/workbook-screen.tsx')).WorkbookScreen)
const CreateDialog = makePart(async () => (await import('./library/create-dialog.tsx')).CreateDialog)
const NextCycleDialog = makePart(
  async () => (await import('./library/next-cycle-dialog.tsx')).NextCycleDialog,
)
const KnownDialog = makePart(async () => (await import('./library/known-dialog.tsx')).KnownDialog)

interface Surroundings {
  readonly desktop: Desktop
  readonly getStyleNonce: () => string
}

interface AppProps extends Surroundings, StartedApp {}

/** Draws the first frame once the library is read, or says why it cannot be. */
export async function showApp(
  element: HTMLElement,
  starting: Promise<Result<StartedApp>>,
  surroundings: Surroundings,
): Promise<void> {
  const root = createRoot(element)
  const started = await starting
  void surroundings.desktop.readyToShow() // the window appears while its first screen is drawn
  if (!started.ok) {
    applyColorScheme('system')
    root.render(<StoreProblem problem={started.problem} />)
    return
  }
  applyColorScheme(started.value.preferences.store.getState().theme)
  root.render(
    <StrictMode>
      <App {...started.value} {...surroundings} />
    </StrictMode>,
  )
}

function App({ library, loaded, preferences, forms, desktop, getStyleNonce }: AppProps) {
  const chosen = useStore(preferences.store, (state) => state.theme)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(chosen === 'system' ? {} : { forceColorScheme: chosen })}
      getStyleNonce={getStyleNonce}
      withGlobalClasses={false}
    >
      <PreferencesContext.Provider value={preferences}>
        <KeptFormsContext.Provider value={forms}>
          <NoticeProvider>
            <AskProvider>
              <Screens library={library} loaded={loaded} desktop={desktop} />
            </AskProvider>
          </NoticeProvider>
        </KeptFormsContext.Provider>
      </PreferencesContext.Provider>
    </MantineProvider>
  )
}

type OpenDialog =
  | { readonly kind: 'create' }
  | { readonly kind: 'next-cycle'; readonly source: Context }
  | { readonly kind: 'known'; readonly choice: KnownWorkbookChoice }

function Screens({ library, loaded, desktop }: Pick<AppProps, 'library' | 'loaded' | 'desktop'>) {
  const [session, setSession] = useState<Session | null>(null)
  // One question at a time: a second file that was handed over waits for the answer about the first.
  const [dialogs, setDialogs] = useState<readonly OpenDialog[]>([])
  const [version, setVersion] = useState('')
  const [view, setView] = useState<LibraryView>('list')
  const [openWorkbook] = useState(() => makeOpenWorkbook(setSession))
  const notify = useNotify()

  const leave = useCallback(async () => {
    const left = await openWorkbook.leave()
    if (!left.ok) notify({ text: problemText(left.problem), stays: true })
  }, [openWorkbook, notify])

  const onOpened = useCallback(
    async (opened: Session) => {
      setDialogs((waiting) => waiting.filter(({ kind }) => kind === 'known'))
      const entered = await openWorkbook.enter(opened)
      if (!entered.ok) notify({ text: problemText(entered.problem), stays: true })
    },
    [openWorkbook, notify],
  )
  const onCreate = useCallback(
    () => setDialogs((waiting) => (waiting.length === 0 ? [{ kind: 'create' }] : waiting)),
    [],
  )
  const onNextCycle = useCallback(
    (source: Context) =>
      setDialogs((waiting) => (waiting.length === 0 ? [{ kind: 'next-cycle', source }] : waiting)),
    [],
  )
  const onKnown = useCallback(
    (choice: KnownWorkbookChoice) => setDialogs((waiting) => [...waiting, { kind: 'known', choice }]),
    [],
  )
  const onFailed = useCallback(async () => {
    const revived = await openWorkbook.revive(library.openSession)
    if (!revived.ok) notify({ text: problemText(revived.problem), stays: true })
  }, [openWorkbook, library, notify])
  const commands = useLibraryCommands({ library, onOpened, onCreate, onNextCycle, onKnown, onFailed })
  const { openBytes } = commands
  const openDropped = useCallback(
    (name: string, bytes: Uint8Array) => openBytes(name, bytes, null),
    [openBytes],
  )
  const dialog = dialogs[0]
  const closeDialog = () => setDialogs((waiting) => waiting.slice(1))

  useStart(loaded, desktop, setVersion, openBytes)
  useEffect(() => watchLifecycle(openWorkbook.current, desktop), [openWorkbook, desktop])
  useKeptFocus()

  return (
    <ErrorBoundary resetKey={session === null ? 'library' : 'workbook'} onBack={() => void leave()}>
      {session === null ? (
        <LibraryScreen
          library={library}
          desktop={desktop}
          version={version}
          commands={commands}
          view={view}
          onView={setView}
        />
      ) : (
        <Suspense fallback={<EarlyScreen />}>
          <WorkbookScreen
            key={session.store.getState().workbook.id}
            session={session}
            library={library}
            desktop={desktop}
            commands={commands}
            onLeave={() => void leave()}
          />
        </Suspense>
      )}
      <DropTarget onFile={openDropped} />
      <Suspense fallback={null}>
        {dialog?.kind === 'create' && (
          <CreateDialog
            onCancel={closeDialog}
            onCreate={async (facts) => {
              closeDialog()
              const made = await library.create(facts)
              commands.follow(made)
              return made.ok
            }}
          />
        )}
        {dialog?.kind === 'next-cycle' && (
          <NextCycleDialog
            source={dialog.source}
            library={library}
            onClose={closeDialog}
            onOpen={commands.open}
          />
        )}
        {dialog?.kind === 'known' && (
          <KnownDialog
            key={dialogs.length}
            choice={dialog.choice}
            onCancel={closeDialog}
            onChoose={(choice) => {
              closeDialog()
              void dialog.choice.choose(choice).then(commands.follow)
            }}
          />
        )}
      </Suspense>
    </ErrorBoundary>
  )
}

/** What can wait for the first frame: the version, a file the system handed over, the code of all other screens. */
function useStart(
  loaded: Result<null>,
  desktop: Desktop,
  onVersion: (version: string) => void,
  openBytes: (name: string, bytes: Uint8Array, fileId: string | null) => Promise<void>,
): void {
  const notify = useNotify()
  useAllParts()
  useEffect(() => {
    const tell = (problem: Problem) => notify({ text: problemText(problem), stays: true })
    const takeFiles = () =>
      openHandedOverFiles(
        desktop,
        ({ displayName, bytes, fileId }) => openBytes(displayName, bytes, fileId),
        tell,
      )
    if (!loaded.ok) tell(loaded.problem)
    void desktop.appInfo().then((info) => {
      if (info.ok) onVersion(info.value.version)
    })
    void takeFiles()
    return desktop.on('fileHandedOver', () => void takeFiles())
  }, [desktop, loaded, notify, onVersion, openBytes])
}
