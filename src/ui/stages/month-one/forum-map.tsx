// Every decision of week one joined to the forum it is taken in, and every forum to its question; what is missing stands out.
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Popover } from '@mantine/core'
import {
  findForumMap,
  findForumNames,
  foldName,
  makeForumEdit,
  makeNewForumEdit,
} from '../../../domain/forum-map.ts'
import type { DecisionPlace, MappedDecision } from '../../../domain/forum-map.ts'
import { forumMapWords as words } from '../../../words/en/month-one-page.ts'
import { useAnswers } from '../../workbook/use-answers.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'
import styles from './pictures.module.css'
import { NamePicker } from './name-picker.tsx'

const mostDecisions = 20
const mostPlaces = 40

export function ForumMap({ live, onOpen }: PictureProps) {
  const context = useDomainContext()
  const { session, projector, navigate } = useWorkbookFrame()
  const { makeAction } = useAnswers()
  const map = findForumMap(context)
  const goToDecisions = () => navigate({ page: 'stage', stage: 'week-one', table: 'decision-rights' })
  const unknown = groupUnknown(map.unknown)
  const places = map.places.slice(0, mostPlaces)
  const join = (decisions: readonly MappedDecision[], isOpen: boolean) => (
    <Decisions decisions={decisions} live={live} isOpen={isOpen} />
  )
  return (
    <section className={`picture ${styles['map'] ?? ''}`} data-projector={projector || undefined}>
      <h2 className="finding">{words.finding(map)}</h2>
      <p className="meta">{words.subtitle(map, context.asOf)}</p>
      {map.decisions === 0 && (
        <p className="quiet">
          {words.noDecisions}{' '}
          <button type="button" className="text-button" onClick={goToDecisions}>
            {words.goToDecisions}
          </button>
        </p>
      )}
      {(map.decisions > 0 || places.length > 0) && (
        <ul className={styles['bands']} aria-label={words.list}>
          {map.unplaced.length > 0 && (
            <Band decisions={join(map.unplaced, true)} missing>
              <p className="strong">{words.noForum}</p>
            </Band>
          )}
          {unknown.map((group) => (
            <Band key={group[0]?.row} decisions={join(group, true)} missing>
              <p className="strong">{words.unknownForum(group[0]?.forum ?? '')}</p>
              {live && (
                <Button
                  size="xs"
                  aria-label={words.create(group[0]?.forum ?? '')}
                  onClick={() => {
                    const [first] = group
                    if (first === undefined) return
                    const { workbook } = session.store.getState()
                    session.dispatch(
                      makeNewForumEdit(workbook, first.row, first.forum, session.makeRowId()),
                      words.createNew(first.forum),
                    )
                  }}
                >
                  {words.createIt}
                </Button>
              )}
            </Band>
          ))}
          {places.map((place) => (
            <Band
              key={`${place.table}/${place.row}`}
              decisions={
                place.decisions.length === 0 ? (
                  <p className="quiet">{words.noDecision}</p>
                ) : (
                  join(place.decisions, false)
                )
              }
              missing={place.ends || (place.table === 'forums' && place.question === null)}
              loose={place.decisions.length === 0}
            >
              <Place
                place={place}
                live={live}
                onOpen={() =>
                  place.table === 'forums'
                    ? onOpen('forums', place.row)
                    : navigate({
                        page: 'stage',
                        stage: 'month-one',
                        table: 'meetings',
                        place: { row: place.row },
                      })
                }
                onAction={(text) => makeAction({ table: place.table, row: place.row }, text)}
              />
            </Band>
          ))}
        </ul>
      )}
      {map.places.length > places.length && (
        <p className="meta">{words.moreForums(map.places.length - places.length)}</p>
      )}
    </section>
  )
}

/** Those that name the same thing stand together. */
function groupUnknown(decisions: readonly MappedDecision[]): readonly (readonly MappedDecision[])[] {
  const groups = new Map<string, MappedDecision[]>()
  for (const decision of decisions) {
    const key = foldName(decision.forum)
    groups.set(key, [...(groups.get(key) ?? []), decision])
  }
  return [...groups.values()].slice(0, mostPlaces)
}

interface BandProps {
  readonly decisions: ReactNode
  readonly children: ReactNode
  /** Something is not there yet: the line that joins the two is broken. */
  readonly missing?: boolean
  /** No decision is joined to it. */
  readonly loose?: boolean
}

function Band({ decisions, children, missing = false, loose = false }: BandProps) {
  return (
    <li className={styles['band']} data-missing={missing || undefined} data-loose={loose || undefined}>
      <div className={styles['left']}>{decisions}</div>
      <span className={styles['joint']} aria-hidden="true" />
      <div className={styles['right']}>{children}</div>
    </li>
  )
}

