// What the operating system must bring along: libraries, a display, tools for tests. Installs them where it may.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import process from 'node:process'

/** @typedef {{ files?: string[], library?: string, packages: string[] }} Need Any of `files` will do; `packages`: names by Debian release, newest first. */

/** @type {Need[]} */
const libraries = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
]

/** @type {Need[]} */
const virtualDisplay = [
  { files: ['/usr/bin/xvfb-run'], packages: ['xvfb'] },
  { files: ['/usr/bin/xauth'], packages: ['xauth'] },
]

/** @type {Need[]} */
const testTools = [
  {
    files: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'],
    packages: ['chromium-headless-shell', 'chromium'],
  },
  { files: ['/usr/bin/pdftotext'], packages: ['poppler-utils'] },
  { files: ['/usr/bin/qpdf'], packages: ['qpdf'] },
  { files: ['/usr/bin/strace'], packages: ['strace'] },
]

/** @type {Need[]} */
const benchTools = [{ files: ['/usr/bin/chromium'], packages: ['chromium'] }]

/** True where a window can be shown without a virtual display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

function isRoot() {
  return process.getuid?.() === 0
}

/** Chromium's sandbox refuses to run for root; for anybody else it stays on. */
export function sandboxFlags() {
  return process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []
}

function knownLibraries() {
  for (const command of ['/sbin/ldconfig', 'ldconfig']) {
    const result = spawnSync(command, ['-p'], { encoding: 'utf8' })
    if (result.status === 0) return result.stdout
  }
  return ''
}

/** @param {Need[]} needs */
function missing(needs) {
  const known = needs.some((need) => need.library) ? knownLibraries() : ''
  return needs.filter((need) => {
    if (need.files) return !need.files.some((file) => fs.existsSync(file))
    return !known.includes(`${need.library} `)
  })
}

/** @param {Need} need */
function packageName(need) {
  const found = need.packages.find((name) => spawnSync('apt-cache', ['show', name]).status === 0)
  return found ?? need.packages.at(-1) ?? ''
}

/** @param {Need[]} needs */
function install(needs) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('apt-get', ['update', '-qq'], quiet)
  const names = needs.map(packageName)
  console.error(`Installing ${names.join(' ')} …`)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet)
}

/**
 * Makes sure that a window can be shown, and on demand that tests and benchmarks have their tools; ends with one line
 * where it cannot.
 * @param {{ forTests?: boolean, forBench?: boolean }} [options]
 */
export function requireSystem(options = {}) {
  if (process.platform !== 'linux') return
  const needs = [
    ...libraries,
    ...(hasDisplay() && !options.forTests ? [] : virtualDisplay),
    ...(options.forTests ? testTools : []),
    ...(options.forBench ? benchTools : []),
  ]
  let absent = missing(needs)
  if (absent.length === 0) return
  const canInstall = isRoot() && fs.existsSync('/usr/bin/apt-get')
  if (canInstall) {
    try {
      install(absent)
    } catch {
      // The line below says what is left to do.
    }
    absent = missing(needs)
    if (absent.length === 0) return
  }
  const names = absent.map((need) => need.packages.at(-1)).join(' ')
  console.error(`Please install what is missing: apt-get install ${names}`)
  process.exit(1)
}

/**
 * Puts a command on a virtual display where there is none.
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, args]
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', command, ...args]]
}
