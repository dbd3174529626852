// A rating round as the screens use it: who answers what, and the few things one can do. Shows no answer.
import { useMemo } from 'react'
import {
  makeAnswerEdit,
  makeFinishEdit,
  makeRevealEdit,
  makeRoundEdit,
  makeStartEdit,
  makeWayEdit,
} from '../../app/rating-round.ts'
import type { Answer, RoundChoice, WayOfRating } from '../../app/rating-round.ts'
import { textAt } from '../../domain/read.ts'
import { findItems, findRaters } from '../../domain/rounds.ts'
import type { RoundItem } from '../../domain/rounds.ts'
import type { Row } from '../../domain/row.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findReturnDigest, makeReturnCode } from '../../format/return-code.ts'
import { roundLabels, roundWords } from '../../words/en/rounds.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'

export interface RoundHands {
  readonly round: RoundId
  readonly items: readonly RoundItem[]
  readonly raters: readonly Row[]
  readonly choose: (choice: RoundChoice, label: string) => void
  readonly chooseWay: (way: WayOfRating) => void
  /** False where it could not begin; the reason is told. */
  readonly begin: (way: WayOfRating) => boolean
  readonly give: (person: Row, item: RoundItem, given: Pick<Answer, 'value' | 'comment'>) => boolean
  /** The new code; null where the answers could not be closed, and the reason is told. */
  readonly finish: (person: Row) => Promise<string | null>
  readonly reveal: () => void
}

export function useRound(round: RoundId): RoundHands {
  const { session, tell } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  return useMemo(() => {
    const present = () => session.store.getState().workbook
    const nameOf = (person: Row) => textAt(person, 'name') ?? ''
    return {
      round,
      items: findItems(workbook, round),
      raters: findRaters(workbook, round),
      choose: (choice, label) => session.dispatch(makeRoundEdit(round, choice), label),
      chooseWay(way) {
        const edit = makeWayEdit(present(), round, way)
        if (edit.ok) session.dispatchForGood(edit.value, roundWords.ways[way].label)
        tell(edit)
      },
      begin(way) {
        const edit = makeStartEdit(present(), round, way)
        if (edit.ok) session.dispatchForGood(edit.value, roundLabels.started)
        return tell(edit)
      },
      give(person, item, given) {
        const answer = { round, person: person.id, item: item.link, ...given }
        const edit = makeAnswerEdit(present(), answer, session.makeRowId())
        if (edit.ok) session.dispatchForGood(edit.value, roundLabels.answer(nameOf(person)))
        return tell(edit)
      },
      async finish(person) {
        const code = makeReturnCode()
        const digest = await findReturnDigest(code, round, person.id)
        const edit = makeFinishEdit(present(), round, person.id, digest)
        if (edit.ok) session.dispatchForGood(edit.value, roundLabels.finished(nameOf(person)))
        return tell(edit) ? code : null
      },
      reveal: () => session.dispatchForGood(makeRevealEdit(round), roundLabels.revealed),
    }
  }, [session, tell, workbook, round])
}
