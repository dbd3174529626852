// The ids of every table of the method, fixed for good: files, code and tests rely on them.

export const tableIds = [
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

export type TableId = (typeof tableIds)[number]

const known: ReadonlySet<string> = new Set(tableIds)

export function isTableId(text: string): text is TableId {
  return known.has(text)
}
