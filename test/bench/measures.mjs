// The ten measures after one edit of a workbook of 10,000 rows; the program is built once and runs in this process.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { cacheFolder, projectFolder } from '../../scripts/lib/places.mjs'

const rowCount = 10_000
const runs = 360
/** The first ones run code that is not compiled yet. */
const warmUp = 60

/** @returns {Promise<typeof import('./measures-run.ts')>} */
async function loadProgram() {
  const outDir = path.join(cacheFolder, 'bench-measures')
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'test/bench/measures-run.ts',
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'measures.mjs', codeSplitting: false } },
    },
  })
  return import(pathToFileURL(path.join(outDir, 'measures.mjs')).href)
}

/** @returns {Promise<import('./run.mjs').Comparison[]>} */
export async function benchMeasures() {
  const { run, editedTables } = await loadProgram()
  const any = run(rowCount, runs, editedTables)
  const flow = run(rowCount, runs, ['flow-log'])
  const note = `${String(rowCount)} rows, ten measures, ${String(editedTables.length)} tables edited in turn`
  /** @param {readonly number[]} all */
  const warm = (all) => all.slice(warmUp)
  return [
    {
      name: 'Measures after one edit',
      floorName: 'the same from scratch',
      goal: 1,
      ours: warm(any.afterEdit),
      floor: warm(any.fromScratch),
      note,
    },
    {
      name: 'Measures after one edit',
      floorName: 'one plain pass over the same rows',
      goal: 1.5,
      ours: warm(any.afterEdit),
      floor: warm(any.onePass),
      note,
    },
    {
      name: 'Measures after an edit of the flow log',
      floorName: 'one plain pass over the same rows',
      goal: 1.5,
      ours: warm(flow.afterEdit),
      floor: warm(flow.onePass),
      note: `${String(rowCount)} rows, 3,000 of them in the flow log, the dearest table`,
    },
  ]
}
