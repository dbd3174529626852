// Where the things under test are.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const projectFolder = path.resolve(import.meta.dirname, '../../..')
export const rendererFolder = path.join(projectFolder, 'out', 'renderer')
/** The page that shows one table, as `npm run e2e` built it. */
export const harnessFolder = path.join(projectFolder, '.cache', 'harness')

/** The Electron that the scripts found; run the tests through `npm run e2e`. */
export function electronExecutable(): string {
  const executable = process.env['PATHWAY_ELECTRON']
  if (!executable) throw new Error('PATHWAY_ELECTRON is not set: run the tests with `npm run e2e`.')
  return executable
}

export const isRoot = process.getuid?.() === 0

/** A new empty folder outside the project; the caller removes it. */
export function makeFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-test-'))
}
