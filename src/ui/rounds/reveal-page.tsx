// The reveal: what business and technology answered, widest split first, for the whole room.
import type { RoundId } from '../../domain/tables/rounds.ts'

export function RevealPage({ round }: { readonly round: RoundId }) {
  return <div className="page" data-round={round} />
}
