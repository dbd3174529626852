// Moves the focus between the text fields of a page by row and column. Knows no workbook.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** The field of a row and column inside `root`, with its text selected. */
export function focusField(root: Element | null | undefined, row: string, column: string): void {
  const selector = `textarea[data-row="${CSS.escape(row)}"][data-column="${column}"]`
  const field = root?.querySelector<HTMLTextAreaElement>(selector)
  field?.focus()
  field?.select()
}

interface WantedField {
  /** Of what holds the fields. */
  readonly root: RefObject<HTMLDivElement | null>
  /** Focuses a field once it is drawn: that of a row which was made a moment ago too. */
  readonly goTo: (row: string, column: string) => void
}

/** `place` is where something pointed at, from its first drawing on. */
export function useWantedField(
  place: { readonly row: string; readonly column?: string } | undefined,
  defaultColumn: string,
): WantedField {
  const root = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<{ readonly row: string; readonly column: string } | null>(null)
  useEffect(() => {
    if (place !== undefined) focusField(root.current, place.row, place.column ?? defaultColumn)
  }, [place, defaultColumn])
  useEffect(() => {
    if (wanted !== null) focusField(root.current, wanted.row, wanted.column)
  }, [wanted])
  const goTo = useCallback((row: string, column: string) => setWanted({ row, column }), [])
  return { root, goTo }
}
