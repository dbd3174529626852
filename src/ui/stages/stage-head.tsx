// The top of a stage's page: its question, where it stands, what is still open, and the way to sign it off.
import { Suspense, useRef, useState } from 'react'
import { Button, Popover } from '@mantine/core'
import { daysBetween } from '../../domain/date.ts'
import { findScheme } from '../../domain/facts.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { shortDate } from '../../words/en/dates.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { methodWords as words } from '../../words/index.ts'
import { makePart } from '../shell/parts.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import { useStageProgress } from '../workbook/stage-states.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { CriteriaList } from './criteria-list.tsx'
import { useSignOff } from './use-sign-off.ts'

const SignOffDialog = makePart(async () => (await import('./sign-off-dialog.tsx')).SignOffDialog)
const ReasonDialog = makePart(async () => (await import('../shell/reason-dialog.tsx')).ReasonDialog)

/** In characters; the rest stands in the briefing. */
const longestDecided = 4000

interface StageHeadProps {
  readonly stageId: StageId
  readonly onTable: (table: TableId) => void
}

export function StageHead({ stageId, onTable }: StageHeadProps) {
  const progress = useStageProgress(stageId)
  const stage = words.stages[stageId]
  return (
    <header className="stage-head">
      <p className="page-kicker">
        <span className="strong stage-label">{stage.label}</span> {stage.title}
      </p>
      <h1 className="title">{stage.question}</h1>
      <div className="stage-facts">
        <StageStanding progress={progress} />
        <StageDue progress={progress} />
        <CriteriaSign progress={progress} onTable={onTable} />
        <span className="status-spring" />
        <SignOffButtons progress={progress} />
      </div>
    </header>
  )
}

function StageStanding({ progress }: { readonly progress: StageProgress }) {
  const { session } = useWorkbookFrame()
  const { workbook, asOf } = useDomainContext()
  const [skipping, setSkipping] = useState(false)
  const [open, setOpen] = useState(false)
  const { row, status } = progress
  const { label } = words.stages[progress.id]
  const signer = row === undefined ? undefined : textAt(row, 'sign-off-by')
  const signed = row === undefined ? undefined : dateAt(row, 'sign-off-date')
  const person = signer === undefined ? undefined : findRow(workbook, 'people', signer)
  const setStatus = (next: string, reason: string | null, step: string) =>
    session.dispatch(
      {
        kind: 'set-cells',
        table: 'stages',
        changes: [
          { row: progress.id, column: 'status', value: next },
          { row: progress.id, column: 'reason', value: reason },
        ],
      },
      step,
    )
  const text =
    status === 'done' && signed !== undefined
      ? stagePageWords.signedOff(
          shortDate(signed, asOf),
          ((person === undefined ? undefined : textAt(person, 'name')) ?? '').slice(0, 60),
        )
      : status === 'skipped'
        ? stagePageWords.skippedBecause((row && textAt(row, 'reason')) ?? '')
        : workbookWords.stageStatus[status]
  const decided = row === undefined ? undefined : textAt(row, 'sign-off-decided')
  const opener = useRef<HTMLButtonElement>(null)
  const close = (then: () => void) => () => {
    setOpen(false)
    // The button pressed is gone in a moment: what comes next gives the focus back to the one that stays.
    opener.current?.focus()
    then()
  }
  return (
    <span className="stage-standing">
      <StageGlyph status={status} size={14} />
      {status === 'done' && decided === undefined ? (
        <span>{text}</span>
      ) : (
        <Popover
          opened={open}
          onChange={setOpen}
          position="bottom-start"
          trapFocus
          returnFocus
          {...(status === 'done' ? { width: 440 } : {})}
        >
          <Popover.Target>
            <button ref={opener} type="button" className="text-button" onClick={() => setOpen((was) => !was)}>
              <span className="hidden-text">{stagePageWords.status}: </span>
              {text}
            </button>
          </Popover.Target>
          <Popover.Dropdown className="status-menu">
            {status === 'done' && (
              // Takes the focus, so that Escape closes it.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may be long enough to scroll
              <section className="stage-decided" tabIndex={0} aria-label={stagePageWords.decided}>
                <h2 className="strong">{stagePageWords.decided}</h2>
                <p dir="auto">{decided?.slice(0, longestDecided)}</p>
              </section>
            )}
            {status === 'not-started' && (
              <Button
                size="xs"
                onClick={close(() => setStatus('in-progress', null, stagePageWords.started(label)))}
              >
                {stagePageWords.start}
              </Button>
            )}
            {status === 'skipped' && (
              <Button
                size="xs"
                onClick={close(() => setStatus('in-progress', null, stagePageWords.unskipped(label)))}
              >
                {stagePageWords.unskip}
              </Button>
            )}
            {(status === 'not-started' || status === 'in-progress') && (
              <Button size="xs" onClick={close(() => setSkipping(true))}>
                {stagePageWords.skip}
              </Button>
            )}
          </Popover.Dropdown>
        </Popover>
      )}
      <Suspense fallback={null}>
        {skipping && (
          <ReasonDialog
            workbookId={workbook.id}
            question={`skip ${progress.id}`}
            title={stagePageWords.skipTitle(label)}
            words={stagePageWords.skipping}
            onCancel={() => setSkipping(false)}
            onReason={(reason) => {
              setSkipping(false)
              setStatus('skipped', reason, stagePageWords.skippedStep(label))
            }}
          />
        )}
      </Suspense>
    </span>
  )
}

