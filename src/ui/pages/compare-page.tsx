// Baseline against follow-up, or against today: every measure, then every row that changed.
export function ComparePage() {
  return null
}
