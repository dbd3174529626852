// The rows that hold what is typed into the palette: each leads to its cell.
import { useEffect, useMemo, useState } from 'react'
import { findCells } from '../../app/cell-search.ts'
import type { FoundCell } from '../../app/cell-search.ts'
import { findRowName } from '../../format/cell-lookup.ts'
import { findFolded, foldText } from '../../format/fold-text.ts'
import { cut } from '../../words/en/spell.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { methodWords as words } from '../../words/index.ts'
import { runWhileIdle } from '../shell/run-while-idle.ts'
import { routeOfRow } from './route.ts'
import { useSessionState, useWorkbookFrame } from './workbook-context.ts'

export interface PaletteRow {
  readonly id: string
  /** The row's name, or where it has none the text itself. */
  readonly label: string
  /** Where the text stands, and the text unless the label is it. */
  readonly where: string
  readonly run: () => void
}

/** As many as can be told apart at a glance. */
const mostRows = 8

/** Characters of a text that fit a line, and of those how many may lead to the place. */
const [longestText, longestLead] = [80, 48]

/** A letter stands in nearly every row. */
const fewestLetters = 2

export function usePaletteRows(typed: string): readonly PaletteRow[] {
  const { navigate } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const [found, setFound] = useState<readonly FoundCell[]>([])
  const text = typed.trim()
  const isSearched = text.length >= fewestLetters
  useEffect(
    () => (isSearched ? runWhileIdle(findCells(workbook, text, words, mostRows), setFound) : undefined),
    [workbook, text, isSearched],
  )
  return useMemo(() => {
    // Of what was found for the text before, until the search has got through.
    const wanted = foldText(text)
    const still = isSearched ? found.filter((cell) => foldText(cell.text).includes(wanted)) : []
    return still.map(({ table, row, column, text: whole }) => {
      const name = findRowName(workbook, words, table, row).trim()
      const { label, columns } = words.tables[table]
      const isName = name === '' || name === whole.trim()
      const around = cutAround(whole, wanted)
      return {
        id: `${table}/${row}`,
        label: name === '' ? around : cut(name, longestText),
        where: isName ? label : workbookWords.paletteRow(label, columns[column]?.label ?? '', around),
        run: () => navigate(routeOfRow(workbook, table, row, column)),
      }
    })
  }, [found, isSearched, navigate, text, workbook])
}

/** What stands around the first place that folds to `wanted`. */
function cutAround(text: string, wanted: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim()
  const at = findFolded(clean, wanted)
  const start = at < longestLead ? 0 : clean.lastIndexOf(' ', at - longestLead / 2) + 1
  return `${start === 0 ? '' : '…'}${cut(clean.slice(start), longestText)}`
}
