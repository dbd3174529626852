// `npm run dev`: the app with hot reload.
import { electronEnvironment, resolveElectron } from './lib/electron.mjs'
import { packageFile, run } from './lib/run.mjs'
import { onDisplay, requireSystem, sandboxFlags } from './lib/system.mjs'

requireSystem()
const electron = resolveElectron()
const args = [packageFile('electron-vite/bin/electron-vite.js'), 'dev', '--watch', ...process.argv.slice(2)]
const flags = sandboxFlags()
if (flags.length > 0) args.push('--', ...flags)
const [command, parameters] = onDisplay(process.execPath, args)
process.exit(await run(command, parameters, electronEnvironment(electron)))
