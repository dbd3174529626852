// What is typed into forms until they are sent: one that was closed, or open when the app ended, is found as it was.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { PathwayDatabase } from '../storage/database.ts'
import { loadSettings, ownSetting, saveSettings } from '../storage/settings.ts'
import { isText, soundFields } from './stored-value.ts'

/** By field. What nobody typed is not here: it is what the form proposes. */
export type TypedFields = Readonly<Record<string, string>>

export interface KeptForms {
  /** By form, as `nameForm` names it. */
  readonly store: StoreApi<Readonly<Record<string, TypedFields | undefined>>>
  /** Holds at once, on disk a moment later. A form that cannot be kept is no reason to stop anybody. */
  readonly type: (form: string, field: string, text: string) => void
  readonly forget: (form: string) => void
}

/** Tells a form from all others: what it asks, and of which workbook; of none where it begins one. */
export function nameForm(workbookId: string | null, question: string): string {
  return ownSetting('forms', workbookId ?? '', question)
}

/** Forms that cannot be read begin anew. */
export async function openKeptForms(database: PathwayDatabase): Promise<KeptForms> {
  const stored = await loadSettings(database, 'forms')
  const entries = stored.ok ? [...stored.value] : []
  const store = createStore<Readonly<Record<string, TypedFields | undefined>>>(() =>
    Object.fromEntries(entries.map(([form, value]) => [form, soundFields(value, isText)])),
  )
  const waiting = new Set<string>()
  let isWriting = false

  async function write(): Promise<void> {
    if (isWriting) return
    isWriting = true
    while (waiting.size > 0) {
      const forms = store.getState()
      const changed = new Map([...waiting].map((form) => [form, forms[form]] as const))
      waiting.clear()
      await saveSettings(database, changed)
    }
    isWriting = false
  }

  function set(form: string, fields: TypedFields | undefined): void {
    store.setState({ [form]: fields })
    waiting.add(form)
    void write()
  }

  return {
    store,
    type: (form, field, text) => set(form, { ...store.getState()[form], [field]: text }),
    forget: (form) => {
      if (store.getState()[form] !== undefined) set(form, undefined)
    },
  }
}
