// Nothing leaves the computer: watched from inside the window and, where the system lets us, at the system's own calls.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { isStored } from '../../src/domain/column.ts'
import { stages } from '../../src/domain/stages/index.ts'
import { tables } from '../../src/domain/tables/index.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { briefingPageWords } from '../../src/words/en/briefing-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { appArguments } from './support/launch-electron.ts'
import { electronExecutable } from './support/places.ts'
import {
  cell,
  createWorkbook,
  dropFile,
  expectSaved,
  expectWorkbookOpen,
  leaveWorkbook,
  openSample,
  showTable,
  turnTo,
  turnToStage,
  typeInto,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook } from './support/workbook-files.ts'

/** Arguments that write every call of a process and its children that could speak to a network into a file. */
function tracing(calls: string, trace: string): string[] {
  return ['strace', '-f', '-qq', '--seccomp-bpf', '-e', `trace=${calls}`, '-o', trace]
}

function works(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

const canTrace = works('strace', ...tracing('connect', '/dev/null').slice(1), 'true')

/** Calls that name an internet address; a socket without one asks the system about its network cards at most. */
function findInternetCalls(trace: string): string[] {
  const lines = fs.readFileSync(trace, 'utf8').split('\n')
  expect(lines.length, 'calls in the trace').toBeGreaterThan(10)
  return lines.filter((line) =>
    /sa_family=AF_INET|socket\(AF_INET6?, SOCK_STREAM|socket\(AF_PACKET/.test(line),
  )
}

/** Starts the app on this file as a person does, without any door for tests, until it has taken the file in. */
async function openAndQuit(wrapper: readonly string[], file: string, profile: string): Promise<void> {
  const [command = '', ...args] = [...wrapper, electronExecutable(), ...appArguments(profile, [file])]
  const app = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  app.stdout.resume()
  app.stderr.resume()
  // Closed only when all of the app's processes have ended: until then they write to the profile.
  const ended = new Promise((resolve) => app.once('close', resolve))
  try {
    await expect
      .poll(() => fs.existsSync(path.join(profile, 'known-files.json')), { timeout: 30_000 })
      .toBe(true)
  } finally {
    // The whole group: whatever wraps the app would leave it behind.
    process.kill(-app.pid!, 'SIGTERM')
    await ended
  }
}

test('a whole road makes no request and names no internet address', async ({ launchApp, folder }) => {
  test.setTimeout(120_000)
  const trace = path.join(folder, 'trace')
  const electron = electronExecutable()
  if (canTrace) {
    const wrapper = path.join(folder, 'traced-electron')
    // The test's own door is a socket that listens; speaking would need one of these calls.
    const words = [...tracing('connect,sendto,sendmsg,sendmmsg', trace), electron].map((word) => `'${word}'`)
    fs.writeFileSync(wrapper, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`, { mode: 0o755 })
    process.env['PATHWAY_ELECTRON'] = wrapper
  } else console.log('Calls of the system are not watched: strace is missing or not allowed here.')
  try {
    const { window, stubSaveDialog, foreignRequests, close } = await launchApp()
    await createWorkbook(window, { title: 'Quiet', technologyLeader: 'Ada Wren' })
    await turnToStage(window, 'week-one')
    await typeInto(cell(window, 'integration-points', 'execute', 'actual'), '4')
    await typeInto(
      cell(window, 'integration-points', 'execute', 'evidence'),
      'See https://example.com/a.png and <img src="https://example.com/b.png">',
    )
    await expectSaved(window)
    await leaveWorkbook(window)
    await openSample(window)
    for (const { id, tables: shown } of stages) {
      await turnToStage(window, id)
      for (const table of shown) await showTable(window, id, table)
    }
    for (const page of ['pillars', 'sources', 'checkpoints', 'settings'] as const) {
      await turnTo(window, workbookWords.pages[page])
    }
    await turnTo(window, methodWords.tables.people.label)
    await expect(
      window.locator(`[data-column="${tables.people.columns.find(isStored)!.id}"]`).first(),
    ).toBeVisible()
    await stubSaveDialog(path.join(folder, 'Quiet.pdf'))
    await turnTo(window, workbookWords.pages.briefings)
    await window.getByRole('button', { name: briefingPageWords.make }).click()
    await expect(window.getByText('Saved as Quiet.pdf')).toBeVisible({ timeout: 60_000 })
    await stubSaveDialog(path.join(folder, 'Quiet.pathway'))
    await window.keyboard.press('Control+Shift+S')
    await expect(window.getByText(workbookWords.fileSaved('Quiet.pathway'))).toBeVisible()
    const bytes = await encodeTestFile(makeTestWorkbook('From elsewhere'))
    await dropFile(window, { name: 'Elsewhere.pathway', bytes })
    await expectWorkbookOpen(window, 'From elsewhere')
    await leaveWorkbook(window)
    await window.getByLabel(libraryWords.search).fill('radar')
    await expect(window.getByRole('status').filter({ hasText: '3' }).first()).toBeVisible()
    expect(foreignRequests).toEqual([])
    await close()
  } finally {
    process.env['PATHWAY_ELECTRON'] = electron
  }
  if (canTrace) expect(findInternetCalls(trace)).toEqual([])
})

test('as a person starts it, it neither speaks nor listens', async ({ folder }) => {
  test.skip(!canTrace, 'strace is missing or not allowed here')
  const file = path.join(folder, 'File.pathway')
  fs.writeFileSync(file, await encodeTestFile(makeTestWorkbook('Quiet')))
  const trace = path.join(folder, 'trace')
  await openAndQuit(
    tracing('socket,bind,listen,connect,sendto,sendmsg,sendmmsg', trace),
    file,
    path.join(folder, 'profile'),
  )
  expect(findInternetCalls(trace)).toEqual([])
})

test('it works where there is no network at all', async ({ folder }) => {
  test.skip(!works('unshare', '-n', 'true'), 'only root on Linux can take the network away')
  const file = path.join(folder, 'File.pathway')
  fs.writeFileSync(file, await encodeTestFile(makeTestWorkbook('Alone')))
  await openAndQuit(['unshare', '-n'], file, path.join(folder, 'profile'))
})
