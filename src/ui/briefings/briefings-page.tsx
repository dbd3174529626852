// Briefings: which pack, what is in it, how it looks, and the real pages beside the choices before anything is saved.
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/PasswordInput.css'
import { Button, Checkbox, NativeSelect, PasswordInput, SegmentedControl, TextInput } from '@mantine/core'
import { longestMark } from '../../app/pack-choices.ts'
import type { PackChoices } from '../../app/pack-choices.ts'
import { findRows } from '../../domain/workbook.ts'
import type { PackChoice } from '../../report/briefing-context.ts'
import { isPackId, packIds } from '../../report/packs.ts'
import type { Laid } from '../../report/pdf/briefing-worker.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { briefingPageWords as words } from '../../words/en/briefing-page.ts'
import { methodWords } from '../../words/index.ts'
import { shortDate } from '../../words/en/dates.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { listPeople } from '../shell/person-options.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { problemText } from '../shell/problem-text.ts'
import { useFrozenCopy } from '../workbook/use-frozen-copy.ts'
import { useDomainContext } from '../workbook/workbook-context.ts'
import '../pages/pages.css'
import styles from './briefings.module.css'
import { LogoField } from './logo-field.tsx'
import { PagePreview } from './page-preview.tsx'
import type { Progress } from './progress.ts'
import { SectionList } from './section-list.tsx'
import { useBriefingDesk, usePreview, useSources } from './use-briefing.ts'
import type { Making } from './use-making.ts'
import { useMaking } from './use-making.ts'
import { usePackChoices } from './use-pack-choices.ts'

/** Bytes a PDF password may have (ISO 32000-2, 7.6.4.3.3). */
const longestPassword = 127

export function BriefingsPage() {
  const { choices, change } = usePackChoices()
  const { preferences } = usePreferences()
  const sources = useSources()
  const openDesk = useBriefingDesk()
  const choice = useMemo(() => makeChoice(choices, preferences.paper), [choices, preferences.paper])
  const preview = usePreview(openDesk, sources, choice)
  // Never remembered: whoever sits here next must not find it.
  const [password, setPassword] = useState('')
  const { making, progress, make, cancel } = useMaking(openDesk, sources, choice, password)
  const [wanted, setWanted] = useState<{ readonly page: number } | null>(null)
  const draw = useCallback((page: number) => openDesk().then((desk) => desk.draw(page)), [openDesk])
  const form = useRef<HTMLFormElement>(null)
  return (
    <div className={`page ${styles['page'] ?? ''}`}>
      <header>
        <h1 className="title">{words.title}</h1>
        <p className="quiet page-text">{words.help}</p>
      </header>
      <div className={styles['columns']}>
        <form
          ref={form}
          className={`${styles['form'] ?? ''} enlarged`}
          onSubmit={(event) => {
            event.preventDefault()
            void make('pdf')
          }}
        >
          <div className={styles['choices']}>
            <PackFields choices={choices} onChange={change} />
            <SectionList
              choices={choices}
              laid={preview.laid}
              onChange={change}
              onShow={(page) => setWanted({ page })}
            />
            <LookFields choices={choices} onChange={change} />
            <PasswordInput
              label={words.password}
              description={words.passwordHint}
              value={password}
              maxLength={longestPassword}
              autoComplete="new-password"
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            {preview.problem !== null && <p role="alert">{problemText(preview.problem)}</p>}
          </div>
          <Ways
            making={making}
            progress={progress}
            missing={findMissing(choices, preview.laid)}
            onWord={() => void make('docx')}
            onCancel={cancel}
          />
        </form>
        <PagePreview preview={preview} draw={draw} wanted={wanted} logo={choices.logo} />
      </div>
    </div>
  )
}

function makeChoice(choices: PackChoices, paper: PackChoice['paper']): PackChoice {
  const { pack, person, mark, redact, asItStands, headlines, logo } = choices
  const sections = choices.sections[pack]
  return {
    pack,
    paper,
    mark: (mark ?? briefingWords.defaultMark).trim(),
    redact,
    asItStands,
    headlines,
    ...(person === '' ? {} : { person }),
    ...(sections === undefined ? {} : { sections }),
    ...(logo === null ? {} : { logo }),
  }
}

interface FieldsProps {
  readonly choices: PackChoices
  readonly onChange: (change: Partial<PackChoices>) => void
}

