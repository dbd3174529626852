// The keyboard contract, pressed in every grid the same way; one point a check.
import { blockChecks } from './keyboard-block-checks.mjs'
import { cellChecks } from './keyboard-cell-checks.mjs'
import { takeUp } from './keyboard-hands.mjs'

export const checks = [...cellChecks, ...blockChecks]

/** Each check has rows of its own. */
const rowsPerCheck = 8

/**
 * All checks on one page, each in rows of its own; after one that was not passed nobody knows what is left of it, so the
 * next begins on a new page.
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 * @returns {Promise<Record<string, boolean>>}
 */
export async function checkContract(engine, origin, name) {
  /** @type {Record<string, boolean>} */
  const kept = {}
  let hands = null
  for (const [at, [title, run]] of checks.entries()) {
    hands ??= await takeUp(engine, origin, name)
    kept[title] = await run(hands(12 + at * rowsPerCheck)).catch(() => false)
    if (kept[title] !== true) hands = null
  }
  return kept
}
