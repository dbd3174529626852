// Files that are broken, foreign, newer or made to harm: each is told as one problem, none throws, none half opens.
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import type { WorkbookFile } from '../../../src/format/workbook-file.ts'
import { methodWords } from '../../../src/words/index.ts'
import {
  corpusFolder,
  decode,
  encode,
  fault,
  fileOf,
  makeContent,
  outcome,
  readFolder,
  text,
  zipOf,
} from './support.ts'

let sound: Uint8Array
let content: WorkbookFile
let workbookJson: string

interface RawRow {
  id: unknown
  order: unknown
  cells: Record<string, unknown>
  stamps: { row: unknown; cells?: Record<string, unknown> }
}
interface Raw {
  id: unknown
  tables: Record<string, RawRow[]>
  vector: Record<string, unknown>
  [other: string]: unknown
}

beforeAll(async () => {
  sound = await encode(makeContent())
  content = await decode(sound)
  workbookJson = strFromU8(unzipSync(sound)['workbook.json'] ?? new Uint8Array())
})

/** The sound workbook with one thing changed, in a file whose hashes fit. */
function changed(change: (raw: Raw) => void): Uint8Array {
  const raw = JSON.parse(workbookJson) as Raw
  change(raw)
  return fileOf({ 'workbook.json': JSON.stringify(raw) })
}

/** Nothing but the same content counts as good. */
async function expectRefused(bytes: Uint8Array, name: string): Promise<string> {
  const decoded = await decodeWorkbookFile(bytes, name)
  if (decoded.ok) {
    expect(decoded.value, name).toEqual(content)
    return 'ok'
  }
  const { problem } = decoded
  expect(problem.code, name).toMatch(/^file-/)
  const sentence = methodWords.problems[problem.code]
  // The facts of this code go with the sentence of this code.
  expect((sentence as (facts: unknown) => string)(problem)).toContain(name)
  return problem.code
}

describe('broken files', () => {
  it('cut off at each sixty-fourth is told as empty, foreign or damaged', async () => {
    const codes = new Set<string>()
    for (let piece = 0; piece < 64; piece += 1)
      codes.add(
        await expectRefused(
          sound.subarray(0, Math.floor((sound.length * piece) / 64)),
          `cut-${String(piece)}`,
        ),
      )
    expect(codes).toEqual(new Set(['file-empty', 'file-damaged']))
  })

  it('with a flipped bit is refused or means the same', async () => {
    let seed = 20261123
    const random = (limit: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return seed % limit
    }
    let refused = 0
    for (let flip = 0; flip < 300; flip += 1) {
      const bytes = sound.slice()
      const at = random(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
      if ((await expectRefused(bytes, `flip at ${String(at)}`)) !== 'ok') refused += 1
    }
    expect(refused).toBeGreaterThan(250)
  })

  it('with a flipped bit anywhere in the lists of parts is refused or means the same', async () => {
    const manifestEnd = 30 + 'manifest.json'.length + 60
    const spots = [
      ...Array.from({ length: manifestEnd }, (_, index) => index),
      ...Array.from({ length: 400 }, (_, index) => sound.length - 1 - index),
    ]
    for (const at of spots) {
      const bytes = sound.slice()
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      await expectRefused(bytes, `flip at ${String(at)}`)
    }
  })

  it('of the zip corpus are refused, each with a sentence', async () => {
    const folder = corpusFolder('broken-zips')
    if (folder === null) return
    const files = readFolder(folder, '.zip')
    expect(files.length).toBeGreaterThan(20)
    for (const [name, bytes] of files) expect(await expectRefused(bytes, name), name).not.toBe('ok')
  })

  it('of the JSON corpus in place of the workbook are refused', async () => {
    const folder = corpusFolder('json-test-suite/test_parsing')
    if (folder === null) return
    const files = readFolder(folder, '.json')
    expect(files.length).toBeGreaterThan(300)
    for (const [name, bytes] of files) {
      expect(await outcome(fileOf({ 'workbook.json': bytes })), name).toBe('file-content')
      expect(await outcome(zipOf({ 'manifest.json': bytes })), name).toMatch(
        /^file-(?:content|not-a-workbook)$/,
      )
    }
  })
})

describe('other files', () => {
  it.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['text', text('hello'), 'file-not-a-workbook'],
    ['a PDF', text('%PDF-1.7\n'), 'file-not-a-workbook'],
    ['zeros', new Uint8Array(5000), 'file-not-a-workbook'],
    [
      'a Word document',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
      'file-not-a-workbook',
    ],
    ['a zip with another manifest', zipOf({ 'manifest.json': '{"name":"app"}' }), 'file-not-a-workbook'],
  ])('%s is told as such', async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code)
  })

  it('a cut-off Word document is foreign, not damaged', async () => {
    const word = zipOf({ '[Content_Types].xml': '<Types/>'.repeat(100) }, { level: 0 })
    expect(await outcome(word.subarray(0, word.length / 2))).toBe('file-not-a-workbook')
  })

  it('one of a newer version is refused with the version it needs, whatever else is in it', async () => {
    const newer = fileOf(
      { 'workbook.json': '{"new":1}', 'layout.json': '{}' },
      {
        formatVersion: 7,
        writtenBy: 'Pathway 9.0.0',
        somethingNew: true,
      },
    )
    expect(await decodeWorkbookFile(newer, 'new.pathway')).toEqual({
      ok: false,
      problem: {
        code: 'file-too-new',
        name: 'new.pathway',
        formatVersion: 7,
        knownVersion: 3,
        writtenBy: 'Pathway 9.0.0',
      },
    })
  })
})

