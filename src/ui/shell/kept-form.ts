// What is typed into a form until it is sent, for the form that asks for it.
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { nameForm } from '../../app/kept-forms.ts'
import type { KeptForms, TypedFields } from '../../app/kept-forms.ts'

export const KeptFormsContext = createContext<KeptForms | null>(null)

const nothing: TypedFields = {}

export interface KeptForm {
  readonly typed: TypedFields
  readonly type: (field: string, text: string) => void
  /** It was sent: the next time it begins anew. */
  readonly forget: () => void
}

/** `workbookId` is null where the form begins a workbook. */
export function useKeptForm(workbookId: string | null, question: string): KeptForm {
  const forms = useContext(KeptFormsContext)
  if (forms === null) throw new Error('A form was drawn outside the app.')
  const name = nameForm(workbookId, question)
  const typed = useStore(forms.store, (all) => all[name] ?? nothing)
  return useMemo(
    () => ({
      typed,
      type: (field, text) => forms.type(name, field, text),
      forget: () => forms.forget(name),
    }),
    [forms, name, typed],
  )
}
