// Reads a finished PDF with the field's own tools, where they are installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { fontFiles } from '../../../src/report/pdf/fonts.ts'
import type { FontSource } from '../../../src/report/pdf/fonts.ts'
import type { Frame } from '../../../src/report/blocks.ts'

/** What stands around the pages of a document that is about its content. */
export const plainFrame: Frame = {
  organisation: 'Org',
  name: 'Name',
  mark: '',
  data: '',
  note: '',
  pageOf: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  continued: '(continued)',
}

export const fontsOnDisk: FontSource = (face) => readFile(join('resources/fonts', fontFiles[face]))

/** Whether pdftotext, pdffonts and qpdf can be run; says so where they cannot. */
export const hasPdfTools = ['pdftotext', 'pdffonts', 'qpdf'].every((tool) => {
  const found = spawnSync(tool, ['--version']).error === undefined
  if (!found) process.stdout.write(`${tool} is not installed: its part of the PDF tests is skipped\n`)
  return found
})

const folder = mkdtempSync(join(tmpdir(), 'pathway-pdf-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
let stored = 0

function store(bytes: Uint8Array): string {
  // Another file of tests that shares this module may have ended, and taken the folder with it.
  mkdirSync(folder, { recursive: true })
  stored += 1
  const path = join(folder, `${String(stored)}.pdf`)
  writeFileSync(path, bytes)
  return path
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
}

export function readText(bytes: Uint8Array): string {
  return run('pdftotext', ['-raw', store(bytes), '-'])
}

/** Name, and whether it is embedded, holds only what is used, and has a map back to Unicode. */
export function readFonts(bytes: Uint8Array): readonly {
  readonly name: string
  readonly embedded: boolean
  readonly cut: boolean
  readonly unicode: boolean
}[] {
  const lines = run('pdffonts', [store(bytes)])
    .trim()
    .split('\n')
    .slice(2)
  const fonts = lines.map((line) => {
    const [embedded, cut, unicode] = line.slice(72).trim().split(/\s+/)
    const [, name = ''] = /^(?:[A-Z]{6}\+)?(\S+)/.exec(line) ?? []
    return { name, embedded: embedded === 'yes', cut: cut === 'yes', unicode: unicode === 'yes' }
  })
  return fonts.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Throws where qpdf finds an error or warns. */
export function checkStructure(bytes: Uint8Array): void {
  run('qpdf', ['--check', store(bytes)])
}

/** The whole file with every stream uncompressed, as text. */
export function unpack(bytes: Uint8Array): string {
  const path = store(bytes)
  run('qpdf', ['--qdf', '--object-streams=disable', path, `${path}.qdf`])
  return execFileSync('cat', [`${path}.qdf`], { encoding: 'latin1', maxBuffer: 1 << 28 })
}

/** Title, author and so on, and the bookmarks, as qpdf reads them. */
export function readOutline(
  bytes: Uint8Array,
): readonly { readonly title: string; readonly kids: readonly string[] }[] {
  const json = JSON.parse(run('qpdf', ['--json', '--json-key=outlines', store(bytes)])) as {
    readonly outlines: readonly {
      readonly title: string
      readonly kids: readonly { readonly title: string }[]
    }[]
  }
  return json.outlines.map(({ title, kids }) => ({ title, kids: kids.map((kid) => kid.title) }))
}

export function readInfo(bytes: Uint8Array, password = ''): string {
  return run('pdfinfo', ['-upw', password, store(bytes)])
}

/** The tree a screen reader walks, a line for each element. */
export function readStructure(bytes: Uint8Array, password = ''): string {
  return run('pdfinfo', ['-upw', password, '-struct', store(bytes)])
}