function PackFields({ choices, onChange }: FieldsProps) {
  const { workbook, asOf } = useDomainContext()
  const frozen = {
    'week-one': useFrozenCopy('week-one'),
    'month-six': useFrozenCopy('month-six'),
  }
  const { pack } = choices
  const copy = pack === 'week-one' || pack === 'month-six' ? frozen[pack] : null
  const rows = findRows(workbook, 'people')
  const people = useMemo(() => listPeople(rows), [rows])
  return (
    <>
      <NativeSelect
        label={words.pack}
        description={words.packHelp[pack]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={pack}
        data={packIds.map((id) => ({ value: id, label: briefingWords.packs[id].label }))}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (isPackId(value)) onChange({ pack: value })
        }}
      />
      {pack === 'person' && (
        <NativeSelect
          label={words.person}
          value={choices.person}
          data={[{ value: '', label: people.length === 0 ? words.nobody : words.choosePerson }, ...people]}
          onChange={(event) => onChange({ person: event.currentTarget.value })}
        />
      )}
      {copy !== null && (
        <div>
          <p className="choice-label">{words.when}</p>
          <SegmentedControl
            aria-label={words.when}
            value={choices.asItStands ? 'today' : 'signed'}
            data={[
              { value: 'signed', label: stagePageWords.pictureSigned(shortDate(copy.asOf, asOf)) },
              { value: 'today', label: words.asItStands },
            ]}
            onChange={(value) => onChange({ asItStands: value === 'today' })}
          />
        </div>
      )}
    </>
  )
}

function LookFields({ choices, onChange }: FieldsProps) {
  const { preferences, set } = usePreferences()
  return (
    <>
      <div>
        <p className="choice-label">{words.paper}</p>
        <SegmentedControl
          aria-label={words.paper}
          value={preferences.paper}
          data={[
            { value: 'a4', label: words.papers.a4 },
            { value: 'letter', label: words.papers.letter },
          ]}
          onChange={(paper) => void set({ paper: paper === 'letter' ? 'letter' : 'a4' })}
        />
      </div>
      <TextInput
        label={words.mark}
        description={words.markHint}
        value={choices.mark ?? briefingWords.defaultMark}
        maxLength={longestMark}
        dir="auto"
        onChange={(event) => onChange({ mark: event.currentTarget.value })}
      />
      <Checkbox
        label={words.redact}
        description={words.redactHint}
        checked={choices.redact}
        onChange={(event) => onChange({ redact: event.currentTarget.checked })}
      />
      <LogoField logo={choices.logo} onChange={(logo) => onChange({ logo })} />
    </>
  )
}

/** What has to be chosen before there is anything to make; null where nothing is. */
function findMissing(choices: PackChoices | null, laid: Laid | null): string | null {
  if (choices?.pack === 'person' && choices.person === '') return words.personFirst
  return laid !== null && Object.keys(laid.headlines).length === 0
    ? methodWords.problems['briefing-empty']({ code: 'briefing-empty' })
    : null
}

interface WaysProps {
  readonly making: Making
  readonly progress: Progress
  readonly missing: string | null
  readonly onWord: () => void
  readonly onCancel: () => void
}

function Ways({ making, progress, missing, onWord, onCancel }: WaysProps) {
  return (
    <div className={styles['ways']}>
      {making.kind === 'making' ? (
        <div className={styles['progress']}>
          <p role="status">{words.making}</p>
          <ProgressLine progress={progress} />
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      ) : (
        <>
          <Button type="submit" variant="filled" disabled={missing !== null}>
            {words.make}
          </Button>
          <Button disabled={missing !== null} onClick={onWord}>
            {words.makeEditable}
          </Button>
        </>
      )}
      {missing !== null && <p className="meta">{missing}</p>}
      <div aria-live="polite" className={styles['said']}>
        {making.kind === 'told' && making.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </div>
  )
}

/** The only part of the page that follows each word of the writer. */
function ProgressLine({ progress }: { readonly progress: Progress }) {
  const share = useSyncExternalStore(progress.subscribe, progress.share)
  const percent = share === null ? undefined : Math.round(share * 100)
  return (
    <div
      className="progress-line"
      role="progressbar"
      aria-label={words.making}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      {/* Until the writer tells how far it is, a part moves. */}
      <span
        className={percent === undefined ? styles['unknown'] : undefined}
        style={percent === undefined ? undefined : { width: `${String(percent)}%` }}
      />
    </div>
  )
}