interface DecisionsProps {
  readonly decisions: readonly MappedDecision[]
  readonly live: boolean
  /** True where they still need a place. */
  readonly isOpen: boolean
}

function Decisions({ decisions, live, isOpen }: DecisionsProps) {
  const shown = decisions.slice(0, mostDecisions)
  return (
    <>
      <ul>
        {shown.map((decision) => (
          <Decision key={decision.row} decision={decision} live={live} isOpen={isOpen} />
        ))}
      </ul>
      {decisions.length > shown.length && (
        <p className="meta">{words.more(decisions.length - shown.length)}</p>
      )}
    </>
  )
}

interface DecisionProps {
  readonly decision: MappedDecision
  readonly live: boolean
  readonly isOpen: boolean
}

function Decision({ decision, live, isOpen }: DecisionProps) {
  const { session, navigate } = useWorkbookFrame()
  const { makeAction } = useAnswers()
  const [picking, setPicking] = useState(false)
  const name = decision.name.trim() === '' ? words.unnamed : decision.name
  const label = isOpen ? words.chooseFor(name) : words.moveFrom(name, decision.forum)

  function assign(forum: string): void {
    setPicking(false)
    if (forum !== decision.forum) {
      session.dispatch(makeForumEdit(decision.row, forum), words.assigned(name, forum))
    }
  }
  function create(forum: string): void {
    setPicking(false)
    const { workbook } = session.store.getState()
    session.dispatch(
      makeNewForumEdit(workbook, decision.row, forum, session.makeRowId()),
      words.assigned(name, forum),
    )
  }

  const picker = live && (
    <Popover opened={picking} onChange={setPicking} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        {isOpen ? (
          <Button size="xs" aria-label={label} onClick={() => setPicking(!picking)}>
            {words.choose}
          </Button>
        ) : (
          <button
            type="button"
            className="text-button meta"
            aria-label={label}
            onClick={() => setPicking(!picking)}
          >
            {words.move}
          </button>
        )}
      </Popover.Target>
      <Popover.Dropdown>
        {picking && (
          <NamePicker
            title={words.chooseFor(name)}
            field={words.field(name)}
            options={findForumNames(session.store.getState().workbook).map((option) => ({
              id: option.name,
              label: option.name,
              note: words.kind[option.table],
            }))}
            onPick={assign}
            create={{ label: words.createNew, run: create }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
  return (
    <li className={styles['decision']} data-open={isOpen || undefined}>
      <button
        type="button"
        className={`text-button clip ${isOpen ? 'strong' : ''}`}
        dir="auto"
        aria-label={words.openDecision(name)}
        onClick={() =>
          navigate({
            page: 'stage',
            stage: 'week-one',
            table: 'decision-rights',
            place: { row: decision.row },
          })
        }
      >
        {name.slice(0, 200)}
      </button>
      {picker}
      {live && isOpen && (
        <button
          type="button"
          className="text-button meta"
          aria-label={words.makeActionFor(words.actionForDecision(name))}
          onClick={() =>
            makeAction({ table: 'decision-rights', row: decision.row }, words.actionForDecision(name))
          }
        >
          {words.makeAction}
        </button>
      )}
    </li>
  )
}

interface PlaceProps {
  readonly place: DecisionPlace
  readonly live: boolean
  readonly onOpen: () => void
  readonly onAction: (text: string) => void
}

/** A forum with its question, or a meeting; what it lacks is said in its place. */
function Place({ place, live, onOpen, onAction }: PlaceProps) {
  const name = place.name.trim() === '' ? words.unnamedForum : place.name
  const isForum = place.table === 'forums'
  const action = place.ends
    ? words.actionForEnding(name)
    : isForum && place.question === null
      ? words.actionForQuestion(name)
      : place.decisions.length === 0
        ? words.actionForForum(name)
        : null
  return (
    <>
      <p className={styles['placeName']}>
        <button
          type="button"
          className="text-button strong clip"
          dir="auto"
          aria-label={words.openForum(name)}
          onClick={onOpen}
        >
          {name.slice(0, 200)}
        </button>
        <span className="meta">{isForum ? words.forum : words.meeting}</span>
      </p>
      {place.ends && <p className="strong">{words.ends}</p>}
      {isForum &&
        (place.question === null ? (
          <p className="strong">{words.noQuestion}</p>
        ) : (
          <p className={styles['question']} dir="auto">
            {place.question.slice(0, 400)}
          </p>
        ))}
      {live && action !== null && (
        <button
          type="button"
          className="text-button meta"
          aria-label={words.makeActionFor(action)}
          onClick={() => onAction(action)}
        >
          {words.makeAction}
        </button>
      )}
    </>
  )
}
