// Records or withdraws the technology leader's consent to a picture by side. Recording asks first; withdrawing is at once.
import { findTechnologyLeaderName } from '../../domain/technology-leader.ts'
import { hasConsent } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { revealWords } from '../../words/en/reveal.ts'
import { roundLabels } from '../../words/en/rounds.ts'
import { shorten } from '../../words/en/spell.ts'
import { useAsk } from '../shell/ask.tsx'
import { useSessionState } from '../workbook/workbook-context.ts'
import { useRound } from './use-round.ts'

export interface Consent {
  readonly given: boolean
  /** The technology leader's name, or what they are called where it is not known. */
  readonly leader: string
  /** Says what pressing the button does. */
  readonly label: string
  /** The same beside a sentence that speaks of consent. */
  readonly short: string
  readonly toggle: () => void
}

export function useConsent(round: RoundId): Consent {
  const ask = useAsk()
  const { choose } = useRound(round)
  const given = useSessionState(({ workbook }) => hasConsent(workbook, round))
  const name = useSessionState(({ workbook }) => findTechnologyLeaderName(workbook))
  const leader = name === undefined ? revealWords.leader : shorten(name)
  const set = (consent: boolean) => choose({ consent }, roundLabels.consent)
  return {
    given,
    leader,
    label: given ? revealWords.withdraw : revealWords.record,
    short: given ? revealWords.withdrawShort : revealWords.recordShort,
    toggle() {
      if (given) {
        set(false)
        return
      }
      const { recordTitle, recordText, recordYes } = revealWords
      void ask({ title: recordTitle(leader), text: recordText(leader), confirm: recordYes }).then((yes) => {
        if (yes) set(true)
      })
    },
  }
}
