// What was chosen for this workbook's briefings: read once, kept at every change.
import { useCallback, useEffect, useState } from 'react'
import type { PackChoices } from '../../app/pack-choices.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

export interface ChoicesInUse {
  /** Null until they are read. */
  readonly choices: PackChoices | null
  readonly change: (change: Partial<PackChoices>) => void
}

export function usePackChoices(): ChoicesInUse {
  const { session, tell } = useWorkbookFrame()
  const [choices, setChoices] = useState<PackChoices | null>(null)
  useEffect(() => {
    let wanted = true
    void session.loadPackChoices().then((loaded) => {
      if (wanted) setChoices(loaded)
    })
    return () => {
      wanted = false
    }
  }, [session])
  const change = useCallback(
    (changed: Partial<PackChoices>) => {
      if (choices === null) return
      const next = { ...choices, ...changed }
      setChoices(next)
      void session.savePackChoices(next).then(tell)
    },
    [choices, session, tell],
  )
  return { choices, change }
}
