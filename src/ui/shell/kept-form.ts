// Keeps what is typed into a form until it is sent: one that was closed, or left for another page, is found as it was.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** By field. What nobody typed is not here: it is what the form proposes. */
type Typed = Readonly<Record<string, string>>

/** By form, for as long as the window is open: a file that comes in may lead away from a form without asking. */
const forms = createStore<Readonly<Record<string, Typed>>>(() => ({}))

const nothing: Typed = {}

export interface KeptForm {
  readonly typed: Typed
  readonly type: (field: string, text: string) => void
  /** It was sent: the next time it begins anew. */
  readonly forget: () => void
}

/** The name tells one form from all others: what is asked, and of which workbook. */
export function useKeptForm(name: string): KeptForm {
  const typed = useStore(forms, (all) => all[name] ?? nothing)
  return useMemo(
    () => ({
      typed,
      type: (field, text) => forms.setState((all) => ({ [name]: { ...all[name], [field]: text } })),
      forget: () => forms.setState({ [name]: nothing }),
    }),
    [name, typed],
  )
}
