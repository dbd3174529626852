// One workbook at a glance: what it is called, how far it is, what is due.
import { memo } from 'react'
import type { LibraryEntry } from '../../app/library-state.ts'
import { daysBetween } from '../../domain/date.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { localDate } from '../../format/local-date.ts'
import { daysOver, relativeDays, shortDate } from '../../words/en/dates.ts'
import { libraryWords } from '../../words/en/library.ts'
import { cut, isolate } from '../../words/en/spell.ts'
import { stages as stageWords } from '../../words/en/stages.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'

/** Text that nobody reads to its end is not laid out to its end either. */
const longest = 300

interface LibraryRowProps {
  readonly entry: LibraryEntry
  readonly index: number
  readonly selected: boolean
  readonly asOf: string
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}

export const LibraryRow = memo(function LibraryRow(props: LibraryRowProps) {
  const { entry, index, selected, asOf, onSelect, onOpen } = props
  const title = entry.title.trim() === '' ? libraryWords.untitled : entry.title
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it handles the keys
    <div
      role="row"
      id={`workbook-${String(index)}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className="library-row"
      onClick={() => onSelect(entry.id)}
      onDoubleClick={() => onOpen(entry.id)}
    >
      <span role="gridcell" className="library-name">
        <span className="library-title" dir="auto" title={cut(title, longest)}>
          {cut(title, longest)}
        </span>
        <span className="meta clip">{describe(entry)}</span>
      </span>
      <span role="gridcell" className="library-glyphs" aria-label={stagesInWords(entry)}>
        {entry.stages.map((stage) => (
          <StageGlyph key={stage.id} status={stage.status} />
        ))}
      </span>
      <span role="gridcell">
        {entry.current === null ? libraryWords.allSigned : stageWords[entry.current].label}
      </span>
      <span role="gridcell">
        <Due entry={entry} asOf={asOf} />
      </span>
      <span role="gridcell" className="meta">
        {lastOpened(entry.lastOpenedAt, asOf)}
      </span>
    </div>
  )
})

function describe(entry: LibraryEntry): string {
  return [
    entry.sample ? libraryWords.sampleMark : '',
    entry.title.includes(entry.organisation) ? '' : isolate(cut(entry.organisation, longest)),
    libraryWords.people(entry.peopleCount),
    entry.technologyLeader === ''
      ? ''
      : libraryWords.technologyLeader(isolate(cut(entry.technologyLeader, longest))),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function stagesInWords(entry: LibraryEntry): string {
  return libraryWords.stagesInWords(
    entry.stages.map((stage) => `${stageWords[stage.id].label} ${libraryWords.status[stage.status]}`),
  )
}

function Due({ entry, asOf }: { readonly entry: LibraryEntry; readonly asOf: string }) {
  if (entry.current === null) return libraryWords.closed
  const due = dueOf(entry, entry.current)
  if (due === null) return <span className="meta">{libraryWords.noDate}</span>
  const days = daysBetween(asOf, due)
  if (days < 0) return <span className="tag">{daysOver(-days)}</span>
  return libraryWords.due(shortDate(due, asOf), relativeDays(days))
}

function dueOf(entry: LibraryEntry, stageId: StageId): string | null {
  return entry.stages.find((stage) => stage.id === stageId)?.due ?? null
}

function lastOpened(at: number, asOf: string): string {
  if (at === 0) return libraryWords.neverOpened
  const moment = new Date(at)
  const date = localDate(moment)
  const days = daysBetween(date, asOf)
  if (days === 0) {
    const time = `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`
    return libraryWords.today(time)
  }
  return days === 1 ? libraryWords.yesterday : shortDate(date, asOf)
}
