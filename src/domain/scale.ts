// The rating scales of the method: their ends and nothing else; the names of their steps live in words.

export type ScaleId =
  'involvement' | 'frequency' | 'importance' | 'priority' | 'skill' | 'usefulness' | 'confidence' | 'answer'

/** Lowest and highest whole number of each scale. `answer` holds either involvement or frequency, by item. */
export const scales: Readonly<Record<ScaleId, { readonly min: number; readonly max: number }>> = {
  involvement: { min: 0, max: 5 },
  frequency: { min: 0, max: 4 },
  importance: { min: 1, max: 3 },
  priority: { min: 1, max: 3 },
  skill: { min: 1, max: 5 },
  usefulness: { min: 1, max: 5 },
  confidence: { min: 1, max: 5 },
  answer: { min: 0, max: 5 },
}
