// The lessons as a board of four columns, rows without an owner first; the table below; the start of the next cycle.
import { Suspense, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { lessonKinds } from '../../../domain/next-cycle.ts'
import type { LessonKind } from '../../../domain/next-cycle.ts'
import { namesSomebody } from '../../../domain/named-person.ts'
import { dateAt, textAt } from '../../../domain/read.ts'
import type { Row } from '../../../domain/row.ts'
import { findRow, findRows } from '../../../domain/workbook.ts'
import type { TableRows } from '../../../domain/workbook.ts'
import { lessonWords as words, nextCycleWords } from '../../../words/en/month-six-page.ts'
import { findColumnWords } from '../../../words/index.ts'
import { KeyCap } from '../../shell/key-cap.tsx'
import { makePart } from '../../shell/parts.ts'
import { listPeople } from '../../shell/person-options.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import { TableBox } from '../table-box.tsx'
import styles from './month-six.module.css'

const NextCycleDialog = makePart(
  async () => (await import('../../library/next-cycle-dialog.tsx')).NextCycleDialog,
)

const mostCards = 12

export function NextCyclePanel({ tableId, place }: BodyProps) {
  const { projector } = useWorkbookFrame()
  const rows = useSessionState((state) => findRows(state.workbook, 'next-cycle'))
  const people = useSessionState((state) => state.workbook.tables.people)
  const [starting, setStarting] = useState(false)
  const lessons = useMemo(() => sortLessons(rows, people), [rows, people])
  const unowned = lessons.filter((row) => !namesSomebody(people, row, 'owner')).length
  const unsorted = lessons.filter((row) => kindOf(row) === null)
  return (
    <div className={styles['panel']} data-projector={projector || undefined}>
      <div className={styles['head']}>
        <div>
          <h2 className="finding">{words.title(lessons.length, unowned)}</h2>
          {lessons.length > 0 && <p className="meta">{words.help}</p>}
        </div>
        <Button variant="filled" onClick={() => setStarting(true)}>
          {nextCycleWords.start}
        </Button>
      </div>
      {unsorted.length > 0 && <Column title={words.unsorted} lessons={unsorted} wide />}
      <div className={styles['board']} data-region="table">
        {lessonKinds.map((kind) => (
          <Column
            key={kind}
            title={words.kinds[kind]}
            lessons={lessons.filter((row) => kindOf(row) === kind)}
          />
        ))}
      </div>
      <div className={styles['table']}>
        <TableBox tableId={tableId} place={place} />
      </div>
      <Suspense fallback={null}>{starting && <StartNextCycle onClose={() => setStarting(false)} />}</Suspense>
    </div>
  )
}

/** Rows with a lesson; those without an owner first, else in table order. */
function StartNextCycle({ onClose }: { readonly onClose: () => void }) {
  const { library, openOther } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const asOf = useSessionState((state) => state.asOf)
  const source = useMemo(() => ({ workbook, asOf }), [workbook, asOf])
  return <NextCycleDialog source={source} library={library} onClose={onClose} onOpen={openOther} />
}

function sortLessons(rows: readonly Row[], people: TableRows): readonly Row[] {
  const lessons = rows.filter((row) => textAt(row, 'lesson') !== undefined)
  return [
    ...lessons.filter((row) => !namesSomebody(people, row, 'owner')),
    ...lessons.filter((row) => namesSomebody(people, row, 'owner')),
  ]
}

function kindOf(row: Row): LessonKind | null {
  return lessonKinds.find((kind) => kind === textAt(row, 'keep-change-stop-start')) ?? null
}

interface ColumnProps {
  readonly title: string
  readonly lessons: readonly Row[]
  readonly wide?: true
}

function Column({ title, lessons, wide }: ColumnProps) {
  const left = lessons.length - mostCards
  return (
    <section className={styles['column']} data-wide={wide}>
      <h3 className={styles['columnHead']}>
        {title} <span className="meta">{lessons.length}</span>
      </h3>
      {lessons.length === 0 ? (
        <p className="meta">{words.none}</p>
      ) : (
        <ul className={styles['cards']}>
          {lessons.slice(0, mostCards).map((row) => (
            <Card key={row.id} row={row} />
          ))}
        </ul>
      )}
      {left > 0 && <p className="meta">{words.more(left)}</p>}
    </section>
  )
}

function Card({ row }: { readonly row: Row }) {
  const { session, navigate } = useWorkbookFrame()
  const owned = useSessionState((state) => namesSomebody(state.workbook.tables.people, row, 'owner'))
  const lesson = textAt(row, 'lesson') ?? ''
  const set = (column: string, value: string, label: string) =>
    session.dispatch(
      { kind: 'set-cells', table: 'next-cycle', changes: [{ row: row.id, column, value }] },
      label,
    )
  const move = (kind: LessonKind) => set('keep-change-stop-start', kind, words.movedTo(lesson, kind))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const kind = lessonKinds.find((each) => words.keys[each] === event.key.toUpperCase())
    if (kind === undefined) return
    event.preventDefault()
    refocus(row.id)
    move(kind)
  }
  return (
    <li className={styles['card']} data-unowned={!owned || undefined}>
      <button
        type="button"
        data-lesson={row.id}
        className={styles['lesson']}
        dir="auto"
        title={words.open}
        aria-keyshortcuts={lessonKinds.map((kind) => words.keys[kind]).join(' ')}
        onClick={() =>
          navigate({ page: 'stage', stage: 'month-six', table: 'next-cycle', place: { row: row.id } })
        }
        onKeyDown={onKeyDown}
      >
        {lesson.slice(0, 400)}
      </button>
      <CardFoot row={row} lesson={lesson} onOwner={(id) => set('owner', id, words.ownerGiven(lesson))} />
      {kindOf(row) === null && (
        <span className={styles['steps']}>
          {lessonKinds.map((kind) => (
            <Button
              key={kind}
              size="xs"
              rightSection={<KeyCap keys={words.keys[kind]} />}
              onClick={() => {
                refocus(row.id)
                move(kind)
              }}
            >
              {words.kinds[kind]}
              <span className="hidden-text">: {words.name(lesson)}</span>
            </Button>
          ))}
        </span>
      )}
    </li>
  )
}

