// The least a key or a paste can cost: one plain field on an empty page, which keeps a pasted block as bare texts.
import type { Adapter } from '../page/contract.ts'
import { run } from '../page/run.ts'

const field = document.createElement('input')
field.setAttribute('aria-label', 'Field')
let first = ''
/** Where the benchmark pastes. */
const pastedAt = { row: 3, column: 1 }
let pasted: readonly (readonly string[])[] = []

const adapter: Adapter = {
  prepare: (rows) => {
    first = String(rows[0]?.[0])
  },
  mount: (root) => {
    field.value = first
    root.append(field)
    field.addEventListener('paste', (event) => {
      event.preventDefault()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      pasted = text.split('\n').map((line) => line.split('\t'))
      field.value = pasted[0]?.[0] ?? ''
    })
    return () => field.remove()
  },
  box: () => field.getBoundingClientRect(),
  shown: ({ row }) => (pasted.length > 0 && row !== pastedAt.row ? null : field.value),
  held: ({ row, column }) =>
    pasted.length === 0 ? field.value : (pasted[row - pastedAt.row]?.[column - pastedAt.column] ?? ''),
  count: () => 1,
  active: () => null,
  chosen: () => null,
  scroller: () => null,
  isHeaderInside: false,
  drawn: () => null,
}

run(adapter)
