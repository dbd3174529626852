// A revealed round on the wall: one set of questions at a time, as large as the window allows, keys to go through them.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { measureOnScreen } from '../../charts/font-metrics.ts'
import { drawPerceptionKey, findKeyWidth } from '../../charts/perception-key.ts'
import { perceptionData } from '../../charts/perception-data.ts'
import type { PerceptionData } from '../../charts/perception-data.ts'
import { describePerception, drawPerception } from '../../charts/perception.ts'
import { makeLink } from '../../domain/link.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { roundsChartWords } from '../../words/en/charts-rounds.ts'
import { revealWords } from '../../words/en/reveal.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { problemText } from '../shell/problem-text.ts'
import { usePageMark } from '../shell/use-page-mark.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import styles from './reveal.module.css'
import { RevealItem } from './reveal-item.tsx'
import { stageOfRound } from './reveal-place.ts'
import { findTitlePx, makeSets, traceableOf, zoomOf } from './reveal-sets.ts'
import { useConsent } from './use-consent.ts'
import { useSize } from './use-size.ts'

export function RevealRoom({ round }: { readonly round: RoundId }) {
  const { navigate } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const data = useMemo(() => perceptionData(workbook, round), [workbook, round])
  const { ref, size } = useSize()
  const zoom = zoomOf(size)
  const sets = useMemo(() => (data === null ? [] : makeSets(data, size, zoom)), [data, size, zoom])
  const [wanted, setWanted] = useState(0)
  const [item, setItem] = useState<string | null>(null)
  const position = Math.min(wanted, sets.length - 1)
  const shown = sets[position]
  const go = useCallback(
    (next: number) => setWanted(Math.min(Math.max(next, 0), sets.length - 1)),
    [sets.length],
  )
  const back = useCallback(() => navigate(stageOfRound(round)), [navigate, round])
  const frame = useRef<HTMLDivElement | null>(null)
  usePageMark('data-reveal', true)
  useRoomKeys(position, go, back)
  useFrameFocus(frame, position)
  const open = useCallback((table: TableId, row: string) => setItem(makeLink(table, row)), [])
  const title = shown === undefined ? '' : describePerception(shown.data, roundsChartWords).title
  const titlePx = findTitlePx(title, size, zoom)
  return (
    // Custom properties are style, though React's type does not list them.
    <div
      className={styles['room']}
      ref={ref}
      style={{ '--zoom': zoom, '--title': `${String(titlePx)}px` } as CSSProperties}
    >
      <div className={styles['frame']} ref={frame} tabIndex={-1}>
        <header className={styles['top']}>
          <button type="button" className={styles['back']} onClick={back}>
            <span aria-hidden="true">←</span> <span className="hidden-text">{revealWords.back(round)}: </span>
            {revealWords.kicker(round)}
          </button>
          {shown !== undefined && (
            <nav className={styles['sets']} aria-label={revealWords.pages}>
              <span role="status">{revealWords.set(position + 1, sets.length, shown.data.scale)}</span>
              {sets.length > 1 && (
                <>
                  <button type="button" aria-disabled={position === 0} onClick={() => go(position - 1)}>
                    <span aria-hidden="true">‹</span>
                    <span className="hidden-text">{revealWords.previous}</span>
                  </button>
                  <button
                    type="button"
                    aria-disabled={position === sets.length - 1}
                    onClick={() => go(position + 1)}
                  >
                    <span aria-hidden="true">›</span>
                    <span className="hidden-text">{revealWords.next}</span>
                  </button>
                </>
              )}
            </nav>
          )}
        </header>
        <h1 className={styles['title']}>{title}</h1>
        {shown !== undefined && size.width > 0 && (
          <Wall key={position} data={shown.data} large={shown.large} zoom={zoom} onOpen={open} />
        )}
        {shown !== undefined && size.width > 0 && (
          <Foot round={round} data={shown.data} whole={data?.[shown.data.scale] ?? shown.data} zoom={zoom} />
        )}
      </div>
      {item !== null && <RevealItem round={round} link={item} zoom={zoom} onClose={() => setItem(null)} />}
    </div>
  )
}

interface WallProps {
  readonly data: PerceptionData
  readonly large: number
  readonly zoom: number
  readonly onOpen: (table: TableId, row: string) => void
}

function Wall({ data, large, zoom, onOpen }: WallProps) {
  const { ref, size } = useSize()
  return (
    <div className={styles['wall']} ref={ref}>
      {size.height > 0 && (
        <ChartView
          density="projector"
          heading="bare"
          onOpen={onOpen}
          draw={(width, measure) =>
            drawPerception(data, { ...makeDrawing({ large }, zoom), height: size.height, width, measure })
          }
        />
      )}
    </div>
  )
}

interface FootProps {
  readonly round: RoundId
  readonly data: PerceptionData
  /** All questions of this kind: whether answers can be traced does not change from page to page. */
  readonly whole: PerceptionData
  readonly zoom: number
}

function Foot({ round, data, whole, zoom }: FootProps) {
  const consent = useConsent(round)
  const save = useSessionState((state) => state.save)
  const drawing = makeDrawing({ large: 0 }, zoom)
  const keyPx = Math.ceil(findKeyWidth(data, { ...drawing, width: Infinity, measure: measureOnScreen }))
  return (
    <footer className={styles['foot']}>
      <div className={styles['key']} style={{ flexBasis: keyPx }}>
        <ChartView
          density="projector"
          heading="bare"
          draw={(width, measure) => drawPerceptionKey(data, { ...drawing, width, measure })}
        />
      </div>
      <p className={styles['right']}>
        {save.kind === 'not-saved' && <strong>{revealWords.notSaved(problemText(save.problem))} </strong>}
        {roundsChartWords.perception.traceable(traceableOf(whole))}{' '}
        <button type="button" className="text-button" aria-label={consent.label} onClick={consent.toggle}>
          {consent.short}
        </button>
      </p>
    </footer>
  )
}

function makeDrawing({ large }: { readonly large: number }, zoom: number) {
  return { density: 'projector', words: roundsChartWords, zoom, large, key: false } as const
}

/** Arrows, Page Up and Page Down (a presenter's clicker) go through the sets, Escape goes back. */
function useRoomKeys(position: number, go: (next: number) => void, back: () => void): void {
  const press = useRef<(key: string) => boolean>(() => false)
  useEffect(() => {
    press.current = (key) => {
      const step = steps[key]
      if (step !== undefined) go(position + step)
      else if (key === 'Home') go(0)
      else if (key === 'End') go(Infinity)
      else if (key === 'Escape') back()
      return step !== undefined || key === 'Home' || key === 'End' || key === 'Escape'
    }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      // A question asked above the page has keys of its own, and has it closed by the time they bubble up here.
      if (document.querySelector('[role="dialog"]') !== null) return
      if (press.current(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** What had the focus may be gone with its set: the next Tab then goes on from the top of this page. */
function useFrameFocus(frame: React.RefObject<HTMLElement | null>, position: number): void {
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) frame.current?.focus()
  }, [frame, position])
}
