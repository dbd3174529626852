// A list of deliverables, typed or pasted, into rows: says what it will take before it does, in one undo step.
import { useEffect, useRef, useState } from 'react'
import { Button, Textarea } from '@mantine/core'
import { readDeliverables } from '../../../domain/deliverables.ts'
import { ordersBetween } from '../../../domain/order-key.ts'
import { textAt } from '../../../domain/read.ts'
import { findRows } from '../../../domain/workbook.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { KeyCap } from '../../shell/key-cap.tsx'
import { useNotify } from '../../shell/notices.tsx'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './month-two.module.css'

interface PasteDeliverablesProps {
  /** True where it was asked for, and not shown because there is nothing else. */
  readonly takesFocus: boolean
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null
  readonly onAdded: (firstRow: string) => void
}

/** What stands in the box, by workbook: another tab of the page must not cost a long list. */
const begun = new Map<string, string>()

export function PasteDeliverables({ takesFocus, onCancel, onAdded }: PasteDeliverablesProps) {
  const { session } = useWorkbookFrame()
  const notify = useNotify()
  const rows = useSessionState((state) => state.workbook.tables['outcome-measures'].rows)
  const { id: workbookId } = session.store.getState().workbook
  const [text, setText] = useState(() => begun.get(workbookId) ?? '')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  const known = rows.flatMap((row) => textAt(row, 'deliverable-tracked-today') ?? [])
  const read = readDeliverables(text, known)
  const change = (next: string) => {
    setText(next)
    begun.set(workbookId, next)
  }
  const add = () => {
    if (read.names.length === 0) {
      box.current?.focus()
      return
    }
    const last = findRows(session.store.getState().workbook, 'outcome-measures').at(-1)
    const orders = ordersBetween(last?.order ?? null, null, read.names.length)
    const made = read.names.map((name, index) => ({
      id: session.makeRowId(),
      order: orders[index] ?? '',
      cells: { 'deliverable-tracked-today': name },
    }))
    session.dispatch(
      { kind: 'insert-rows', table: 'outcome-measures', rows: made },
      words.addStep(made.length),
    )
    notify({ text: words.added(read) })
    change('')
    onAdded(made[0]?.id ?? '')
  }
  return (
    // Keys of the box, heard around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles['card']}
      aria-label={words.addMany}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          add()
        }
        if (event.key === 'Escape' && onCancel !== null) {
          event.preventDefault()
          event.stopPropagation()
          onCancel()
        }
      }}
    >
      <Textarea
        ref={box}
        label={words.pasteTitle}
        description={words.pasteHelp}
        placeholder={words.pasteHint}
        rows={8}
        value={text}
        dir="auto"
        spellCheck={false}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <p className="quiet" role="status">
        {text.trim() !== '' && words.pasted(read)}
      </p>
      <div className={styles['buttons']}>
        <Button type="submit" variant="filled">
          {words.add(read.names.length)}
        </Button>
        <KeyCap keys="Mod+Enter" />
        {onCancel !== null && (
          <Button className={styles['last']} onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
