// What the window passes is taken for what the contract says, or not at all.
import { describe, expect, test } from 'vitest'
import { argumentGuards } from '../../../electron/main/arguments.ts'
import { desktopCallNames } from '../../../src/desktop/contract.ts'

const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
const bytes = new Uint8Array(3)
const item = { commandId: 'save', label: 'Save', enabled: true }

function section(...items: unknown[]): unknown {
  return { id: 'file', label: 'File', items }
}

describe('accepts', () => {
  test.each([
    ['appInfo', []],
    ['chooseFile', ['csv']],
    ['addToParcel', [bytes]],
    ['addToParcel', [bytes, { parcelId: id }]],
    ['saveFile', [id, bytes]],
    ['saveFile', [id, { parcelId: id }]],
    ['saveFile', [id, bytes, undefined]],
    ['saveFile', [id, bytes, { force: true }]],
    ['saveFileAs', ['pdf', 'Briefing', bytes]],
    ['saveFileAs', ['pdf', 'Briefing', { parcelId: id }]],
    ['openRecent', [id]],
    [
      'setMenu',
      [
        [
          section(
            item,
            'separator',
            { role: 'copy' },
            { ...item, checked: false, accelerator: 'CmdOrCtrl+S' },
          ),
        ],
      ],
    ],
    ['setTitle', [{ title: 'Pathway', edited: false }]],
  ] as const)('%s %j', (name, args) => {
    expect(argumentGuards[name](args)).toBe(true)
  })
})

describe('refuses', () => {
  test.each(desktopCallNames)('%s with a stranger argument', (name) => {
    expect(argumentGuards[name]([{ __proto__: null, path: '/etc/passwd' }])).toBe(false)
  })

  test.each([
    ['chooseFile', []],
    ['chooseFile', ['toString']],
    ['addToParcel', [[1, 2, 3]]],
    ['addToParcel', [bytes, { parcelId: '/etc/passwd' }]],
    ['addToParcel', [bytes, { parcelId: id, path: '/tmp/a' }]],
    ['saveFile', [id, { parcelId: id, path: '/tmp/a' }]],
    ['saveFile', ['/etc/passwd', bytes]],
    ['saveFile', [id, 'text']],
    ['saveFile', [id, [1, 2, 3]]],
    ['saveFile', [id, bytes, { force: 'yes' }]],
    ['saveFile', [id, bytes, { path: '/tmp/a' }]],
    ['saveFileAs', ['exe', 'a', bytes]],
    ['saveFileAs', ['pdf', 'a'.repeat(5000), bytes]],
    ['openRecent', ['../a']],
    ['setMenu', [[section({ role: 'toggleDevTools' })]]],
    ['setMenu', [[section({ ...item, click: 'x' })]]],
    ['setMenu', [[section({ ...item, label: 'a'.repeat(5000) })]]],
    ['setMenu', [Array.from({ length: 100 }, () => section(item))]],
    ['setTitle', [{ title: 1, edited: false }]],
    ['readyToShow', [1]],
    ['readyToClose', [1]],
  ] as const)('%s %j', (name, args) => {
    expect(argumentGuards[name](args)).toBe(false)
  })
})
