// One page for each grid, made by the same bundler from the same React, and the host that serves them.
import react from '@vitejs/plugin-react'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { stubAliases } from '../../../scripts/lib/aliases.mjs'
import { cacheFolder, projectFolder } from '../../../scripts/lib/places.mjs'

const pagesFolder = path.join(cacheFolder, 'bench-grid', 'pages')

/**
 * @typedef {object} Grid
 * @property {string} title
 * @property {string} version
 * @property {string} file
 * @property {string} [commitKey] Enter where left out.
 * @property {boolean} [selectsFirst] What stands in the field is chosen before typing, as a person would.
 * @property {boolean} [movesByArrow] True where left out.
 * @property {{ paste?: boolean }} [can]
 */

/** The second of ours is held against the first to tell what is noise. */
export const adapters = /** @type {Record<string, Grid>} */ ({
  ours: { title: 'Pathway', version: '', file: 'ours.tsx', can: { paste: true } },
  again: { title: 'Pathway again', version: '', file: 'ours.tsx', can: { paste: true } },
  'ag-grid': { title: 'AG Grid Community', version: '36.2.0', file: 'ag-grid.mjs' },
  glide: {
    title: 'Glide Data Grid',
    version: '6.0.4-alpha24',
    file: 'glide.mjs',
    can: { paste: true },
  },
  'react-data-grid': { title: 'react-data-grid', version: '7.0.0-beta.60', file: 'react-data-grid.mjs' },
  revogrid: { title: 'RevoGrid', version: '4.28.0', file: 'revogrid.mjs', can: { paste: true } },
  'datasheet-grid': {
    title: 'react-datasheet-grid',
    version: '4.11.6',
    file: 'datasheet-grid.mjs',
    can: { paste: true },
  },
  control: {
    title: 'TanStack, by the book',
    version: '9.3.1',
    file: 'control.jsx',
    commitKey: 'Tab',
    selectsFirst: true,
    movesByArrow: false,
  },
  floor: {
    title: 'a plain field',
    version: '',
    file: 'floor.ts',
    selectsFirst: true,
    movesByArrow: false,
    can: { paste: true },
  },
})

/** @param {string} name */
export function isOurs(name) {
  return name === 'ours' || name === 'again'
}

/**
 * The peers' own packages come from their folder, React and all that ours is made of from the project.
 * @param {string} peersFolder
 * @returns {import('vite').Plugin}
 */
function fromPeers(peersFolder) {
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(peersFolder, 'package.json'), 'utf8'))
  const names = Object.keys(dependencies).filter((name) => !['react', 'react-dom'].includes(name))
  return {
    name: 'from-peers',
    enforce: 'pre',
    resolveId(source, importer, options) {
      // What react-data-grid was built with; its import was left standing and does nothing.
      if (source === 'ecij') return '\0nothing'
      const isPeer = names.some((name) => source === name || source.startsWith(`${name}/`))
      if (!isPeer || importer?.startsWith(peersFolder)) return null
      return this.resolve(source, path.join(peersFolder, 'index.js'), { ...options, skipSelf: true })
    },
    load: (id) => (id === '\0nothing' ? '' : null),
  }
}

/**
 * @param {readonly string[]} names
 * @param {string} peersFolder
 * @returns {Promise<Record<string, number>>} Bytes of script and style, minified and packed, by grid.
 */
export async function buildPages(names, peersFolder) {
  /** @type {Record<string, number>} */
  const sizes = {}
  for (const name of names.filter((each) => each !== 'again')) {
    const outDir = path.join(pagesFolder, name)
    await build({
      configFile: false,
      root: projectFolder,
      base: './',
      logLevel: 'error',
      publicDir: false,
      plugins: [react(), fromPeers(peersFolder)],
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: stubAliases, dedupe: ['react', 'react-dom'] },
      worker: { format: 'es' },
      build: {
        outDir,
        emptyOutDir: true,
        target: 'chrome114',
        minify: true,
        cssCodeSplit: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: path.join(projectFolder, 'test/bench/grid/adapters', adapters[name]?.file ?? ''),
          output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]', codeSplitting: false },
        },
      },
    })
    sizes[name] = fs
      .readdirSync(outDir)
      .filter((file) => /\.(js|css)$/.test(file))
      .reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(outDir, file))).byteLength, 0)
  }
  if (names.includes('again')) sizes['again'] = sizes['ours'] ?? 0
  return sizes
}

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.ttf': 'font/ttf',
})

/** @param {string} style */
const html = (style) => `<!doctype html>
<html lang="en" data-mantine-color-scheme="light">
  <head><meta charset="utf-8" /><title>Table</title>${style}</head>
  <body>
    <main>
      <h1 class="hidden-text">Table</h1>
      <div id="root"></div>
      <button type="button" data-outside style="position: fixed; left: 24px; bottom: 8px">After</button>
      <div id="portal" style="position: fixed; left: 0; top: 0; z-index: 9999"></div>
    </main>
    <script type="module" src="page.js"></script>
  </body>
</html>`

/** @returns {Promise<{ origin: string, close: () => void }>} */
export function servePages() {
  const server = http.createServer((request, response) => {
    const [, name = '', file = ''] = (request.url ?? '').split(/[/?]/)
    const folder = path.join(pagesFolder, name === 'again' ? 'ours' : name)
    const wanted = path.join(folder, file)
    if (file === '') {
      const styles = fs.existsSync(folder)
        ? fs.readdirSync(folder).filter((each) => each.endsWith('.css'))
        : []
      response.writeHead(200, { 'content-type': 'text/html' })
      return response.end(html(styles.map((style) => `<link rel="stylesheet" href="${style}" />`).join('')))
    }
    if (!wanted.startsWith(pagesFolder) || !fs.existsSync(wanted)) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': types[path.extname(wanted)] ?? 'application/octet-stream',
      // The browser may keep what it made of the code, as it does for the app.
      'cache-control': 'max-age=3600',
    })
    return response.end(fs.readFileSync(wanted))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ origin: `http://127.0.0.1:${String(port)}`, close: () => server.close() })
    })
  })
}
