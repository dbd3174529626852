// The left side of the library: what Pathway is, and the ways to begin.
import { Button } from '@mantine/core'
import type { RecentFile } from '../../app/library-state.ts'
import { libraryWords } from '../../words/en/library.ts'
import { KeyCap } from '../shell/key-cap.tsx'
import type { LibraryCommands } from './library-commands.ts'

const recentFilesShown = 5

interface LibraryPanelProps {
  readonly recentFiles: readonly RecentFile[]
  readonly version: string
  readonly withSample: boolean
  readonly commands: LibraryCommands
  readonly onSettings: () => void
}

export function LibraryPanel(props: LibraryPanelProps) {
  const { recentFiles, version, withSample, commands, onSettings } = props
  return (
    <nav className="library-panel" aria-label={libraryWords.actionsRegion}>
      <div>
        <p className="library-app">{libraryWords.appName}</p>
        <p className="quiet">{libraryWords.promise}</p>
      </div>
      <div className="library-begin">
        <PanelButton
          label={libraryWords.newWorkbook}
          keys="Mod+N"
          variant="filled"
          onClick={commands.create}
        />
        <PanelButton label={libraryWords.openFile} keys="Mod+O" onClick={commands.openFile} />
        {withSample && <PanelButton label={libraryWords.openSample} onClick={commands.openSample} />}
      </div>
      {recentFiles.length > 0 && (
        <div className="library-recent">
          <h2 className="meta strong">{libraryWords.recentFiles}</h2>
          <ul>
            {recentFiles.slice(0, recentFilesShown).map((file) => (
              <li key={file.fileId}>
                <button
                  type="button"
                  className="library-recent-file"
                  aria-label={libraryWords.recentFile(file.displayName, file.folderName)}
                  onClick={() => commands.openRecent(file)}
                >
                  <span className="clip" dir="auto">
                    {file.displayName}
                  </span>
                  <span className="meta clip" dir="auto">
                    {file.folderName}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="library-foot meta">
        <button type="button" className="text-button" onClick={onSettings}>
          {libraryWords.settings}
        </button>
        <p>{libraryWords.offline}</p>
        {version !== '' && <p>{libraryWords.version(version)}</p>}
      </div>
    </nav>
  )
}

interface PanelButtonProps {
  readonly label: string
  readonly keys?: string
  readonly variant?: 'filled' | 'default'
  readonly onClick: () => void
}

function PanelButton({ label, keys, variant = 'default', onClick }: PanelButtonProps) {
  return (
    <Button
      fullWidth
      variant={variant}
      justify="space-between"
      rightSection={keys === undefined ? null : <KeyCap keys={keys} />}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}
