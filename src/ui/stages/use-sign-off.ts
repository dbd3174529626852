// Signs a stage off, with the waivers that go with it as one step before, and takes a sign-off back.
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { useNotify } from '../shell/notices.tsx'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

export interface Signature {
  /** Row id of a person. */
  readonly by: string
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
    if (changes.length > 0) {
      session.dispatch({ kind: 'set-cells', table: 'stages', changes }, stagePageWords.waivedStep(label))
    }
    const signed = await session.signOff(progress.id, signature.by, signature.date, signature.decided)
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
