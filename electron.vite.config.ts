// How main, preload and renderer are built; the targets are the oldest Electron that tests run on.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import type { CSSOptions, Plugin } from 'vite'
import { stubAliases } from './scripts/lib/aliases.mjs'
import { listLicences } from './scripts/lib/licences.mjs'

const commonJs = { format: 'cjs', entryFileNames: '[name].cjs' } as const

/** Gives every load of the built page a place for its nonce; the host fills it in. */
const nonceMeta = {
  name: 'nonce-meta',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: 'style-nonce', content: 'NONCE_OF_THIS_LOAD' }, injectTo: 'head-prepend' },
  ],
} as const satisfies Plugin

/**
 * Fetches the code of the screens beside the entry that imports it later: the entry has the store read meanwhile.
 * The fonts follow, so that no code waits for them.
 */
const fetchScreens = {
  name: 'fetch-screens',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === 'screens')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
  },
} as const satisfies Plugin

type PostcssPlugin = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number]

/** What a style sheet composes comes into it as text of no file; Vite asks whose it is, for the sake of addresses in it. */
const nameComposed = {
  postcssPlugin: 'name-composed',
  OnceExit: (root) => {
    const { source } = root
    root.walkDecls((declaration) => {
      if (source !== undefined) declaration.source ??= source
    })
  },
} as const satisfies PostcssPlugin

const licences = listLicences()

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
    css: { postcss: { plugins: [nameComposed] } },
    plugins: [react(), nonceMeta, fetchScreens, licences.window],
    worker: { format: 'es', plugins: () => [licences.worker()] },
    build: {
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // Of files from a network; these are on the computer, and the longest are fonts.
      chunkSizeWarningLimit: 2000,
      outDir: resolve('out/renderer'),
      rolldownOptions: {
        input: resolve('src/index.html'),
        // A request costs more than its bytes: two files until the first frame, each with all it imports. The styles of
        // one group follow those of the groups above it.
        output: {
          codeSplitting: {
            groups: [
              { name: 'index', test: /src[\\/]main\.tsx$/, priority: 6 },
              { name: 'screens', test: /src[\\/]ui[\\/]app\.tsx$/, priority: 5 },
              { name: 'core', test: /src[\\/](domain|format|words|app)[\\/]/, priority: 4 },
              { name: 'workbook', test: /src[\\/]ui[\\/]workbook[\\/]workbook-screen\.tsx$/, priority: 3 },
              {
                name: 'plan',
                test: /src[\\/]ui[\\/](overview[\\/]overview|stages[\\/]stage)-page\.tsx$/,
                priority: 2,
              },
              { name: 'pages', test: /src[\\/]ui[\\/]/, priority: 1 },
            ],
          },
        },
      },
    },
  },
})
