// Starts other programs and passes on how they ended.
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { projectFolder } from './places.mjs'

/**
 * Path of a program that a package brings along, to be run with Node.
 * @param {string} file inside node_modules
 */
export function packageFile(file) {
  return path.join(projectFolder, 'node_modules', file)
}

/**
 * Runs a program with our terminal and answers its exit status (128 + n after signal n).
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 * @returns {Promise<number>}
 */
export function run(command, args, extraEnvironment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, ...extraEnvironment },
    })
    // The terminal sends Ctrl+C to the child as well; the child decides when to end.
    const wait = () => undefined
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', wait)
    process.on('SIGTERM', pass)
    child.on('error', reject)
    child.on('exit', (status, signal) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
      resolve(status ?? 128 + (signal ? os.constants.signals[signal] : 0))
    })
  })
}

/**
 * Runs a step and ends this process with the same status when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 */
export async function runOrExit(command, args, extraEnvironment) {
  const status = await run(command, args, extraEnvironment)
  if (status !== 0) process.exit(status)
}
