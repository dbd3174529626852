// `npm test`: every check, those that open windows last and only if all others are good.
import { run } from './lib/run.mjs'
import { requireSystem } from './lib/system.mjs'

// Before the first step: unit tests read finished PDFs with the same tools.
requireSystem({ forTests: true })

// Those of one line run side by side: most of them use one core, and the unit tests wait for what they start.
const steps = [['types', 'lint', 'format:check', 'unit', 'build'], ['e2e']]

const startedMs = performance.now()
/** @param {string} step */
async function take(step) {
  const stepMs = performance.now()
  console.log(`== ${step}`)
  const status = await run('npm', ['run', '--silent', step])
  console.log(
    `== ${step}: ${status === 0 ? 'good' : 'FAILED'} (${((performance.now() - stepMs) / 1000).toFixed(0)} s)`,
  )
  return status
}

for (const group of steps) {
  const failed = (await Promise.all(group.map(take))).find((status) => status !== 0)
  if (failed !== undefined) process.exit(failed)
}
console.log(`\nAll good (${((performance.now() - startedMs) / 1000).toFixed(0)} s).`)
