// Which ways of looking at the decisions are offered, and what is shown where the one asked for has no room.
import { expect, it } from 'vitest'
import { findModes, fitMode } from '../../../../src/ui/table/decision-view.ts'
import type { MatrixMode } from '../../../../src/ui/table/decision-view.ts'

const all: readonly MatrixMode[] = ['today', 'agreed', 'both', 'quick']

it('shows only what is offered, and keeps what was asked for where it is', () => {
  for (const isNarrow of [true, false]) {
    const offered = findModes(isNarrow)
    for (const asked of all) {
      const shown = fitMode(asked, isNarrow)
      expect(offered).toContain(shown)
      if (offered.includes(asked)) expect(shown).toBe(asked)
    }
  }
  expect(fitMode('both', true)).toBe('today')
  expect(fitMode('agreed', false)).toBe('both')
})
