// The lines of the shortcut sheet, made from the one list of commands and the one keymap. Pure.
import { commands } from '../../app/commands.ts'
import { gridWords } from '../../words/en/grid.ts'
import { commandWords } from '../../words/en/commands.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { keyGroups } from '../table/keymap.ts'

export interface ShortcutLine {
  readonly label: string
  /** Each a stroke such as `Mod+Shift+Home`; arrows and digits held with the same keys are written together. */
  readonly keys: readonly string[]
}

export interface ShortcutGroup {
  readonly title: string
  readonly lines: readonly ShortcutLine[]
}

export function makeShortcutGroups(): readonly ShortcutGroup[] {
  const table = keyGroups.map(({ id, bindings }) => ({
    title: gridWords.keyGroups[id],
    lines: joinLines(
      bindings.map(({ action, keys }) => ({ label: gridWords.actions[action], keys: [keys] })),
    ),
  }))
  return [...table, { title: workbookWords.everywhere, lines: makeCommandLines() }]
}

/** Lines of one label become one line with all their keys. */
export function joinLines(lines: readonly ShortcutLine[]): readonly ShortcutLine[] {
  const byLabel = new Map<string, readonly string[]>()
  for (const { label, keys } of lines) byLabel.set(label, [...(byLabel.get(label) ?? []), ...keys])
  return [...byLabel].map(([label, keys]) => ({ label, keys: joinStrokes([...new Set(keys)]) }))
}

/** `Shift+ArrowUp`, `Shift+ArrowDown` as `Shift+ArrowUp+ArrowDown`: nobody takes arrows for one stroke. */
function joinStrokes(strokes: readonly string[]): readonly string[] {
  const byHeld = new Map<string, readonly string[]>()
  for (const stroke of strokes) {
    const cut = stroke.lastIndexOf('+', stroke.length - 2) + 1
    const held = stroke.slice(0, cut)
    const last = stroke.slice(cut)
    const isOneOfMany = last.startsWith('Arrow') || /^\d$/.test(last)
    const group = isOneOfMany ? held : stroke
    byHeld.set(group, [...(byHeld.get(group) ?? []), last])
  }
  return [...byHeld].map(([group, last]) =>
    group.endsWith('+') || group === '' ? group + last.join('+') : group,
  )
}

/** The first stroke of each command; the digits that lead to pages share a line. */
function makeCommandLines(): readonly ShortcutLine[] {
  return joinLines(
    commands.flatMap(({ id, section, shortcuts: [stroke] }) =>
      stroke === undefined
        ? []
        : [{ label: section === 'go' ? workbookWords.goToPages : commandWords.labels[id], keys: [stroke] }],
    ),
  )
}
