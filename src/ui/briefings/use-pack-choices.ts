// What was chosen for this workbook's briefings, kept at every change.
import { useCallback, useState } from 'react'
import type { PackChoices } from '../../app/pack-choices.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

export interface ChoicesInUse {
  readonly choices: PackChoices
  readonly change: (change: Partial<PackChoices>) => void
}

export function usePackChoices(): ChoicesInUse {
  const { session, tell } = useWorkbookFrame()
  const [choices, setChoices] = useState(session.packs.find)
  const change = useCallback(
    (changed: Partial<PackChoices>) => {
      const next = { ...choices, ...changed }
      setChoices(next)
      void session.packs.keep(next).then(tell)
    },
    [choices, session, tell],
  )
  return { choices, change }
}
