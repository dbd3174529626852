// A window comes back where a person can see it.
import { expect, test } from 'vitest'
import { boundsOnDisplays } from '../../../electron/main/window-state.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }

test.each([
  [
    'stays where it was',
    { x: 100, y: 100, width: 1200, height: 700 },
    { x: 100, y: 100, width: 1200, height: 700 },
  ],
  [
    'stays on the second display',
    { x: 1500, y: 50, width: 1280, height: 800 },
    { x: 1500, y: 50, width: 1280, height: 800 },
  ],
  [
    'moves in from the edge',
    { x: 1000, y: 700, width: 1280, height: 800 },
    { x: 1440, y: 280, width: 1280, height: 800 },
  ],
  [
    'shrinks to the display',
    { x: 0, y: 0, width: 1440, height: 2000 },
    { x: 0, y: 25, width: 1440, height: 875 },
  ],
  [
    'grows to the least size',
    { x: 10, y: 30, width: 300, height: 200 },
    { x: 10, y: 30, width: 1024, height: 700 },
  ],
  ['is forgotten when its display is gone', { x: 9000, y: 0, width: 1280, height: 800 }, null],
])('%s', (_what, before, after) => {
  expect(boundsOnDisplays(before, [laptop, beside])).toEqual(after)
})
