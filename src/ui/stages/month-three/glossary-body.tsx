// The glossary with both senses of a term side by side; terms that lack one come first and stay where they are while typed.
import { memo, useState } from 'react'
import { makeRowRemoval } from '../../../domain/notes.ts'
import { textAt } from '../../../domain/read.ts'
import type { Row } from '../../../domain/row.ts'
import { findRow, findRows } from '../../../domain/workbook.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import shared from './month-three.module.css'
import styles from './words.module.css'
import { focusField, useWantedField } from './move-focus.ts'
import { NewRow } from './new-row.tsx'
import { TextCell } from './text-cell.tsx'
import { WorkOrTable } from './work-or-table.tsx'

const words = monthThreePageWords.glossary
const columns = ['term', 'in-business-words', 'in-technology-words', 'example']
const shownAtFirst = 30

export function GlossaryBody({ tableId, place }: BodyProps) {
  return (
    <WorkOrTable tableId={tableId} place={place} label={words.view} columns={columns}>
      <GlossaryWork place={place} />
    </WorkOrTable>
  )
}

function GlossaryWork({ place }: Pick<BodyProps, 'place'>) {
  const { session } = useWorkbookFrame()
  const rows = useSessionState((state) => findRows(state.workbook, 'glossary'))
  const [limit, setLimit] = useState(shownAtFirst)
  const { root, goTo } = useWantedField(place, 'term')
  // Sorted once: a term that gets its second sense does not jump away from the person who typed it.
  const [incomplete] = useState(
    () =>
      new Set(
        findRows(session.store.getState().workbook, 'glossary')
          .filter(isIncomplete)
          .map(({ id }) => id),
      ),
  )
  const sorted = [
    ...rows.filter(({ id }) => incomplete.has(id)),
    ...rows.filter(({ id }) => !incomplete.has(id)),
  ]
  const missing = rows.filter(isIncomplete).length
  const placeAt = place === undefined ? -1 : sorted.findIndex(({ id }) => id === place.row)
  const first = placeAt < limit ? 0 : placeAt
  const shown = sorted.slice(first, first + limit)
  const left = sorted.length - first - shown.length

  return (
    <div className={shared['work']} ref={root} data-region="table">
      <div>
        <h2 className="finding">{words.title(missing, rows.length)}</h2>
        <p className="meta">{words.help}</p>
      </div>
      <NewRow
        table="glossary"
        column="term"
        label={words.newTerm}
        placeholder={words.newBlank}
        onMade={(row, goesOn) => {
          // The new term stands last, or beyond what is shown.
          setLimit(Math.max(limit, findRows(session.store.getState().workbook, 'glossary').length))
          if (goesOn) goTo(row, 'in-business-words')
        }}
      />
      <ul className={styles['terms']}>
        {shown.map((row, index) => (
          <Term key={row.id} row={row} position={first + index + 1} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + shownAtFirst)}>
          {monthThreePageWords.showMore(left)}
        </button>
      )}
    </div>
  )
}

function isIncomplete(row: Row): boolean {
  return textAt(row, 'in-business-words') === undefined || textAt(row, 'in-technology-words') === undefined
}

const Term = memo(function Term({ row, position }: { readonly row: Row; readonly position: number }) {
  const { session } = useWorkbookFrame()
  const name = (textAt(row, 'term') ?? words.unnamed).slice(0, 80)
  const text = (
    column: string,
    label: string,
    next: string | null,
    look?: 'strong' | 'quiet',
    placeholder?: string,
  ) => (
    <TextCell
      table="glossary"
      row={row.id}
      column={column}
      label={label}
      {...(look === undefined ? {} : { look })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(next === null
        ? {}
        : { onGoOn: (field: HTMLElement) => focusField(field.closest('li'), row.id, next) })}
    />
  )
  return (
    <li className={styles['term']}>
      <div className={styles['termHead']}>
        {text('term', words.termOf(position), 'in-business-words', 'strong')}
        <button
          type="button"
          className={`text-button ${shared['remove'] ?? ''}`}
          aria-label={words.removeOf(name)}
          onClick={() => {
            const { workbook } = session.store.getState()
            if (findRow(workbook, 'glossary', row.id) === undefined) return
            session.dispatch(makeRowRemoval(workbook, 'glossary', [row.id]))
          }}
        >
          {words.remove}
        </button>
      </div>
      <div className={styles['senses']}>
        <div>
          <p className={styles['sense']}>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" fill="var(--business)" />
            </svg>{' '}
            {words.business}
          </p>
          {text(
            'in-business-words',
            words.businessOf(name),
            'in-technology-words',
            undefined,
            words.noBusiness,
          )}
        </div>
        <div>
          <p className={styles['sense']}>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill="var(--technology)" />
            </svg>{' '}
            {words.technology}
          </p>
          {text('in-technology-words', words.technologyOf(name), 'example', undefined, words.noTechnology)}
        </div>
      </div>
      <div className={styles['termExample']}>
        <span className="meta">{words.example}</span>
        {text('example', words.exampleOf(name), null, 'quiet', words.exampleBlank)}
      </div>
    </li>
  )
})