describe('archives that lie', () => {
  const part = 'a'.repeat(3000)

  it('with a wrong hash are damaged, and the part is named', async () => {
    const bytes = fileOf(
      { 'workbook.json': workbookJson },
      {
        entries: { 'workbook.json': { size: text(workbookJson).length, sha256: '0'.repeat(64) } },
      },
    )
    const decoded = await decodeWorkbookFile(bytes, 'x.pathway')
    expect(decoded).toEqual({
      ok: false,
      problem: { code: 'file-damaged', name: 'x.pathway', entry: 'workbook.json' },
    })
  })

  it.each(['../evil.json', '/etc/passwd', 'a\\b.json', 'C:evil.json', 'a//b', './workbook.json', 'a\u0000b'])(
    'with the name %j are refused',
    async (name) => {
      expect(await outcome(fileOf({ 'workbook.json': workbookJson, [name]: part }))).toBe('file-damaged')
    },
  )

  it('with parts nobody knows are refused', async () => {
    expect(await fault(fileOf({ 'workbook.json': workbookJson, 'extra.json': '{}' }))).toBe(
      'extra.json: unknown-part',
    )
    const file = unzipSync(sound)
    expect(await fault(zipOf({ ...file, 'extra.json': text('{}') }))).toBe('extra.json: unknown-part')
  })

  it('with a name twice, or twice but for case, are refused', async () => {
    const clash = fileOf({ 'workbook.json': workbookJson, 'Workbook.json': workbookJson })
    expect(await outcome(clash)).toBe('file-damaged')
    const twice = replaceAll(
      fileOf({ 'workbook.json': workbookJson, 'workbook.jsom': part }),
      'workbook.jsom',
      'workbook.json',
    )
    expect(await outcome(twice)).toBe('file-damaged')
  })

  it('with encrypted parts are told as locked', async () => {
    const bytes = sound.slice()
    const directory = find(bytes, [0x50, 0x4b, 1, 2])
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1
    expect(await outcome(bytes)).toBe('file-encrypted')
  })

  it('with parts that lie over each other are refused', async () => {
    const bytes = fileOf({ 'workbook.json': workbookJson, 'attachments/x': part })
    // The last directory entry is made to point where the one before it does, and named like it.
    const view = new DataView(bytes.buffer)
    const second = findLast(bytes, [0x50, 0x4b, 1, 2])
    view.setUint32(second + 42, view.getUint32(find(bytes, [0x50, 0x4b, 1, 2]) + 42, true), true)
    expect(await outcome(bytes)).toBe('file-damaged')
  })

  it.each([0, 1, 100_000])('with a size of %d that is not true are refused', async (size) => {
    const bytes = sound.slice()
    const view = new DataView(bytes.buffer)
    const directory = nth(bytes, [0x50, 0x4b, 1, 2], 1)
    const local = view.getUint32(directory + 42, true)
    view.setUint32(directory + 24, size, true)
    view.setUint32(local + 22, size, true)
    expect(await outcome(bytes)).toBe('file-damaged')
  })

  it('that unpack to a thousand times their size are refused before anything is unpacked', async () => {
    const bomb = fileOf({ 'workbook.json': new Uint8Array(200 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await fault(bomb)).toBe('zip: unpacks-too-large')
    // Packed bytes that nobody could unpack change nothing: they are not looked at.
    const view = new DataView(bomb.buffer)
    const local = view.getUint32(nth(bomb, [0x50, 0x4b, 1, 2], 1) + 42, true)
    const packed = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    bomb.fill(0xff, packed, packed + 1000)
    expect(await fault(bomb)).toBe('zip: unpacks-too-large')
  })

  it('that hide a bomb behind small sizes are stopped early', async () => {
    const bomb = fileOf({ 'workbook.json': new Uint8Array(50 * 1024 * 1024) })
    const view = new DataView(bomb.buffer)
    const directory = nth(bomb, [0x50, 0x4b, 1, 2], 1)
    view.setUint32(directory + 24, 1000, true)
    view.setUint32(view.getUint32(directory + 42, true) + 22, 1000, true)
    expect(await outcome(bomb)).toBe('file-damaged')
  })

  it('that declare more than half a gigabyte are too large', async () => {
    const bytes = sound.slice()
    const view = new DataView(bytes.buffer)
    view.setUint32(nth(bytes, [0x50, 0x4b, 1, 2], 1) + 24, 600 * 1024 * 1024, true)
    expect(await outcome(bytes)).toBe('file-too-large')
  })

  it('with more than a thousand parts are refused', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`part-${String(index)}`, 'x']),
    )
    expect(await fault(fileOf(parts))).toBe('zip: too-many-parts')
  })
})

