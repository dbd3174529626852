// The clocks of the guide's prompts as arithmetic, and what is remembered of them on this computer.
import { beforeEach, describe, expect, it } from 'vitest'
import { countedOf, firstGuide, openGuide, readGuide, runClock } from '../../../src/app/guide.ts'
import { newBrowser, openTestDatabase } from './support.ts'

const noon = new Date(2026, 4, 29, 12).getTime()
const minute = 60_000

describe('clocks of prompts', () => {
  it('run one at a time, and each keeps what it has counted', () => {
    const first = runClock(firstGuide, 'week-one/a', noon)
    const second = runClock(first, 'week-one/b', noon + minute)
    const resting = runClock(second, null, noon + 3 * minute)
    expect(resting.running).toBeNull()
    expect(resting.countedMilliseconds).toEqual({ 'week-one/a': minute, 'week-one/b': 2 * minute })
    const again = runClock(resting, 'week-one/a', noon + 10 * minute)
    expect(countedOf(again, 'week-one/a', noon + 12 * minute)).toBe(3 * minute)
    expect(countedOf(again, 'week-one/b', noon + 12 * minute)).toBe(2 * minute)
  })

  it('never count back where the clock of the computer is turned back', () => {
    const running = runClock(firstGuide, 'week-one/a', noon)
    expect(countedOf(running, 'week-one/a', noon - minute)).toBe(0)
  })
})

describe('the guide as it was left', () => {
  beforeEach(newBrowser)

  it('is found again when the workbook is opened again, with the clock that runs', async () => {
    const database = await openTestDatabase()
    const guide = await openGuide(database, 'w1', noon)
    expect(guide.getState()).toEqual(firstGuide)
    const left = runClock({ ...firstGuide, positions: { 'week-one': 2 } }, 'week-one/a', noon)
    guide.setState(left)
    const openAgain = async (id: string) => (await openGuide(database, id, noon + minute)).getState()
    await expect.poll(() => openAgain('w1')).toEqual(left)
    expect(await openAgain('w2')).toEqual(firstGuide)
  })

  it('has no clock that ran over night, or that is set to begin later', () => {
    const left = runClock({ ...firstGuide, countedMilliseconds: { 'week-one/a': 5 } }, 'week-one/a', noon)
    expect(readGuide(left, noon + 11 * 60 * minute).running).not.toBeNull()
    expect(readGuide(left, noon + 13 * 60 * minute)).toEqual({ ...left, running: null })
    expect(readGuide(left, noon - minute).running).toBeNull()
  })

  it('is read field by field, whatever stands there', () => {
    const strange = [undefined, 3, 'x', [], { positions: 3, countedMilliseconds: 'x', running: { key: 3 } }]
    for (const value of strange) expect(readGuide(value, noon)).toEqual(firstGuide)
    const mixed = {
      positions: { 'week-one': 1, 'month-one': -1, 'month-two': 1.5, moon: 2 },
      countedMilliseconds: { a: 5, b: -1, c: 'x', d: Infinity },
      running: { key: 'a', startedAt: 'x' },
    }
    const sound = { positions: { 'week-one': 1 }, countedMilliseconds: { a: 5 }, running: null }
    expect(readGuide(mixed, noon)).toEqual(sound)
  })
})