/** The card comes back in another column: focus goes with it. */
function refocus(row: string): void {
  requestAnimationFrame(() => {
    for (const card of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
      if (card.dataset['lesson'] === row) card.focus()
    }
  })
}

interface CardFootProps {
  readonly row: Row
  readonly lesson: string
  readonly onOwner: (person: string) => void
}

function CardFoot({ row, lesson, onOwner }: CardFootProps) {
  const workbook = useSessionState((state) => state.workbook)
  const asOf = useSessionState((state) => state.asOf)
  const owner = textAt(row, 'owner')
  const kind = textAt(row, 'kind-of-difference')
  const when = dateAt(row, 'when')
  const person = owner === undefined ? undefined : findRow(workbook, 'people', owner)
  const people = findRows(workbook, 'people')
  const facts = [
    ...(kind === undefined
      ? []
      : [findColumnWords('next-cycle', 'kind-of-difference').choices?.[kind] ?? kind]),
    ...(when === undefined ? [] : [words.by(when, asOf)]),
  ]
  return (
    <p className={styles['cardFoot']}>
      {owner === undefined && people.length > 0 ? (
        <NativeSelect
          size="xs"
          aria-label={words.ownerOf(lesson)}
          value=""
          data={[{ value: '', label: words.chooseOwner }, ...listPeople(people)]}
          onChange={(event) => onOwner(event.currentTarget.value)}
        />
      ) : (
        <span className="strong" dir="auto">
          {owner === undefined
            ? words.noOwner
            : ((person && textAt(person, 'name')) ?? words.noOwner).slice(0, 60)}
        </span>
      )}
      {facts.length > 0 && <span className="meta">{facts.join(', ')}</span>}
    </p>
  )
}
