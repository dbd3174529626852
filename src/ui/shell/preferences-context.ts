// What the person set for this computer, for every screen.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Preferences, PreferencesState } from '../../app/preferences.ts'

export const PreferencesContext = createContext<Preferences | null>(null)

export function usePreferences(): Omit<Preferences, 'store'> & { readonly preferences: PreferencesState } {
  const context = useContext(PreferencesContext)
  if (context === null) throw new Error('A screen was drawn outside the app.')
  const { store, ...ways } = context
  return { preferences: useStore(store), ...ways }
}
