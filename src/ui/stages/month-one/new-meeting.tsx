// The line for a meeting that does not exist yet: a name and Enter.
import { useState } from 'react'
import { TextInput } from '@mantine/core'
import { ledgerWords as words } from '../../../words/en/month-one-page.ts'
import { useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './ledger.module.css'

export function NewMeeting({ onAdd }: { readonly onAdd: (name: string, id: string) => void }) {
  const { session } = useWorkbookFrame()
  const [id, setId] = useState(() => session.makeRowId())
  const [name, setName] = useState('')
  const address = { table: 'meetings', row: id, column: 'meeting' } as const
  return (
    <div className={styles['new']}>
      <TextInput
        size="xs"
        aria-label={words.newField}
        placeholder={words.newHint}
        dir="auto"
        value={name}
        onChange={(event) => {
          const { value } = event.currentTarget
          setName(value)
          if (value.trim() === '') session.clearDraft(address)
          else session.putDraft({ ...address, text: value })
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') setName('')
          else if (event.key !== 'Enter' || name.trim() === '') return
          else {
            onAdd(name.replaceAll(/\s+/g, ' ').trim(), id)
            setName('')
            setId(session.makeRowId())
          }
          session.clearDraft(address)
          event.preventDefault()
        }}
      />
    </div>
  )
}
