// The sections of a pack: chosen, put in order, each with its headline. A click on a name shows it in the preview.
import { useState } from 'react'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { longestHeadline } from '../../app/pack-choices.ts'
import type { PackChoices } from '../../app/pack-choices.ts'
import { packs } from '../../report/packs.ts'
import type { PackId, SectionId } from '../../report/packs.ts'
import type { Laid } from '../../report/pdf/briefing-worker.ts'
import { briefingPageWords as words } from '../../words/en/briefing-page.ts'
import styles from './briefings.module.css'

interface SectionListProps {
  readonly choices: PackChoices
  readonly laid: Laid | null
  readonly onChange: (change: Partial<PackChoices>) => void
  readonly onShow: (page: number) => void
}

export function SectionList({ choices, laid, onChange, onShow }: SectionListProps) {
  const { pack } = choices
  const [editing, setEditing] = useState<SectionId | null>(null)
  const chosen = choices.sections[pack] ?? packs[pack]
  const rows = [...chosen, ...packs[pack].filter((id) => !chosen.includes(id))]
  const choose = (sections: readonly SectionId[]) => {
    onChange({ sections: withSections(choices.sections, pack, sections) })
  }
  const setHeadline = (id: SectionId, text: string) => {
    onChange({ headlines: { ...choices.headlines, [id]: text.trim() === '' ? undefined : text } })
  }
  return (
    <fieldset className={styles['sections']}>
      <legend className="choice-label">{words.sections}</legend>
      <ul>
        {rows.map((id) => {
          const place = chosen.indexOf(id)
          const page = laid?.starts[id]
          return (
            <li key={id}>
              <div className={styles['section']}>
                <Checkbox
                  size="xs"
                  aria-label={words.include(words.sectionNames[id])}
                  checked={place >= 0}
                  onChange={(event) =>
                    choose(
                      event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                    )
                  }
                />
                <button
                  type="button"
                  className={styles['sectionName']}
                  title={words.show(words.sectionNames[id])}
                  disabled={page === undefined}
                  onClick={() => {
                    if (page !== undefined) onShow(page)
                  }}
                >
                  {words.sectionNames[id]}
                </button>
                {place >= 0 && page === undefined && laid !== null && (
                  <span className="meta">{words.nothingToSay}</span>
                )}
                {choices.headlines[id] !== undefined && <span className="meta">{words.ownHeadline}</span>}
                {place >= 0 && (
                  <span className={styles['sectionWays']}>
                    <Way
                      label={words.editHeadline(words.sectionNames[id])}
                      sign="✎"
                      isOff={page === undefined}
                      onClick={() => setEditing(editing === id ? null : id)}
                    />
                    <Way
                      label={words.up(words.sectionNames[id])}
                      sign="↑"
                      isOff={place === 0}
                      onClick={() => choose(moved(chosen, place, -1))}
                    />
                    <Way
                      label={words.down(words.sectionNames[id])}
                      sign="↓"
                      isOff={place === chosen.length - 1}
                      onClick={() => choose(moved(chosen, place, 1))}
                    />
                  </span>
                )}
              </div>
              {editing === id && (
                <Textarea
                  label={words.headline}
                  description={words.headlineHint}
                  placeholder={laid?.headlines[id]}
                  defaultValue={choices.headlines[id] ?? ''}
                  maxLength={longestHeadline}
                  autosize
                  ref={focusWhenShown}
                  dir="auto"
                  onBlur={(event) => setHeadline(id, event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter') return
                    event.preventDefault()
                    setHeadline(id, event.currentTarget.value)
                    setEditing(null)
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      {choices.sections[pack] !== undefined && (
        <Button
          size="xs"
          onClick={() => {
            onChange({ sections: withSections(choices.sections, pack, packs[pack]) })
          }}
        >
          {words.allSections}
        </Button>
      )}
    </fieldset>
  )
}

/** The field appears where its button was pressed, so that writing goes on there. */
function focusWhenShown(field: HTMLTextAreaElement | null): void {
  field?.focus()
}

interface WayProps {
  readonly label: string
  readonly sign: string
  readonly isOff: boolean
  readonly onClick: () => void
}

function Way({ label, sign, isOff, onClick }: WayProps) {
  return (
    <button
      type="button"
      className={styles['way']}
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onClick}
    >
      {sign}
    </button>
  )
}

function moved(list: readonly SectionId[], from: number, by: -1 | 1): readonly SectionId[] {
  const next = [...list]
  const [one] = next.splice(from, 1)
  if (one !== undefined) next.splice(from + by, 0, one)
  return next
}

/** A pack with all its sections in their own order is not remembered as a choice. */
function withSections(
  all: PackChoices['sections'],
  pack: PackId,
  sections: readonly SectionId[],
): PackChoices['sections'] {
  const isWhole =
    sections.length === packs[pack].length && sections.every((id, index) => id === packs[pack][index])
  return { ...all, [pack]: isWhole ? undefined : sections }
}
