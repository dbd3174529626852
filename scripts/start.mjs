// `npm start`: builds and opens the app; without a display on a virtual one, with `--screenshot FILE` for a picture.
import { buildAppIfStale } from './lib/build.mjs'
import { electronEnvironment, resolveElectron } from './lib/electron.mjs'
import { run } from './lib/run.mjs'
import { hasDisplay, onDisplay, requireSystem, sandboxFlags } from './lib/system.mjs'

const args = process.argv.slice(2)

requireSystem()
const electron = resolveElectron()
await buildAppIfStale()

if (hasDisplay() && !args.includes('--screenshot')) {
  process.exit(await run(electron.executable, ['.', ...sandboxFlags(), ...args]))
}
if (!hasDisplay()) console.log('There is no display here: running under a virtual one (Ctrl+C ends it).')
const [command, parameters] = onDisplay(process.execPath, ['scripts/start-observed.mjs', ...args])
process.exit(await run(command, parameters, electronEnvironment(electron)))
