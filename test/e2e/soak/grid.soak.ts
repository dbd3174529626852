// `npm run soak -- grid`: sessions of random edits one after another, each with a seed of its own, for as long as asked.
import { runSession } from '../support/grid-model/session.ts'
import { expect, test } from '../support/test.ts'

const minutes = Number(process.env['PATHWAY_SOAK_MINUTES'])
const firstSeed = Number(process.env['PATHWAY_SOAK_SEED'])
const maxCommands = Number(process.env['PATHWAY_SOAK_COMMANDS'])

test('sessions of random edits lose nothing', async ({ page }) => {
  test.setTimeout(0)
  const end = Date.now() + minutes * 60_000
  let seed = firstSeed
  let commands = 0
  do {
    const outcome = await runSession(page, seed, maxCommands)
    commands += outcome.commands
    console.log(`seed ${String(seed)}: ${String(outcome.commands)} commands, ${String(commands)} in all`)
    seed += 1
  } while (Date.now() < end)
  expect(commands).toBeGreaterThan(0)
})
