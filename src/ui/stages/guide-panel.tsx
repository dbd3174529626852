// The guide: a prompt to read aloud, the minutes it deserves with a clock, and what to look for.
import { Button } from '@mantine/core'
import { clockKey } from '../../app/guide.ts'
import type { GuideStep, Stage } from '../../domain/stage.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { useGuide, useGuideClock } from './guide-state.ts'

interface GuidePanelProps {
  readonly stage: Stage
  readonly onTable: (table: TableId) => void
}

export function GuidePanel({ stage, onTable }: GuidePanelProps) {
  const { guide, id } = stage
  const { position, goTo: turnTo } = useGuide(id)
  const at = Math.min(position, guide.length - 1)
  const step = guide[at]
  if (step === undefined) return null
  const stageWords = words.stages[id]
  const stepWords = stageWords.guide[step.id]
  const goTo = (next: number) => {
    const target = guide[next]
    if (target === undefined) return
    turnTo(next, target.id)
    onTable(target.table)
  }
  return (
    <>
      <div className="guide-scroll">
        <GuideClock stageId={id} step={step} />
        <p className="guide-prompt">{stagePageWords.quote(stepWords?.prompt ?? '')}</p>
        <p className="meta guide-aside">{stepWords?.aside}</p>
        <GuideNote title={stagePageWords.goodLooksLike} text={stepWords?.goodLooksLike} />
        <GuideNote title={stagePageWords.watchFor} text={stepWords?.watchFor} />
        <GuideNote title={stagePageWords.then} text={stepWords?.then} />
        <hr className="guide-line" />
        <GuideNote title={stagePageWords.objective} text={stageWords.objective} />
        <GuideNote title={stagePageWords.outcome} text={stageWords.outcome} />
      </div>
      <div className="guide-buttons">
        <Button size="xs" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {stagePageWords.back}
        </Button>
        <Button size="xs" variant="filled" disabled={at === guide.length - 1} onClick={() => goTo(at + 1)}>
          {stagePageWords.nextPrompt}
        </Button>
      </div>
    </>
  )
}

function GuideNote({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  return (
    <section className="guide-note">
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  )
}

function GuideClock({ stageId, step }: { readonly stageId: StageId; readonly step: GuideStep }) {
  const { elapsedSeconds, running, started, toggle } = useGuideClock(clockKey(stageId, step.id))
  const left = started ? Math.ceil((step.minutes * 60 - elapsedSeconds) / 60) : step.minutes
  return (
    <div className="guide-clock">
      <p>
        <span className="guide-minutes">{Math.abs(left)}</span>{' '}
        <span className="quiet">
          {started
            ? stagePageWords.guideLeft(left, step.minutes)
            : stagePageWords.guideMinutes(step.minutes).replace(/^\d+ /, '')}
        </span>
      </p>
      <button type="button" className="text-button meta" onClick={toggle}>
        {running
          ? stagePageWords.pauseClock
          : started
            ? stagePageWords.resumeClock
            : stagePageWords.startClock}
      </button>
    </div>
  )
}