describe('workbooks that do not fit the definitions', () => {
  const actions = (raw: Raw): RawRow[] => (raw.tables['actions'] = [])
  const row = { id: 'a1', order: 'a0', cells: {}, stamps: { row: 'd:1' } }
  const add = (extra: object) => (raw: Raw) => actions(raw).push({ ...row, ...extra })

  it('opens when nothing was changed', async () => {
    expect(await fault(changed(() => undefined))).toBe('ok')
    expect(await fault(changed(add({})))).toBe('ok')
  })

  const cases: readonly (readonly [string, (raw: Raw) => void, string])[] = [
    ['another table', (raw) => (raw.tables['spies'] = []), 'workbook.json, spies: unknown-table'],
    ['a table missing', (raw) => delete raw.tables['actions'], 'workbook.json, actions: missing-part'],
    [
      'a table that is no list',
      (raw) => (raw.tables['actions'] = {} as RawRow[]),
      'workbook.json, actions: wrong-kind',
    ],
    ['another part', (raw) => (raw['more'] = 1), 'workbook.json, more: unknown-part'],
    ['another id', (raw) => (raw.id = 'w2'), 'workbook.json: other-workbook'],
    ['a vector of texts', (raw) => (raw.vector = { d: '1' }), 'workbook.json, vector: bad-stamp'],
    ['another column', add({ cells: { spy: 1 } }), 'workbook.json, actions, row 1, spy: unknown-column'],
    [
      'a computed column',
      add({ cells: { overdue: 1 } }),
      'workbook.json, actions, row 1, overdue: unknown-column',
    ],
    [
      'a day that is none',
      add({ cells: { due: '2026-02-30' } }),
      'workbook.json, actions, row 1, due: bad-value',
    ],
    ['a blank text', add({ cells: { action: '' } }), 'workbook.json, actions, row 1, action: bad-value'],
    ['a null', add({ cells: { action: null } }), 'workbook.json, actions, row 1, action: bad-value'],
    [
      'no such choice',
      add({ cells: { status: 'maybe' } }),
      'workbook.json, actions, row 1, status: bad-value',
    ],
    [
      'an odd unread cell',
      add({ cells: { due: { unread: 'x', more: 1 } } }),
      'workbook.json, actions, row 1, due: bad-value',
    ],
    [
      'a link to no table',
      add({ cells: { from: 'spies/x' } }),
      'workbook.json, actions, row 1, from: bad-value',
    ],
    ['a foreign order key', add({ order: 'a!' }), 'workbook.json, actions, row 1: bad-order'],
    ['an order key that ends in zero', add({ order: 'a00' }), 'workbook.json, actions, row 1: bad-order'],
    ['a row id with spaces', add({ id: 'a b' }), 'workbook.json, actions, row 1: bad-row-id'],
    ['a row with more', add({ more: 1 }), 'workbook.json, actions, row 1: unknown-part'],
    ['a stamp without a counter', add({ stamps: { row: 'd' } }), 'workbook.json, actions, row 1: bad-stamp'],
    [
      'a stamp of no column',
      add({ stamps: { row: 'd:1', cells: { spy: 'd:1' } } }),
      'workbook.json, actions, row 1, spy: bad-stamp',
    ],
    [
      'a row twice',
      (raw) => {
        const rows = actions(raw)
        rows.push({ ...row }, { ...row, order: 'a1' })
      },
      'workbook.json, actions: repeated-row',
    ],
  ]
  it.each(cases)('%s is refused and named', async (_, change, expected) => {
    expect(await fault(changed(change))).toBe(expected)
  })

  it('keys that reach into objects are refused, however they are spelled', async () => {
    for (const key of ['__proto__', '\\u005f_proto__', 'constructor', 'prototype']) {
      const bad = workbookJson.replace('"vector": {', `"vector": {"${key}": 1, `)
      expect(await fault(fileOf({ 'workbook.json': bad })), key).toBe('workbook.json: forbidden-name')
    }
    expect(await fault(changed(add({ cells: { action: '__proto__' } })))).toBe('ok')
  })

  it('a name given twice is refused, however it is spelled', async () => {
    for (const key of ['"id":', '"id" :', '"\\u0069d":']) {
      const bad = workbookJson.replace('{', `{${key} "w1",`)
      expect(await fault(fileOf({ 'workbook.json': bad })), key).toBe('workbook.json: repeated-name')
    }
    expect(await fault(changed(add({ cells: { action: 'a \\":" b": "c":' } })))).toBe('ok')
  })

  it('deep nesting is refused, also a hundred thousand levels of it', async () => {
    for (const depth of [65, 100_000]) {
      const bad = `{"id":"w1","tables":${'['.repeat(depth)}${']'.repeat(depth)},"vector":{}}`
      expect(await fault(fileOf({ 'workbook.json': bad }))).toBe('workbook.json: too-deep')
    }
  })

  it('numbers beyond all numbers are refused', async () => {
    const bad = workbookJson.replace('"velocity-target-in-days": 30', '"velocity-target-in-days": 1e400')
    expect(await fault(fileOf({ 'workbook.json': bad }))).toMatch(/velocity-target-in-days: bad-value$/)
  })

  it('a checkpoint is held to the same rules', async () => {
    const parts = unzipSync(sound)
    const others = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'manifest.json'))
    const checkpoint = strFromU8(parts['checkpoints/c1.json'] ?? new Uint8Array())
    const bad = checkpoint.replace('"title": "Offsite"', '"titel": "Offsite"')
    expect(await fault(fileOf({ ...others, 'checkpoints/c1.json': bad }))).toBe(
      'checkpoints/c1.json, facts, row 1, titel: unknown-column',
    )
    expect(await fault(fileOf({ ...others, 'checkpoints/c9.json': checkpoint }))).toBe(
      'checkpoints/c9.json: wrong-kind',
    )
  })
})

function find(bytes: Uint8Array, pattern: readonly number[], from = 0): number {
  for (let at = from; at < bytes.length; at += 1)
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return at
  throw new Error('not found')
}

function nth(bytes: Uint8Array, pattern: readonly number[], index: number): number {
  let at = find(bytes, pattern)
  for (let count = 0; count < index; count += 1) at = find(bytes, pattern, at + 1)
  return at
}

function findLast(bytes: Uint8Array, pattern: readonly number[]): number {
  for (let at = bytes.length - 1; at >= 0; at -= 1)
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return at
  throw new Error('not found')
}

function replaceAll(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const result = bytes.slice()
  const pattern = Array.from(text(from))
  for (let at = 0; at < result.length; at += 1)
    if (pattern.every((byte, index) => result[at + index] === byte)) result.set(text(to), at)
  return result
}
