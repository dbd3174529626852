// The line at the foot: whether everything is stored, what undo would do, row height, projector.
import type { SaveState } from '../../app/session-state.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { AgendaFoot } from '../pages/agenda-clock.tsx'
import { KeyCap } from '../shell/key-cap.tsx'
import { problemText } from '../shell/problem-text.ts'
import { useSessionState, useWorkbookFrame } from './workbook-context.ts'

export function StatusLine() {
  const { session, density, onDensity, projector, onProjector } = useWorkbookFrame()
  const undoLabel = useSessionState((state) => state.undoLabel)
  const file = useSessionState((state) => state.file)
  return (
    <footer className="status-line" data-region="status" aria-label={workbookWords.regions.status}>
      <SaveSign />
      {file !== null && (
        <span className="clip">
          {file.behind
            ? workbookWords.fileBehind(file.displayName)
            : workbookWords.fileUpToDate(file.displayName)}
        </span>
      )}
      <span className="status-spring" />
      <AgendaFoot />
      {undoLabel === null ? (
        <span className="quiet">{workbookWords.nothingToUndo}</span>
      ) : (
        <button type="button" className="status-button status-undo" onClick={() => session.undo()}>
          <span className="clip" dir="auto">
            {workbookWords.undo(undoLabel)}
          </span>
          <KeyCap keys="Mod+Z" />
        </button>
      )}
      <button
        type="button"
        className="status-button"
        title={workbookWords.densityHelp}
        onClick={() => onDensity(density === 'compact' ? 'comfortable' : 'compact')}
      >
        {workbookWords.density[density]}
      </button>
      <button type="button" className="status-button" aria-pressed={projector} onClick={onProjector}>
        {projector ? workbookWords.projectorOff : workbookWords.projector}
        <KeyCap keys="F5" />
      </button>
    </footer>
  )
}

/** Says saved only after the store has answered; a reason stands beside the rest. */
function SaveSign() {
  const save = useSessionState((state) => state.save)
  return (
    <span className="save-sign" role="status" data-save={save.kind}>
      <strong className="strong">{signWords[save.kind]}</strong> {signDetail(save)}
    </span>
  )
}

const signWords: Record<SaveState['kind'], string> = {
  saved: workbookWords.saved,
  saving: workbookWords.saving,
  'not-saved': workbookWords.notSaved,
}

function signDetail(save: SaveState): string {
  if (save.kind === 'saved') return workbookWords.savedAt(clockTime(new Date(save.at)))
  return save.kind === 'not-saved' ? problemText(save.problem) : ''
}

function clockTime(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
