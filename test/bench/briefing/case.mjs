// One case in a process of its own: a writer, a number of rows, a file to write. Prints what it took.
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import { peers } from './peers.mjs'
import { columnHeads, columnWidths, makeRows } from './rows.mjs'

const [writer = '', count = '0', file = '', program = '', folder = ''] = process.argv.slice(2)
const rows = makeRows(Number(count))
const before = process.memoryUsage().rss
const begun = performance.now()
const cpu = process.cpuUsage()
const bytes = await write()
const { user, system } = process.cpuUsage(cpu)
const wall = performance.now() - begun
fs.writeFileSync(file, bytes)
const addedMemory = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20
console.log(JSON.stringify({ wall, cpu: (user + system) / 1000, size: bytes.length / 1024, addedMemory }))

/** Loading the library counts: a briefing begins with it. */
async function write() {
  const peer = peers[writer]
  if (peer !== undefined) return peer(rows, folder)
  /** @type {typeof import('./ours.ts')} */
  const ours = await import(pathToFileURL(program).href)
  return ours.write(columnHeads, columnWidths, rows, writer !== 'untagged')
}
