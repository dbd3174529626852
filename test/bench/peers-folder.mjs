// What a benchmark holds ours against is no part of the project: it is fetched when it is first needed.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder, projectFolder } from '../../scripts/lib/places.mjs'

/**
 * Installs the private package in `from`, by its own lock, into the folder of caches; returns where.
 * @param {string} from Below `test/bench`.
 * @param {string} to
 */
export function installPeers(from, to) {
  const lock = path.join(projectFolder, 'test/bench', from, 'package-lock.json')
  const folder = path.join(cacheFolder, to)
  const installed = path.join(folder, 'package-lock.json')
  if (fs.existsSync(installed) && fs.readFileSync(installed).equals(fs.readFileSync(lock))) return folder
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  fs.copyFileSync(path.join(path.dirname(lock), 'package.json'), path.join(folder, 'package.json'))
  fs.copyFileSync(lock, installed)
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' })
  return folder
}
