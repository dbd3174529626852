// Makes the PDF briefing off the UI thread, with progress and a way to stop, and saves it where the person says.
import { useRef, useState } from 'react'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { findFacts } from '../../domain/facts.ts'
import type { FrozenCopy } from '../../domain/frozen-copy.ts'
import type { Problem } from '../../domain/problem.ts'
import { textAt } from '../../domain/read.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { shortDate } from '../../words/en/dates.ts'
import { briefingPageWords as pageWords } from '../../words/en/pages.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { localDate } from '../../app/clock.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { problemText } from '../shell/problem-text.ts'
import { useFrozenCopy } from '../workbook/use-frozen-copy.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import './pages.css'

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'told'; readonly sentences: readonly string[] }

export function BriefingsPage() {
  const { preferences, set } = usePreferences()
  const [mark, setMark] = useState<string>(briefingWords.defaultMark)
  const frozen = useFrozenCopy('week-one')
  const [wantsToday, setWantsToday] = useState(false)
  const { asOf: today } = useDomainContext()
  const { making, make, cancel } = useMaking(mark, wantsToday ? null : frozen)
  return (
    <div className="page">
      <header>
        <h1 className="title">{pageWords.title}</h1>
        <p className="quiet page-text">{pageWords.help}</p>
      </header>
      <div className="briefing-columns">
        <form
          className="settings-form"
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          <h2 className="finding">{pageWords.packs['week-one']}</h2>
          {frozen !== null && (
            <div>
              <p className="choice-label">{pageWords.when}</p>
              <SegmentedControl
                aria-label={pageWords.when}
                value={wantsToday ? 'today' : 'signed'}
                data={[
                  { value: 'signed', label: stagePageWords.pictureSigned(shortDate(frozen.asOf, today)) },
                  { value: 'today', label: stagePageWords.pictureToday },
                ]}
                onChange={(value) => setWantsToday(value === 'today')}
              />
            </div>
          )}
          <div>
            <p className="choice-label">{pageWords.paper}</p>
            <SegmentedControl
              aria-label={pageWords.paper}
              value={preferences.paper}
              data={[
                { value: 'a4', label: pageWords.papers.a4 },
                { value: 'letter', label: pageWords.papers.letter },
              ]}
              onChange={(paper) => void set({ paper: paper === 'letter' ? 'letter' : 'a4' })}
            />
          </div>
          <TextInput
            label={pageWords.mark}
            description={pageWords.markHint}
            value={mark}
            maxLength={120}
            dir="auto"
            onChange={(event) => setMark(event.currentTarget.value)}
          />
          {making.kind === 'making' ? (
            <div className="briefing-progress">
              <p role="status">{pageWords.making}</p>
              <div
                className="progress-line"
                role="progressbar"
                aria-label={pageWords.making}
                aria-valuemin={0}
                aria-valuemax={100}
                aria-valuenow={Math.round(making.share * 100)}
              >
                <span style={{ width: `${String(Math.round(making.share * 100))}%` }} />
              </div>
              <Button onClick={cancel}>{pageWords.cancel}</Button>
            </div>
          ) : (
            <div>
              <Button type="submit" variant="filled">
                {pageWords.make}
              </Button>
            </div>
          )}
          <div aria-live="polite" className="briefing-told">
            {making.kind === 'told' && making.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
          </div>
        </form>
        <section className="briefing-holds">
          <h2 className="strong">{pageWords.holds}</h2>
          <ul>
            {pageWords.contents.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function useMaking(mark: string, frozen: FrozenCopy | null) {
  const { desktop, session } = useWorkbookFrame()
  const present = useDomainContext()
  const { preferences } = usePreferences()
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const abort = useRef<AbortController | null>(null)

  const tell = (...sentences: readonly string[]) => setMaking({ kind: 'told', sentences })
  const tellProblem = (problem: Problem) =>
    tell(problem.code === 'cancelled' ? pageWords.cancelled : problemText(problem))

  async function make(): Promise<void> {
    const controller = new AbortController()
    abort.current = controller
    setMaking({ kind: 'making', share: 0 })
    const copy = frozen === null ? null : await session.loadCheckpoint(frozen.id)
    if (copy !== null && !copy.ok) {
      tellProblem(copy.problem)
      return
    }
    const baseline = copy === null || frozen === null ? null : { workbook: copy.value, asOf: frozen.asOf }
    const { runBriefing } = await import('../../report/pdf/run-briefing.ts')
    const written = await runBriefing(
      {
        sources: { now: present, baseline, followUp: null },
        choice: { pack: 'week-one', paper: preferences.paper, mark: mark.trim() },
        madeAt: localMoment(new Date()),
      },
      (done, total) => setMaking({ kind: 'making', share: total === 0 ? 0 : done / total }),
      controller.signal,
    )
    if (!written.ok) {
      tellProblem(written.problem)
      return
    }
    const { bytes, pages, undrawn } = written.value
    const saved = await desktop.saveFileAs('pdf', suggestName(present.workbook), bytes)
    if (!saved.ok) {
      tellProblem(saved.problem)
      return
    }
    if (saved.value === null) {
      tell(pageWords.notSaved)
      return
    }
    const count = undrawn.reduce((sum, { count: times }) => sum + times, 0)
    const examples = undrawn
      .slice(0, 5)
      .map(({ character }) => character)
      .join(' ')
    tell(
      pageWords.saved(saved.value.displayName, saved.value.folderName, pages),
      ...(count === 0 ? [] : [pageWords.notDrawn(count, examples)]),
    )
  }

  return { making, make, cancel: () => abort.current?.abort() }
}

/** The desktop takes out what its file system refuses. */
function suggestName(workbook: Workbook): string {
  const facts = findFacts(workbook)
  const name = pageWords.fileName(textAt(facts, 'organisation') ?? '', textAt(facts, 'title') ?? '')
  return `${name.slice(0, 100)}.pdf`
}

/** `YYYY-MM-DDTHH:MM` by this computer's clock. */
function localMoment(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${localDate(moment)}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`
}
