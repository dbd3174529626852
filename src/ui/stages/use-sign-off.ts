// Signs a stage off, with what goes with it as one step before, waivers and a new name, and takes a sign-off back.
import type { Edit } from '../../domain/edit.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { useNotify } from '../shell/notices.tsx'
import { makePerson } from '../table/settle.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

export interface Signature {
  /** Row id of a person; empty where nobody is listed yet. */
  readonly by: string
  /** Of who signs and is not listed yet: People gets the name. Empty elsewhere. */
  readonly newName: string
  readonly date: string
  readonly decided: string
  /** By criterion id: why it is signed though not met. */
  readonly waivers: Readonly<Record<string, string>>
}

export function useSignOff(progress: StageProgress) {
  const { session, tell } = useWorkbookFrame()
  const notify = useNotify()
  const label = words.stages[progress.id].label

  async function signOff(signature: Signature): Promise<void> {
    const changes = Object.entries(signature.waivers).map(([key, value]) => ({
      row: progress.id,
      column: 'waivers',
      key,
      value,
    }))
    const edits: Edit[] = changes.length === 0 ? [] : [{ kind: 'set-cells', table: 'stages', changes }]
    const isNew = signature.newName !== ''
    const by = isNew ? session.makeRowId() : signature.by
    if (isNew) edits.unshift(makePerson(session.store.getState(), signature.newName, by))
    if (edits.length > 0) session.dispatch({ kind: 'batch', edits }, stagePageWords.beforeSigning(label))
    const signed = await session.signOff(progress.id, by, signature.date, signature.decided)
    if (tell(signed)) notify({ text: stagePageWords.signed(label) })
  }

  async function undoSignOff(): Promise<void> {
    if (tell(await session.undoSignOff(progress.id))) notify({ text: stagePageWords.unsigned(label) })
  }

  return {
    signOff: (signature: Signature) => void signOff(signature),
    undoSignOff: () => void undoSignOff(),
  }
}
