// Asks title and start of the next cycle, says what goes along and what starts empty, and has it made.
import { useMemo, useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import type { Library } from '../../app/library-state.ts'
import { longestTitle } from '../../app/limits.ts'
import type { Context } from '../../domain/context.ts'
import { findFacts } from '../../domain/facts.ts'
import { countCarried } from '../../domain/next-cycle.ts'
import { textAt } from '../../domain/read.ts'
import { libraryWords } from '../../words/en/library.ts'
import { nextCycleWords as words } from '../../words/en/month-six-page.ts'
import { nextCycleTitle } from '../../words/en/titles.ts'
import { DateInput, findDateError } from '../shell/date-input.tsx'
import { FormDialog } from '../shell/form-dialog.tsx'
import { useKeptForm } from '../shell/kept-form.ts'
import { useNotify } from '../shell/notices.tsx'
import { problemText } from '../shell/problem-text.ts'
import { findTitleError } from '../shell/title-error.ts'
import styles from './next-cycle.module.css'

interface NextCycleDialogProps {
  /** The workbook that the next cycle goes on from, today. */
  readonly source: Context
  readonly library: Library
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
}

export function NextCycleDialog({ source, library, onClose, onOpen }: NextCycleDialogProps) {
  const { workbook, asOf } = source
  const notify = useNotify()
  const { typed, type, forget } = useKeptForm(workbook.id, 'next cycle')
  const [proposed] = useState(() => {
    const taken = new Set(library.store.getState().entries.map((entry) => entry.title))
    return nextCycleTitle(textAt(findFacts(workbook), 'title') ?? '', { taken, limit: longestTitle })
  })
  const title = typed['title'] ?? proposed
  const startDate = typed['startDate'] ?? asOf
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const carried = useMemo(() => words.carried(countCarried({ workbook, asOf })), [workbook, asOf])
  const titleError = findTitleError(title)
  const dateError = findDateError(startDate, libraryWords.startDateMissing)

  async function create(open: boolean): Promise<void> {
    setAsked(true)
    if (titleError !== null || dateError !== null || busy) return
    setBusy(true)
    const made = await library.startNextCycle({ workbook, asOf }, { title, startDate })
    setBusy(false)
    if (!made.ok) {
      notify({ text: problemText(made.problem), stays: true })
      return
    }
    forget()
    onClose()
    if (open) onOpen(made.value)
    else notify({ text: words.made(title), action: { label: words.openIt, run: () => onOpen(made.value) } })
  }

  return (
    <FormDialog
      title={words.dialogTitle}
      size={720}
      onClose={onClose}
      cancel={words.cancel}
      confirm={words.createAndOpen}
      otherWay={<Button onClick={() => void create(false)}>{words.createAndStay}</Button>}
      onSubmit={() => {
        void create(true)
        return titleError !== null ? 'title' : dateError !== null ? 'startDate' : null
      }}
    >
      <p className="quiet">{words.help}</p>
      <div className={styles['cycleFields']}>
        <TextInput
          data-autofocus
          name="title"
          label={words.titleField}
          value={title}
          error={asked ? titleError : null}
          onChange={(event) => type('title', event.currentTarget.value)}
        />
        <DateInput
          name="startDate"
          label={words.startField}
          description={words.startHint}
          value={startDate}
          error={asked ? dateError : null}
          onChange={(event) => type('startDate', event.currentTarget.value)}
        />
      </div>
      <table className={`fact-table ${styles['carried'] ?? ''}`}>
        <caption className="hidden-text">{words.goesAlong}</caption>
        <thead>
          <tr>
            <th scope="col">{words.goesAlong}</th>
            <th scope="col" className="number">
              <span className="hidden-text">{words.howMany}</span>
            </th>
            <th scope="col">
              <span className="hidden-text">{words.how}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {carried.map(({ label, count, note }) => (
            <tr key={label}>
              <td>{label}</td>
              <td className="number strong">{count}</td>
              <td className="quiet">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">
        <span className="strong">{words.startsEmpty}</span> {words.left}
      </p>
    </FormDialog>
  )
}
