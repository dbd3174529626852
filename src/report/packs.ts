// Which sections each pack is made of, in order. A section is one line here, its words and its maker.
import { stageIds } from '../domain/stage-id.ts'
import type { StageId } from '../domain/stage-id.ts'

export const packIds = ['summary', ...stageIds, 'before-after', 'person', 'full'] as const
export type PackId = (typeof packIds)[number]

export function isPackId(text: string): text is PackId {
  return (packIds as readonly string[]).includes(text)
}

/** Opening page, then its evidence, then what was agreed, by stage. */
const stageSections = {
  'week-one': [
    'week-one',
    'information-flows',
    'decision-rights',
    'gaps',
    'week-one-actions',
    'symptoms',
    'week-one-sign-off',
  ],
  'month-one': [
    'month-one',
    'meetings',
    'forums',
    'strategy-checks',
    'month-one-actions',
    'month-one-sign-off',
  ],
  'month-two': [
    'month-two',
    'outcome-measures',
    'scorecard',
    'outcome-reviews',
    'business-cases',
    'month-two-actions',
    'month-two-sign-off',
  ],
  'month-three': [
    'month-three',
    'translation-skills',
    'workshops',
    'better-questions',
    'education',
    'recognition',
    'glossary',
    'month-three-actions',
    'month-three-sign-off',
  ],
  'month-six': [
    'month-six',
    'flow-log',
    'perception',
    'results',
    'next-cycle',
    'month-six-actions',
    'month-six-sign-off',
  ],
} as const satisfies Readonly<Record<StageId, readonly string[]>>

const comparison = [
  'before-after',
  'measures-compared',
  'involvement-compared',
  'decisions-compared',
  'symptoms-compared',
  'changes',
] as const
const tearOut = ['person', 'person-actions', 'person-decisions', 'person-roles'] as const
const closing = ['pillars', 'decision-log', 'parking-lot', 'sources', 'method', 'tables'] as const

export type SectionId =
  | 'summary'
  | 'contents'
  | (typeof stageSections)[StageId][number]
  | (typeof comparison)[number]
  | (typeof tearOut)[number]
  | (typeof closing)[number]

export const packs: Readonly<Record<PackId, readonly SectionId[]>> = {
  summary: ['summary'],
  'week-one': [...stageSections['week-one'], 'method'],
  'month-one': [...stageSections['month-one'], 'method'],
  'month-two': [...stageSections['month-two'], 'method'],
  'month-three': [...stageSections['month-three'], 'method'],
  'month-six': [...stageSections['month-six'], 'method'],
  'before-after': [...comparison, 'method'],
  person: tearOut,
  full: [
    'summary',
    'contents',
    ...stageIds.flatMap((stage) => stageSections[stage]),
    ...comparison,
    ...closing,
  ],
}

const everySection: ReadonlySet<string> = new Set(Object.values(packs).flat())

export function isSectionId(text: string): text is SectionId {
  return everySection.has(text)
}

/** Sections that begin a part of the full pack: the others of that part go under them. */
export const openings: ReadonlySet<SectionId> = new Set<SectionId>([
  'summary',
  'contents',
  ...stageIds,
  'before-after',
  ...closing,
])

/** Openings of the full pack that go on where the part before them ended: one by one they leave pages nearly empty. */
export const goOn: ReadonlySet<SectionId> = new Set<SectionId>([
  'decision-log',
  'parking-lot',
  'sources',
  'method',
])

/** The stage a section tells of, which decides whose frozen copy it reads; null for those of all stages. */
export function stageOfSection(section: SectionId): StageId | null {
  return stageIds.find((stage) => (stageSections[stage] as readonly SectionId[]).includes(section)) ?? null
}
