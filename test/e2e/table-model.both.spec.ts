// A person at work for a minute in each engine, as long as one likes by `npm run soak`: keys in bursts, the clipboard, undo, sorting, a reload, each step held against a model.
import { runSession } from './support/grid-model/session.ts'
import { expect, test } from './support/test.ts'

for (const seed of [3, 5, 7, 9, 11]) {
  test(`session ${String(seed)} of random edits loses nothing`, async ({ page, engine }) => {
    test.skip(
      engine === 'electron' && process.platform !== 'linux',
      'Electron would use the clipboard of whoever runs the tests: only on Linux has a test a display of its own.',
    )
    test.slow()
    const { commands } = await runSession(page, seed, 120, 12_000)
    expect(commands).toBeGreaterThan(20)
  })
}
