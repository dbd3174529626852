// When what was handed in goes out to the store.
import { expect, test } from 'vitest'
import { makeWriter } from '../../../src/app/writer.ts'
import { succeed } from '../../../src/domain/result.ts'
import type { EditWrite } from '../../../src/storage/workbooks.ts'
import { makeHandClock, makeTestRecord, makeTestWorkbook, valueOf } from './support.ts'

function makeParts() {
  const clock = makeHandClock()
  const record = makeTestRecord(makeTestWorkbook('workbook-1'))
  const written: number[] = []
  const writer = makeWriter({
    clock,
    write: (batch: EditWrite) => {
      written.push([...batch.rows].length)
      return Promise.resolve(succeed(null))
    },
    onOutcome: () => undefined,
  })
  const add = (count: number, from = 0) => {
    const rows = Array.from({ length: count }, (_, at) => ({
      table: 'actions' as const,
      id: `row-${String(from + at)}`,
      row: null,
    }))
    writer.add({ record, rows })
  }
  return { clock, writer, written, add }
}

test('few rows go out at the end of the task', async () => {
  const { written, add } = makeParts()
  add(2)
  await Promise.resolve()
  await Promise.resolve()
  expect(written).toEqual([2])
})

test('many rows wait until a frame has shown them, and take along what comes meanwhile', async () => {
  const { clock, writer, written, add } = makeParts()
  add(1000)
  await Promise.resolve()
  await Promise.resolve()
  expect(written).toEqual([])
  add(1, 1000)
  clock.advance(30)
  valueOf(await writer.flush())
  expect(written).toEqual([1001])
})

test('whoever needs them on disk does not wait for the frame', async () => {
  const { writer, written, add } = makeParts()
  add(1000)
  valueOf(await writer.flush())
  expect(written).toEqual([1000])
})
