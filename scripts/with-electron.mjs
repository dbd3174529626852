// Runs a script that drives the built app: `node scripts/with-electron.mjs SCRIPT …`.
import { buildAppIfStale } from './lib/build.mjs'
import { electronEnvironment, resolveElectron } from './lib/electron.mjs'
import { run } from './lib/run.mjs'
import { onDisplay, requireSystem } from './lib/system.mjs'

requireSystem({ forTests: true })
const electron = resolveElectron()
await buildAppIfStale()
const [command, parameters] = onDisplay(process.execPath, process.argv.slice(2))
process.exit(await run(command, parameters, electronEnvironment(electron)))
