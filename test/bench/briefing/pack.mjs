// The full pack of the sample: from a cold command line to the file, beside Chromium printing the same blocks as HTML.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { stubAliases } from '../../../scripts/lib/aliases.mjs'
import { projectFolder } from '../../../scripts/lib/places.mjs'

const turns = 5

/**
 * @param {() => void} work
 * @returns {number} Milliseconds.
 */
function time(work) {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

/**
 * @param {string} folder
 * @returns {Promise<string>} The blocks of the full pack as one page of HTML.
 */
async function makeHtml(folder) {
  const outDir = path.join(folder, 'html')
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    resolve: { alias: stubAliases },
    build: {
      ssr: 'test/bench/briefing/html.ts',
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'html.mjs', codeSplitting: false } },
    },
  })
  /** @type {typeof import('./html.ts')} */
  const { writeHtml } = await import(path.join(outDir, 'html.mjs'))
  const file = path.join(folder, 'full.html')
  fs.writeFileSync(file, writeHtml())
  return file
}

/**
 * @param {string} folder
 * @returns {Promise<import('../run.mjs').Comparison[]>}
 */
export async function benchPack(folder) {
  const workbook = path.join(folder, 'sample.pathway')
  const pathway = (/** @type {readonly string[]} */ args) =>
    execFileSync(process.execPath, ['out/cli/pathway.mjs', ...args], { cwd: projectFolder, stdio: 'ignore' })
  // Builds the command line when it is stale.
  execFileSync(process.execPath, ['scripts/pathway.mjs', 'new', workbook, '--sample', '--force'], {
    cwd: projectFolder,
    stdio: 'ignore',
  })
  const html = await makeHtml(folder)
  const output = path.join(folder, 'full.pdf')
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const floor = []
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(time(() => pathway(['briefing', workbook, '-o', output, '--pack', 'full', '--force'])))
    floor.push(
      time(() => {
        const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
        execFileSync('chromium', [...flags, `--print-to-pdf=${path.join(folder, 'printed.pdf')}`, html], {
          stdio: 'ignore',
        })
      }),
    )
  }
  const base = { name: 'Full pack of the sample, command line, cold', unit: /** @type {const} */ ('ms') }
  return [
    {
      ...base,
      floorName: 'Chromium printing the same blocks',
      goal: 0.5,
      ours,
      floor,
      note: 'both processes from start to file',
    },
    {
      ...base,
      floorName: 'one second',
      goal: 1.5,
      ours,
      floor: ours.map(() => 1000),
      note: 'the file of the sample is read, too',
    },
  ]
}
