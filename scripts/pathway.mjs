// `npm run pathway -- …`: the command line; builds its bundle when stale and says nothing of its own on standard output.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stubAliases } from './lib/aliases.mjs'
import { isStale } from './lib/build.mjs'
import { projectFolder } from './lib/places.mjs'

const folder = path.join(projectFolder, 'out', 'cli')
const entry = 'pathway.mjs'
/** Longer than any call runs: what it may still have to read of an older build stays as long. */
const longestCallMs = 3_600_000
const { version } = JSON.parse(fs.readFileSync(path.join(projectFolder, 'package.json'), 'utf8'))

/**
 * Parts go by what is in them, so they can be there before the entry that asks for them.
 * @param {string} built
 */
function putInPlace(built) {
  const names = fs.readdirSync(built)
  for (const name of [...names.filter((each) => each !== entry), entry]) {
    fs.renameSync(path.join(built, name), path.join(folder, name))
  }
  fs.rmdirSync(built)
  for (const name of fs.readdirSync(folder).filter((each) => !names.includes(each))) {
    const left = path.join(folder, name)
    const { mtimeMs } = fs.statSync(left, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (Date.now() - mtimeMs > longestCallMs) fs.rmSync(left, { recursive: true, force: true })
  }
}

if (isStale(`out/cli/${entry}`, ['src', 'scripts/pathway.mjs', 'package.json'])) {
  // Takes as long to load as most commands to run.
  const { build } = await import('vite')
  // In a folder of its own until it is whole: another call may be building or running it.
  const unfinished = path.join(folder, `unfinished-${String(process.pid)}`)
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
      outDir: unfinished,
      // Fonts and what makes documents are read only by commands that make some: half of what a short one takes.
      rolldownOptions: { output: { entryFileNames: entry, chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  putInPlace(unfinished)
}

const child = spawn(process.execPath, [path.join(folder, entry), ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
})
process.on('SIGINT', () => undefined)
child.on('exit', (status, signal) => {
  process.exitCode = status ?? 128 + (signal ? os.constants.signals[signal] : 0)
})
