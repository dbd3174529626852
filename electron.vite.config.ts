// How main, preload and renderer are built; the targets are the oldest Electron that tests run on.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { stubAliases } from './scripts/lib/aliases.mjs'

const commonJs = { format: 'cjs', entryFileNames: '[name].cjs' } as const

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve('electron/main/index.ts') }, output: commonJs },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve('electron/preload/index.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: 'src',
    base: '/',
    cacheDir: resolve('node_modules/.cache/vite'),
    publicDir: false,
    resolve: { alias: stubAliases },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      outDir: resolve('out/renderer'),
      rolldownOptions: { input: resolve('src/index.html') },
    },
  },
})
