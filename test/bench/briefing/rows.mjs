// The rows every writer of the benchmark is given: five columns, the same text for the same number.

export const columnHeads = ['Row', 'Decision', 'Owner', 'By', 'Amount']
/** Shares of the width. */
export const columnWidths = [12, 44, 20, 12, 12]

const subjects = [
  'Growth strategy',
  'Data platform',
  'Customer experience',
  'Depot network',
  'Pricing',
  'Hiring',
]
const verbs = [
  'is decided with technology at the table',
  'moves to the quarterly review',
  'waits for the board',
]
const reasons = [
  'because the estimate changed',
  'after the advisory board of May',
  'as agreed in week one',
  '',
]
const owners = ['Ingrid Solheim', 'Rafael Duarte', 'Adaeze Okonkwo', 'Tomasz Wieczorek', 'Priya Raman']

/**
 * @param {number} count
 * @returns {string[][]} Id, a sentence that sometimes needs two lines, a name, a date, an amount.
 */
export function makeRows(count) {
  return Array.from({ length: count }, (_, index) => {
    const pick = (/** @type {string[]} */ list, /** @type {number} */ step) =>
      list[Math.floor(index / step) % list.length] ?? ''
    const day = String(1 + (index % 28)).padStart(2, '0')
    const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')
    return [
      `R${String(index + 1).padStart(6, '0')}`,
      `${pick(subjects, 1)} ${pick(verbs, 2)} ${pick(reasons, 3)}`.trim(),
      pick(owners, 1),
      `2026-${month}-${day}`,
      ((index * 7919) % 1_000_000).toLocaleString('en-GB'),
    ]
  })
}
