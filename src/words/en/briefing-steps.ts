// The steps of involvement as what the technology leader does today, and is meant to do.

const actualPhrases = [
  'is excluded',
  'is told afterwards',
  'checks feasibility',
  'is consulted before the decision',
  'co-creates',
  'co-owns',
]
const targetPhrases = [
  'be excluded',
  'be told afterwards',
  'check feasibility',
  'be consulted before the decision',
  'co-create',
  'co-own',
]

export function tellActual(value: number): string {
  return phraseOf(actualPhrases, value)
}

export function tellTarget(value: number): string {
  return phraseOf(targetPhrases, value)
}

function phraseOf(phrases: readonly string[], value: number): string {
  return phrases[Math.min(Math.max(Math.round(value), 0), 5)] ?? ''
}
