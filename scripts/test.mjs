// `npm test`: every check in the order that fails fastest, ending at the first that fails.
import { run } from './lib/run.mjs'
import { requireSystem } from './lib/system.mjs'

// Before the first step: unit tests read finished PDFs with the same tools.
requireSystem({ forTests: true })

const steps = ['types', 'lint', 'format:check', 'unit', 'build', 'e2e']

const startedMs = performance.now()
for (const step of steps) {
  const stepMs = performance.now()
  console.log(`\n== ${step}`)
  const status = await run('npm', ['run', '--silent', step])
  console.log(
    `== ${step}: ${status === 0 ? 'good' : 'FAILED'} (${((performance.now() - stepMs) / 1000).toFixed(0)} s)`,
  )
  if (status !== 0) process.exit(status)
}
console.log(`\nAll good (${((performance.now() - startedMs) / 1000).toFixed(0)} s).`)
