// Asks title and start of the next cycle, says what goes along and what starts empty, and has it made.
import { useMemo, useState } from 'react'
import { Button, Modal, TextInput } from '@mantine/core'
import { longestTitle } from '../../../app/limits.ts'
import { isDate } from '../../../domain/date.ts'
import { countCarried } from '../../../domain/next-cycle.ts'
import { findFacts } from '../../../domain/facts.ts'
import { textAt } from '../../../domain/read.ts'
import { libraryNames } from '../../../words/en/edits.ts'
import { libraryWords } from '../../../words/en/library.ts'
import { nextCycleWords as words } from '../../../words/en/month-six-page.ts'
import { DateInput } from '../../shell/date-input.tsx'
import '../../shell/dialog-styles.ts'
import { useNotify } from '../../shell/notices.tsx'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './month-six.module.css'
import { useReturnedFocus } from '../../shell/use-returned-focus.ts'

export function StartCycleDialog({ onClose }: { readonly onClose: () => void }) {
  useReturnedFocus()
  const { library, tell, openOther } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const asOf = useSessionState((state) => state.asOf)
  const notify = useNotify()
  const [title, setTitle] = useState(() => {
    const own = textAt(findFacts(workbook), 'title')
    return own === undefined ? words.unnamedTitle : libraryNames.secondCycle(own, longestTitle)
  })
  const [startDate, setStartDate] = useState(asOf)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const carried = useMemo(() => words.carried(countCarried({ workbook, asOf })), [workbook, asOf])
  const titleError = checkTitle(title)
  const dateError = isDate(startDate) ? null : libraryWords.startDateMissing

  async function create(open: boolean): Promise<void> {
    setAsked(true)
    if (titleError !== null || dateError !== null || busy) return
    setBusy(true)
    const made = await library.startNextCycle({ workbook, asOf }, { title, startDate })
    setBusy(false)
    if (!tell(made) || !made.ok) return
    onClose()
    if (open) openOther(made.value)
    else
      notify({ text: words.made(title), action: { label: words.openIt, run: () => openOther(made.value) } })
  }

  return (
    <Modal opened onClose={onClose} title={words.dialogTitle} size={720}>
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          const wrong = titleError !== null ? 'title' : dateError !== null ? 'startDate' : null
          if (wrong !== null) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
          void create(true)
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
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <DateInput
            name="startDate"
            label={words.startField}
            description={words.startHint}
            value={startDate}
            error={asked ? dateError : null}
            onChange={(event) => setStartDate(event.currentTarget.value)}
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
        <div className="dialog-buttons">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button onClick={() => void create(false)}>{words.createAndStay}</Button>
          <Button variant="filled" type="submit">
            {words.createAndOpen}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function checkTitle(title: string): string | null {
  const { length } = Array.from(title.trim())
  if (length === 0) return libraryWords.titleMissing
  return length > longestTitle ? libraryWords.titleTooLong(length, longestTitle) : null
}
