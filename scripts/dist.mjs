// `npm run dist`: the unpacked product into dist/; arguments go to electron-builder.
import { buildApp } from './lib/build.mjs'
import { resolveElectron } from './lib/electron.mjs'
import { packageFile, run } from './lib/run.mjs'

const electron = resolveElectron()
await buildApp()
const settings = [`-c.electronDist=${electron.dist}`, `-c.electronVersion=${electron.version}`]
const args = [
  packageFile('electron-builder/cli.js'),
  '--dir',
  '--publish',
  'never',
  ...settings,
  ...process.argv.slice(2),
]
process.exit(await run(process.execPath, args))
