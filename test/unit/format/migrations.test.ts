// Older workbooks pass every later step once and in order; a step that fails tells so and throws nothing.
import { describe, expect, it } from 'vitest'
import { formatVersion, migrateWorkbook, migrations } from '../../../src/format/migrations/index.ts'
import type { Migration, RawWorkbook } from '../../../src/format/migrations/index.ts'

const raw: RawWorkbook = { id: 'w1', tables: {}, vector: {} }

function spySteps(): { readonly ran: number[]; readonly steps: readonly Migration[] } {
  const ran: number[] = []
  const steps = [1, 2, 3].map((from) => ({
    from,
    migrate: (workbook: RawWorkbook) => {
      ran.push(from)
      return { ...workbook, tables: { ...(workbook.tables as object), [`step-${String(from)}`]: [] } }
    },
  }))
  return { ran, steps }
}

describe('migrations', () => {
  it('stand in order, each from the version before', () => {
    expect(migrations.map((step) => step.from)).toEqual(migrations.map((_, index) => index + 1))
    expect(formatVersion).toBe(migrations.length + 1)
  })

  it('run from the version of the file to the last, in order', () => {
    for (const [version, expected] of [
      [1, [1, 2, 3]],
      [2, [2, 3]],
      [3, [3]],
      [4, []],
    ] as const) {
      const { ran, steps } = spySteps()
      const migrated = migrateWorkbook(raw, version, steps)
      expect(ran).toEqual(expected)
      expect(Object.keys(migrated?.tables as object)).toEqual(expected.map((from) => `step-${String(from)}`))
    }
  })

  it('answer null where a step cannot make sense of the file', () => {
    const step = {
      from: 1,
      migrate: () => {
        throw new TypeError('tables is not iterable')
      },
    }
    expect(migrateWorkbook(raw, 1, [step])).toBeNull()
    expect(migrateWorkbook(raw, 2, [step])).toBe(raw)
  })
})
