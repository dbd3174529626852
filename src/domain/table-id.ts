// The ids of every table, fixed for good: files, code and tests rely on them.

/** What the method knows, in its order. */
export const methodTableIds = [
  'facts',
  'stages',
  'roles',
  'rounds',
  'people',
  'integration-points',
  'information-flows',
  'decision-rights',
  'symptoms',
  'ratings',
  'meetings',
  'forums',
  'strategy-checks',
  'outcome-measures',
  'readings',
  'scorecard',
  'outcome-reviews',
  'business-cases',
  'translation-skills',
  'workshops',
  'better-questions',
  'education',
  'glossary',
  'recognition',
  'flow-log',
  'results',
  'next-cycle',
  'pillar-actions',
  'actions',
  'decisions',
  'parking-lot',
  'agenda',
] as const

/**
 * What is kept beside the method: notes on cells, views of tables, what the texts of a paste mean. In workbook files
 * and merged like the rest, but in no list of tables, search, comparison, export or pack.
 */
export const keptTableIds = ['notes', 'views', 'meanings'] as const

export const tableIds = [...methodTableIds, ...keptTableIds] as const

export type MethodTableId = (typeof methodTableIds)[number]
export type TableId = (typeof tableIds)[number]

const known: ReadonlySet<string> = new Set(tableIds)

export function isTableId(text: string): text is TableId {
  return known.has(text)
}