function StageDue({ progress }: { readonly progress: StageProgress }) {
  const { asOf } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { due, status } = progress
  if (status === 'done' || status === 'skipped') return null
  if (due === null) {
    return (
      <span>
        {stagePageWords.noDue}{' '}
        <button type="button" className="text-button" onClick={() => navigate({ page: 'settings' })}>
          {stagePageWords.setStart}
        </button>
      </span>
    )
  }
  const days = daysBetween(asOf, due)
  return (
    <span className="stage-due">
      {stagePageWords.due} <strong className="strong">{stagePageWords.dueDate(due, asOf)}</strong>{' '}
      <span className={days < 0 ? 'tag' : undefined}>{stagePageWords.dueWhen(days)}</span>
    </span>
  )
}

interface CriteriaSignProps {
  readonly progress: StageProgress
  readonly onTable: (table: TableId) => void
}

function CriteriaSign({ progress, onTable }: CriteriaSignProps) {
  const [open, setOpen] = useState(false)
  const decides = useSessionState(({ workbook }) => findScheme(workbook).decides)
  const { criteria, metCount, open: stillOpen } = progress
  const waived = criteria.filter(({ state, waivedBecause }) => !state.met && waivedBecause !== null).length
  const next = stillOpen[0]
  return (
    <>
      <Popover opened={open} onChange={setOpen} width={440} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className="criteria-sign" onClick={() => setOpen((was) => !was)}>
            <span className="criteria-bar" aria-hidden="true">
              {criteria.map(({ criterion, state, waivedBecause }) => (
                <span
                  key={criterion.id}
                  data-met={state.met ? 'yes' : waivedBecause !== null ? 'waived' : 'no'}
                />
              ))}
            </span>
            <strong className="strong">{stagePageWords.criteriaMet(metCount, criteria.length)}</strong>{' '}
            {stagePageWords.criteriaMetLabel}
            {waived > 0 && <span className="meta">{stagePageWords.waivedCount(waived)}</span>}
            <span className="hidden-text">{stagePageWords.showCriteria}</span>
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <CriteriaList
            progress={progress}
            onTable={(table) => {
              setOpen(false)
              onTable(table)
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {progress.status !== 'done' && (
        <span className="stage-next">
          {next === undefined
            ? waived > 0
              ? stagePageWords.allMetOrWaived
              : stagePageWords.allMet
            : stagePageWords.next(
                words.stages[progress.id].criteria[next.criterion.id]?.left(
                  Math.max(0, next.state.total - next.state.done),
                  next.state.total,
                  decides,
                ) ?? '',
              )}
        </span>
      )}
    </>
  )
}

function SignOffButtons({ progress }: { readonly progress: StageProgress }) {
  const { signing, onSigning } = useWorkbookFrame()
  const { signOff, undoSignOff } = useSignOff(progress)
  if (progress.status === 'done') {
    return (
      <Button size="xs" title={stagePageWords.undoSignOffHelp} onClick={undoSignOff}>
        {stagePageWords.undoSignOff}
      </Button>
    )
  }
  return (
    <>
      <Button
        size="xs"
        variant={progress.open.length === 0 ? 'filled' : 'default'}
        onClick={() => onSigning(true)}
      >
        {stagePageWords.signOff}
      </Button>
      <Suspense fallback={null}>
        {signing && (
          <SignOffDialog
            progress={progress}
            onCancel={() => onSigning(false)}
            onSign={(signature) => {
              onSigning(false)
              signOff(signature)
            }}
          />
        )}
      </Suspense>
    </>
  )
}
