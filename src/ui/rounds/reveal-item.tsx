// One question of the reveal up close: its numbers, its comments, and what the room wants to do about it.
import { Button, Modal } from '@mantine/core'
import { findPerception } from '../../domain/perception.ts'
import type { PerceptionItem, Side } from '../../domain/perception.ts'
import { scales } from '../../domain/scale.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { roundsChartWords } from '../../words/en/charts-rounds.ts'
import { revealWords } from '../../words/en/reveal.ts'
import '../shell/dialog-styles.ts'
import { routeOfRow } from '../workbook/route.ts'
import { useAnswers } from '../workbook/use-answers.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import styles from './reveal.module.css'
import { readQuestion } from './round-reading.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'

interface RevealItemProps {
  readonly round: RoundId
  /** `table/row`. */
  readonly link: string
  readonly zoom: number
  readonly onClose: () => void
}

export function RevealItem({ round, link, zoom, onClose }: RevealItemProps) {
  useReturnedFocus()
  const { navigate } = useWorkbookFrame()
  const { makeAction, makeDecision } = useAnswers()
  const workbook = useSessionState((state) => state.workbook)
  const item = findPerception(workbook, round)?.find((each) => each.item === link)
  if (item === undefined) return null
  const label = readQuestion({ ...item, link })
  const answers = { table: item.table, row: item.row.id }
  const apart = item.gap === null || item.gap === 0 ? null : roundsChartWords.perception.apart(item.gap)
  const toRow = () => navigate(routeOfRow(workbook, item.table, item.row.id))
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span dir="auto">{label}</span>}
      size={`${String(Math.round(Math.max(560, 1040 * zoom)))}px`}
      classNames={{ content: styles['item'] ?? '' }}
      styles={{ content: { '--zoom': zoom } }}
    >
      <div className={styles['facts']}>
        {apart !== null && <p className={styles['apart']}>{apart}</p>}
        {(['business', 'technology'] as const).map((side) => (
          <SideLine key={side} item={item} side={side} />
        ))}
        <p>
          {item.low === null || item.high === null
            ? revealWords.noAnswers
            : revealWords.range(item.low, item.high, item.respondents)}{' '}
          {item.notSure > 0 && revealWords.notSure(item.notSure)}
        </p>
      </div>
      <Comments item={item} />
      <div className="dialog-buttons">
        <Button onClick={toRow}>{revealWords.toRow}</Button>
        <Button onClick={() => makeDecision(answers, revealWords.decisionText(label))}>
          {revealWords.makeDecision}
        </Button>
        <Button variant="filled" onClick={() => makeAction(answers, revealWords.actionText(label, apart))}>
          {revealWords.makeAction}
        </Button>
      </div>
    </Modal>
  )
}

function SideLine({ item, side }: { readonly item: PerceptionItem; readonly side: Side }) {
  const median = item[side]
  if (median === null || item.sides === null) return null
  const n = item.sides[side].reduce((sum, count) => sum + count, 0)
  return (
    <p>
      <SideSign side={side} />
      {revealWords.medians[side](median, scales[item.scale].max, n)}
    </p>
  )
}

function Comments({ item }: { readonly item: PerceptionItem }) {
  const { comments } = item
  return (
    <section className={styles['comments']}>
      <h3 className="strong">{revealWords.comments}</h3>
      {comments === null && <p className="quiet">{revealWords.commentsNeedConsent}</p>}
      {comments?.length === 0 && <p className="quiet">{revealWords.noComments}</p>}
      {comments !== null && comments.length > 0 && (
        <ul>
          {comments.map(({ side, text }, index) => (
            // Comments have no identity of their own here: whose they are is not told.
            <li key={index}>
              {side !== null && <SideSign side={side} />}
              <span className="hidden-text">{revealWords.sides[side ?? 'none']}: </span>
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The square of business, the circle of technology. */
function SideSign({ side }: { readonly side: Side }) {
  return <span className={styles['sign']} data-side={side} aria-hidden="true" />
}
