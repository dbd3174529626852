// Opening a file and saving an edit, in today's Chromium, because durability there is what ships.
import { chromium } from '@playwright/test'
import fs from 'node:fs'
import os from 'node:os'
import http from 'node:http'
import path from 'node:path'
import { build } from 'vite'
import { cacheFolder, projectFolder } from '../../scripts/lib/places.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const types = /** @type {Record<string, string>} */ ({ '.html': 'text/html', '.js': 'text/javascript' })

async function buildPage() {
  const outDir = path.join(cacheFolder, 'bench-page')
  await build({
    configFile: false,
    root: path.join(projectFolder, 'test', 'bench', 'page'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'chrome114', minify: true },
    worker: { format: 'es' },
  })
  return outDir
}

/** @param {string} folder */
function serve(folder) {
  const server = http.createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '')
    const file = path.join(folder, path.normalize(name))
    if (!file.startsWith(folder) || !fs.existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    return response.end(fs.readFileSync(file))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

/** @returns {Promise<import('./run.mjs').Comparison[]>} */
export async function benchStore() {
  const server = await serve(await buildPage())
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-bench-'))
  const executablePath = '/usr/bin/chromium'
  const context = await chromium.launchPersistentContext(profile, {
    ...(fs.existsSync(executablePath) ? { executablePath } : { channel: 'chrome' }),
    args: flags,
  })
  try {
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${String(server.address().port)}/`)
    await page.waitForFunction('window.bench !== undefined')
    const open = await page.evaluate('window.bench.open(10_000, 9)')
    const save = await page.evaluate('window.bench.save(1_000, 205)')
    return [
      {
        name: 'Open a file of 10,000 rows',
        floorName: 'unzip, JSON.parse, raw strict puts',
        goal: 1.5,
        ...open,
      },
      { name: 'Durable save of one edit', floorName: 'one raw strict transaction', goal: 1.5, ...save },
    ]
  } finally {
    await context.close()
    server.close()
    fs.rmSync(profile, { recursive: true, force: true })
  }
}
