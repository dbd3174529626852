// Writes the small archive that makes `electron FOLDER` start the app in that folder.
import fs from 'node:fs'

const main = `const { app } = require('electron')
const fs = require('fs')
const path = require('path')
const { _load: load } = require('module')
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
try {
  const root = path.resolve(folder)
  const description = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  app.name = description.productName || description.name
  app.setVersion(description.version)
  app.setAppPath(root)
  load(path.resolve(root, description.main), module, true)
} catch (error) {
  process.stderr.write(String((error && error.stack) || error) + '\\n')
  process.exit(1)
}
`

const files = { 'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }), 'main.js': main }

/**
 * Writes the archive: four little-endian lengths, a JSON header padded to four bytes, then the files.
 * @param {string} target
 */
export function writeDefaultApp(target) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {}
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text)
    entries[name] = { size, offset: String(offset) }
    offset += size
  }
  const header = Buffer.from(JSON.stringify({ files: entries }))
  const room = Math.ceil(header.length / 4) * 4
  const head = Buffer.alloc(16 + room)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(room + 8, 4)
  head.writeUInt32LE(room + 4, 8)
  head.writeUInt32LE(header.length, 12)
  header.copy(head, 16)
  fs.writeFileSync(target, Buffer.concat([head, ...Object.values(files).map((text) => Buffer.from(text))]))
}
