// The built command line from outside, each test in a folder of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { decodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import type { WorkbookFile } from '../../../src/format/workbook-file.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const built = path.join(project, 'out/cli')
let top: string
let folder: string

/** The sample engagement, made once for all tests of a file. */
export const sample = path.join('..', 'sample.pathway')

export function pathway(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(built, 'pathway.mjs'), ...given],
    {
      cwd: folder,
      encoding: 'utf8',
      // A day must be the same day wherever the test runs.
      env: { ...process.env, TZ: 'Pacific/Auckland', NODE_OPTIONS: '' },
    },
  )
  return { status, stdout, stderr }
}

/** Names of the files that every command reads before it begins, the first of them and what they import. */
export function filesReadAtStart(name = 'pathway.mjs', known = new Set<string>()): ReadonlySet<string> {
  known.add(name)
  for (const [, part = ''] of fs
    .readFileSync(path.join(built, name), 'utf8')
    .matchAll(/ from "\.\/([^"]+)"/g)) {
    if (!known.has(part)) filesReadAtStart(part, known)
  }
  return known
}

export function put(name: string, content: string | Uint8Array): string {
  fs.writeFileSync(place(name), content)
  return name
}

export function get(name: string): Buffer {
  return fs.readFileSync(place(name))
}

export async function open(name: string): Promise<WorkbookFile> {
  const decoded = await decodeWorkbookFile(get(name), name)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
  return decoded.value
}

/** The folder holds these and nothing else: no half-written file, no temporary one. */
export function expectFiles(...names: string[]): void {
  expect(fs.readdirSync(folder).sort()).toEqual([...names].sort())
}

/** Where a file of that name is in the test's folder. */
export function place(name: string): string {
  return path.join(folder, name)
}

/** Builds the command line where its sources are newer, and gives each test of the file its folder. */
export function useTerminal(): void {
  beforeAll(() => {
    execFileSync(process.execPath, [path.join(project, 'scripts/pathway.mjs'), '--version'], { cwd: project })
    top = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-cli-'))
    folder = top
    expect(pathway('new', 'sample.pathway', '--sample').status).toBe(0)
  }, 120_000)

  afterAll(() => {
    fs.rmSync(top, { recursive: true, force: true })
  })

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(top, 'case-'))
  })
}
