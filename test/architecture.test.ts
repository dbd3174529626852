// Holds the dependency rule and the package rule, and shows that the check itself can fail.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrokenImports, importsOf } from './support/architecture.ts'
import type { SourceText } from './support/architecture.ts'

const projectFolder = path.resolve(import.meta.dirname, '..')

function sourcesIn(folder: string): SourceText[] {
  return fs
    .readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ path: file, text: fs.readFileSync(path.join(projectFolder, file), 'utf8') }))
}

function broken(file: string, text: string): string[] {
  return findBrokenImports([{ path: file, text }])
}

test('every import keeps to the rules of the house', () => {
  const sources = [...sourcesIn('src'), ...sourcesIn('electron')]
  expect(sources.length).toBeGreaterThan(20)
  expect(findBrokenImports(sources)).toEqual([])
})

describe('the check', () => {
  test.each([
    ['src/domain/a.ts', "import { words } from '../words/words.ts'", 'look up its words'],
    ['src/words/a.ts', "import { parse } from '../domain/date.ts'", 'import type'],
    ['src/format/a.ts', "export { mark } from '../charts/mark.ts'", 'pass the marks in'],
    ['src/charts/a.ts', "export * from '../format/csv.ts'", 'pass the decoded value in'],
    ['src/report/a.ts', "import { open } from '../storage/open.ts'", 'session in src/app'],
    ['src/storage/a.ts', "const m = await import('../app/session.ts')", 'pass it in from src/app'],
    ['src/app/a.ts', "import type { Props } from '../ui/shell/shell.tsx'", 'into src/app or src/domain'],
    ['src/app/a.ts', "import { desktop } from '../desktop/index.ts'", 'from src/main.tsx'],
    ['src/app/a.ts', "type A = import('../ui/a.ts').A", 'into src/app or src/domain'],
    ['src/ui/a.tsx', "new Worker(new URL('../cli/main.ts', import.meta.url))", 'src/domain, src/format'],
    ['src/cli/a.ts', "import '../storage/open.ts'", 'session in src/app'],
    ['src/desktop/contract.ts', "import type { P } from '../domain/problem.ts'", 'pass the value in'],
    ['electron/main/a.ts', "import { encode } from '../../src/format/file.ts'", 'electron may import'],
    ['src/ui/a.tsx', "import x from '../../scripts/lib/places.mjs'", 'outside the house'],
    ['src/domain/a.ts', "import x from './b'", 'write the ending'],
    ['src/app/a.ts', "import Dexie from 'dexie'", 'dexie belongs in src/storage/'],
    ['src/report/a.ts', "import { jsPDF } from 'jspdf'", 'the blocks of src/report'],
    [
      'src/ui/stages/a.tsx',
      "import { constructTable } from '@tanstack/table-core'",
      'the grid of src/ui/table',
    ],
    ['src/app/a.ts', "import { useState } from 'react'", 'react belongs in src/ui/'],
    ['src/app/a.ts', "import '@mantine/core/styles.css'", '@mantine/core belongs in src/ui/'],
    ['src/ui/a.tsx', "import { ipcRenderer } from 'electron'", 'src/desktop/contract.ts'],
    ['src/ui/a.tsx', "import { scaleLinear } from 'd3-scale'", 'the marks of src/charts'],
    ['src/app/a.ts', "import { zipSync } from 'fflate'", 'use src/format instead'],
    ['src/domain/a.ts', "import { createStore } from 'zustand/vanilla'", 'the session of src/app'],
    ['src/domain/a.ts', "import fs from 'node:fs'", 'src/platform.d.ts'],
    ['src/domain/a.ts', "import _ from 'lodash'", 'no place yet'],
    ['src/domain/a.ts', 'const m = await import(name)', 'something computed'],
    ['src/helpers/a.ts', '', 'in no part of the house'],
  ])('refuses in %s: %s', (file, text, message) => {
    expect(broken(file, text)).toEqual([expect.stringContaining(message)])
  })

  test.each([
    ['src/words/a.ts', "import type { StageId } from '../domain/stage-id.ts'"],
    ['src/words/a.ts', "import { type StageId } from '../domain/stage-id.ts'"],
    ['src/report/pdf/a.ts', "import { jsPDF } from 'jspdf'\nimport { mark } from '../../charts/mark.ts'"],
    ['src/ui/table/a.tsx', "import { constructTable } from '@tanstack/table-core'"],
    ['src/ui/a.tsx', "import { useStore } from 'zustand'\nimport { session } from '../app/session.ts'"],
    ['src/app/a.ts', "new Worker(new URL('../report/pdf/worker.ts', import.meta.url), { type: 'module' })"],
    ['src/report/pdf/a.ts', "import font from '../../../resources/fonts/a.ttf?inline'"],
    ['src/main.tsx', "import { desktop } from './desktop/index.ts'\nimport { App } from './ui/app.tsx'"],
    ['electron/main/a.ts', "import { fileName } from '../../src/format/file-name.ts'\nimport 'node:fs'"],
    ['src/cli/a.ts', "import fs from 'node:fs'\nimport { open } from '../format/open.ts'"],
  ])('allows in %s: %s', (file, text) => {
    expect(broken(file, text)).toEqual([])
  })

  test('names the line', () => {
    expect(broken('src/domain/a.ts', "\n\nimport 'react'")[0]).toMatch(/^src\/domain\/a\.ts:3 imports react:/)
  })

  test('does not take text or comments for imports', () => {
    expect(
      importsOf({ path: 'src/domain/a.ts', text: `// import 'react'\nconst a = "import 'react'"` }),
    ).toEqual([])
  })
})
