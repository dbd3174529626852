// `npm run soak -- grid [--minutes 30] [--seed 1] [--commands 150] [--engine chromium]`: works at random until something differs.
import { parseArgs } from 'node:util'
import process from 'node:process'
import { buildAppIfStale } from './lib/build.mjs'
import { electronEnvironment, resolveElectron } from './lib/electron.mjs'
import { packageFile, run } from './lib/run.mjs'
import { requireSystem } from './lib/system.mjs'

const usage = 'npm run soak -- grid [--minutes 30] [--seed 1] [--commands 150] [--engine electron|chromium]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // One session where a seed is named: it is then one to be looked at again.
    minutes: { type: 'string' },
    seed: { type: 'string' },
    commands: { type: 'string', default: '150' },
    engine: { type: 'string', default: 'chromium' },
  },
})
const minutes = values.minutes ?? (values.seed === undefined ? '30' : '0')
const numbers = [minutes, values.commands, values.seed ?? '1']
const isUnderstood =
  positionals.length === 1 &&
  positionals[0] === 'grid' &&
  ['electron', 'chromium'].includes(values.engine) &&
  numbers.every((text) => /^\d+$/.test(text))
if (!isUnderstood) {
  console.error(usage)
  process.exit(2)
}

requireSystem({ forTests: true })
const electron = resolveElectron()
await buildAppIfStale()
const playwright = packageFile('@playwright/test/cli.js')
const args = [playwright, 'test', '--config', 'test/soak.config.ts', '--project', values.engine]
const wishes = {
  PATHWAY_SOAK_MINUTES: minutes,
  PATHWAY_SOAK_SEED: values.seed ?? '1',
  PATHWAY_SOAK_COMMANDS: values.commands,
}
process.exit(await run(process.execPath, args, { ...electronEnvironment(electron), ...wishes }))
