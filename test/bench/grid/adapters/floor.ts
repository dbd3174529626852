// The least a key can cost: one plain field on an empty page.
import type { Adapter } from '../page/contract.ts'
import { run } from '../page/run.ts'

const field = document.createElement('input')
field.setAttribute('aria-label', 'Field')
let first = ''

const adapter: Adapter = {
  prepare: (rows) => {
    first = String(rows[0]?.[0])
  },
  mount: (root) => {
    field.value = first
    root.append(field)
  },
  box: () => field.getBoundingClientRect(),
  shown: () => field.value,
  held: () => field.value,
  count: () => 1,
  active: () => null,
  chosen: () => null,
  scroller: () => null,
  isHeaderInside: false,
  drawn: () => null,
}

run(adapter)
