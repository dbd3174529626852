// Builds the app, when something it is made of is newer than the last build.
import fs from 'node:fs'
import path from 'node:path'
import { projectFolder } from './places.mjs'
import { packageFile, runOrExit } from './run.mjs'

const buildInputs = ['scripts/lib', 'package-lock.json', 'resources']

/** @param {string} place */
function newestMs(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  // A folder's own time tells of files that are gone.
  let newest = found.mtimeMs
  for (const name of fs.readdirSync(place)) newest = Math.max(newest, newestMs(path.join(place, name)))
  return newest
}

/**
 * True when the result is missing or older than any of its sources.
 * @param {string} result
 * @param {string[]} sources
 */
export function isStale(result, sources) {
  const built = fs.statSync(path.join(projectFolder, result), { throwIfNoEntry: false })
  if (!built) return true
  return [...sources, ...buildInputs].some(
    (source) => newestMs(path.join(projectFolder, source)) > built.mtimeMs,
  )
}

/** Builds main, preload and window into `out/`. */
export async function buildApp() {
  await runOrExit(process.execPath, [
    packageFile('electron-vite/bin/electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ])
  fs.writeFileSync(path.join(projectFolder, 'out', 'built'), '')
}

/** Builds unless nothing changed since the last build. */
export async function buildAppIfStale() {
  if (isStale('out/built', ['electron', 'src', 'electron.vite.config.ts', 'package.json'])) await buildApp()
}
