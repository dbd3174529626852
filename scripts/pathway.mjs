// `npm run pathway -- …`: the command line; builds its bundle when stale and says nothing of its own on standard output.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stubAliases } from './lib/aliases.mjs'
import { isStale } from './lib/build.mjs'
import { projectFolder } from './lib/places.mjs'

const bundle = 'out/cli/pathway.mjs'
const { version } = JSON.parse(fs.readFileSync(path.join(projectFolder, 'package.json'), 'utf8'))

if (isStale(bundle, ['src', 'scripts/pathway.mjs', 'package.json'])) {
  // Takes as long to load as most commands to run.
  const { build } = await import('vite')
  // Under a name of its own until it is whole: another call may be building or running it.
  const unfinished = `pathway-${String(process.pid)}.mjs`
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: stubAliases },
    define: { 'import.meta.env.PATHWAY_VERSION': JSON.stringify(version) },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir: path.dirname(bundle),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: unfinished, codeSplitting: false } },
    },
  })
  const folder = path.join(projectFolder, path.dirname(bundle))
  fs.renameSync(path.join(folder, unfinished), path.join(projectFolder, bundle))
}

const child = spawn(process.execPath, [path.join(projectFolder, bundle), ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
})
process.on('SIGINT', () => undefined)
child.on('exit', (status, signal) => {
  process.exitCode = status ?? 128 + (signal ? os.constants.signals[signal] : 0)
})
