// Builds the page on which tests look at one table, when something it is made of is newer than the last build.
import react from '@vitejs/plugin-react'
import path from 'node:path'
import { build } from 'vite'
import { isStale } from './build.mjs'
import { projectFolder } from './places.mjs'

const folder = '.cache/harness'

export async function buildHarnessIfStale() {
  if (!isStale(`${folder}/index.html`, ['src', 'test/harness'])) return
  await build({
    configFile: false,
    root: path.join(projectFolder, 'test', 'harness'),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: path.join(projectFolder, folder), emptyOutDir: true, minify: false },
  })
}
