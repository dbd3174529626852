import { expect, it, vi } from 'vitest'
import { openHandedOverFiles } from '../../../src/app/handed-over.ts'
import { watchLifecycle } from '../../../src/app/lifecycle.ts'
import { makeOpenWorkbook } from '../../../src/app/open-workbook.ts'
import type { Session } from '../../../src/app/session-state.ts'
import type { OpenedFile } from '../../../src/desktop/contract.ts'
import type { Problem } from '../../../src/domain/problem.ts'
import type { Result } from '../../../src/domain/result.ts'
import { fail, succeed } from '../../../src/domain/result.ts'
import { makeTestDesktop } from './support.ts'

const full: Result<null> = fail({ code: 'store-full' })

function makeSession(answers: readonly Result<null>[] = []) {
  const waiting = [...answers]
  const close = vi.fn(() => Promise.resolve(waiting.shift() ?? succeed(null)))
  // Only what opening and closing ask of it.
  return { close, flush: () => Promise.resolve(full) } as unknown as Session & { close: typeof close }
}

it('keeps a workbook open that could not be closed, and lets go of it when it could', async () => {
  const shown: (Session | null)[] = []
  const open = makeOpenWorkbook((session) => shown.push(session))
  const session = makeSession([full])
  await open.enter(session)
  expect(await open.leave()).toEqual(full)
  expect(open.current()).toBe(session)
  expect(shown).toEqual([session])
  expect(await open.leave()).toEqual(succeed(null))
  expect(open.current()).toBeNull()
  expect(shown).toEqual([session, null])
})

it('does not let the window go after a workbook could not be closed', async () => {
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  const open = makeOpenWorkbook(() => undefined)
  await open.enter(makeSession([full]))
  await open.leave()
  const closing: (() => void)[] = []
  const readyToClose = vi.fn(() => Promise.resolve({ ok: true as const, value: null }))
  const on = (_name: string, listener: () => void) => {
    closing.push(listener)
    return () => undefined
  }
  watchLifecycle(open.current, { ...makeTestDesktop(), readyToClose, on: on as never })
  closing[0]?.()
  await new Promise((resolve) => setImmediate(resolve))
  expect(readyToClose).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})

it('does not put another workbook in the place of one that could not be closed', async () => {
  const open = makeOpenWorkbook(() => undefined)
  const first = makeSession([full])
  const second = makeSession()
  await open.enter(first)
  expect(await open.enter(second)).toEqual(full)
  expect(open.current()).toBe(first)
  expect(second.close).toHaveBeenCalledTimes(1)
  await open.enter(second)
  expect(open.current()).toBe(second)
  await open.enter(second)
  expect(second.close).toHaveBeenCalledTimes(1)
})

it('never shows the library between two workbooks', async () => {
  const shown: (Session | null)[] = []
  const open = makeOpenWorkbook((session) => shown.push(session))
  const [first, second] = [makeSession(), makeSession()]
  await open.enter(first)
  await open.enter(second)
  expect(shown).toEqual([first, second])
})

it('opens every file that was handed over, in order, and tells of those it cannot', async () => {
  const file = (displayName: string): OpenedFile => ({
    fileId: displayName,
    displayName,
    folderName: '',
    bytes: new Uint8Array(),
  })
  const missing: Problem = { code: 'not-found', name: 'b' }
  const answers: Result<OpenedFile | null>[] = [succeed(file('a')), fail(missing), succeed(file('c'))]
  const opened: string[] = []
  const told: Problem[] = []
  let isOpening = false
  await openHandedOverFiles(
    { takeHandedOverFile: () => Promise.resolve((answers.shift() ?? succeed(null)) as never) },
    async ({ displayName }) => {
      expect(isOpening).toBe(false)
      isOpening = true
      await new Promise((resolve) => setImmediate(resolve))
      isOpening = false
      opened.push(displayName)
    },
    (problem) => told.push(problem),
  )
  expect(opened).toEqual(['a', 'c'])
  expect(told).toEqual([missing])
  let asked = 0
  const refuse = () => {
    asked += 1
    return Promise.resolve(fail(missing) as never)
  }
  await openHandedOverFiles(
    { takeHandedOverFile: refuse },
    () => Promise.resolve(),
    () => undefined,
  )
  expect(asked).toBe(20)
})
