// A short list of names behind a button: type a part, arrows choose, Enter takes it; one may be made anew where allowed.
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { TextInput } from '@mantine/core'
import { foldName } from '../../../domain/forum-map.ts'
import { ledgerWords as words } from '../../../words/en/month-one-page.ts'
import styles from './name-picker.module.css'

export interface NameOption {
  readonly id: string
  readonly label: string
  /** What kind of thing goes by this name. */
  readonly note?: string
}

interface NamePickerProps {
  readonly title: string
  readonly field: string
  readonly options: readonly NameOption[]
  readonly onPick: (id: string) => void
  /** Offered where no name is exactly the one typed. */
  readonly create?: { readonly label: (name: string) => string; readonly run: (name: string) => void }
}

const mostShown = 8

export function NamePicker({ title, field, options, onPick, create }: NamePickerProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const wanted = foldName(text)
  const found = options.filter(({ label }) => foldName(label).includes(wanted))
  const shown = found.slice(0, mostShown)
  const canCreate =
    create !== undefined && wanted !== '' && !options.some(({ label }) => foldName(label) === wanted)
  const choices = [
    ...shown.map((option) => ({ ...option, run: () => onPick(option.id) })),
    ...(canCreate ? [{ id: '@new', label: create.label(text), run: () => create.run(text.trim()) }] : []),
  ]
  const chosen = Math.min(at, choices.length - 1)

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && choices.length > 0) setAt((chosen + by + choices.length) % choices.length)
    else if (event.key === 'Enter') choices[chosen]?.run()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles['picker']}>
      <p className="strong" dir="auto">
        {title}
      </p>
      <TextInput
        data-autofocus
        size="xs"
        aria-label={field}
        placeholder={words.pickHint}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={choices.length === 0 ? undefined : `${id}-${String(chosen)}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={field} className={styles['choices']}>
        {choices.map((choice, index) => (
          // The field has the focus and the keys; a line is only pointed at.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={choice.id}
            id={`${id}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles['choice']}
            onClick={choice.run}
            onPointerMove={() => setAt(index)}
          >
            <span className="clip" dir="auto">
              {choice.label.slice(0, 120)}
            </span>
            {choice.note !== undefined && <span className="meta">{choice.note}</span>}
          </div>
        ))}
      </div>
      <p className="meta" aria-live="polite">
        {choices.length === 0
          ? words.pickNone
          : found.length > shown.length && words.pickMore(found.length - shown.length)}
      </p>
    </div>
  )
}
