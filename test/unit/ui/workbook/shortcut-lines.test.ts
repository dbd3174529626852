import { expect, it } from 'vitest'
import { bindings } from '../../../../src/ui/table/keymap.ts'
import { joinLines, makeShortcutGroups } from '../../../../src/ui/workbook/shortcut-lines.ts'

it('what has one name shares a line, and arrows with the same keys held are written together', () => {
  expect(
    joinLines([
      { label: 'Go', keys: ['Shift+ArrowUp'] },
      { label: 'Stay', keys: ['Mod+;'] },
      { label: 'Go', keys: ['Shift+ArrowDown'] },
      { label: 'Go', keys: ['Shift+Home'] },
      { label: 'Go', keys: ['Shift+Home'] },
    ]),
  ).toEqual([
    { label: 'Go', keys: ['Shift+ArrowUp+ArrowDown', 'Shift+Home'] },
    { label: 'Stay', keys: ['Mod+;'] },
  ])
})

it('shows every key of the table and of the app', () => {
  const shown = JSON.stringify(makeShortcutGroups())
  for (const { keys } of bindings) expect(shown).toContain(keys.split('+').at(-1))
  expect(shown).toContain('Mod+1+2+3+4+5+6+7+8+9')
  expect(shown).toContain('Mod+/')
})
