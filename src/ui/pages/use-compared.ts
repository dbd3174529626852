// The two sides of a comparison: which states there are to choose from, and each one's content once it is read.
import { useMemo } from 'react'
import { localMinute } from '../../app/clock.ts'
import type { CheckpointInfo } from '../../app/session-state.ts'
import type { Context } from '../../domain/context.ts'
import type { FrozenCopy } from '../../domain/frozen-copy.ts'
import { localDate } from '../../format/local-date.ts'
import { compareWords } from '../../words/en/compare.ts'
import { useFrozenContext, useFrozenCopy } from '../workbook/use-frozen-copy.ts'
import { useDomainContext, useSessionState } from '../workbook/workbook-context.ts'

/** The value of the choice that stands for the workbook as it is now. */
export const todayId = 'today'

export interface Side {
  /** A checkpoint's id, or `todayId`. */
  readonly id: string
  readonly label: string
  readonly asOf: string
}

export interface Sides {
  readonly sides: readonly Side[]
  /** What stands on either side at first; null where no copy is there to hold today against. */
  readonly before: string | null
  readonly after: string
}

/** Baseline and follow-up first, then the other copies from the newest, then today. */
export function useSides(): Sides {
  const checkpoints = useSessionState((state) => state.checkpoints)
  const { asOf } = useDomainContext()
  const baseline = useFrozenCopy('week-one')
  const followUp = useFrozenCopy('month-six')
  return useMemo(() => {
    const frozen = [baseline, followUp].filter((copy) => copy !== null)
    const others = [...checkpoints]
      .filter(({ id }) => frozen.every((copy) => copy.id !== id))
      .sort((a, b) => b.madeAt - a.madeAt)
    const found = frozen.flatMap((copy) => checkpoints.find(({ id }) => id === copy.id) ?? [])
    const sides = [
      ...found.map((info) => makeSide(info, frozen)),
      ...others.map((info) => makeSide(info, frozen)),
      { id: todayId, label: compareWords.side(compareWords.today, asOf), asOf },
    ]
    return {
      sides,
      before: baseline?.id ?? others.find(({ id }) => id !== followUp?.id)?.id ?? followUp?.id ?? null,
      after: baseline === null ? todayId : (followUp?.id ?? todayId),
    }
  }, [checkpoints, asOf, baseline, followUp])
}

function makeSide(info: CheckpointInfo, frozen: readonly FrozenCopy[]): Side {
  const asOf = frozen.find(({ id }) => id === info.id)?.asOf ?? localDate(new Date(info.madeAt))
  const kind = compareWords.kinds[info.kind]
  const isFrozen = info.kind === 'baseline' || info.kind === 'follow-up'
  const label = isFrozen
    ? compareWords.side(kind, asOf)
    : compareWords.checkpointSide(kind, info.name.slice(0, 80), localMinute(new Date(info.madeAt)))
  return { id: info.id, label, asOf }
}

/** The state that a side stands for, read as of its day; null until it is read. */
export function useSideContext(side: Side | undefined): Context | null {
  const present = useDomainContext()
  const isToday = side?.id === todayId
  const copy = useMemo(
    () => (side === undefined || isToday ? null : { id: side.id, asOf: side.asOf }),
    [side, isToday],
  )
  const frozen = useFrozenContext(copy)
  return isToday ? present : frozen
}
