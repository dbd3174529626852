// The reveal: what business and technology answered, widest split first, for the whole room.
import { isRevealed } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import { RevealBefore } from './reveal-before.tsx'
import { RevealRoom } from './reveal-room.tsx'

export function RevealPage({ round }: { readonly round: RoundId }) {
  const revealed = useSessionState(({ workbook }) => isRevealed(workbook, round))
  return revealed ? <RevealRoom round={round} /> : <RevealBefore round={round} />
}
