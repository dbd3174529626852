// A gap as two steps of the scale and its size: where it stands, where it should stand.
import type { InvolvementRow } from '../../domain/involvement.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'

export function GapSteps({ gap }: { readonly gap: InvolvementRow }) {
  return (
    <>
      <span className="gap-steps">
        <span className="tile" data-step={gap.actual}>
          {gap.actual}
        </span>
        {stagePageWords.fromTo}
        <span className="tile" data-step={gap.target}>
          {gap.target}
        </span>
      </span>
      <span className="gap-text">{stagePageWords.gap(gap.gap ?? 0)}</span>
    </>
  )
}
