// One meeting of the ledger: today, what becomes of it in one gesture, as redesigned, and what is odd about it.
import type { KeyboardEvent } from 'react'
import { Popover } from '@mantine/core'
import type { Issue } from '../../../domain/issue.ts'
import { becomings } from '../../../domain/redesign.ts'
import type { Becoming, LedgerLine } from '../../../domain/redesign.ts'
import { ledgerWords as words } from '../../../words/en/month-one-page.ts'
import { issueText } from '../../shell/issue-text.ts'
import { useAnswers } from '../../workbook/use-answers.ts'
import { useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './ledger.module.css'
import { NamePicker } from './name-picker.tsx'
import type { NameOption } from './name-picker.tsx'
import { ThenFields } from './then-fields.tsx'
import type { ActionsOf } from './use-row-issues.ts'

export interface LineProps {
  readonly line: LedgerLine
  /** Null where it is merged into nothing, or into a row that is gone. */
  readonly into: string | null
  readonly issues: readonly Issue[]
  readonly actions: ActionsOf | undefined
  /** The one line that Tab stops at. */
  readonly isCurrent: boolean
  readonly open: 'then' | 'merge' | null
  readonly targets: () => readonly NameOption[]
  readonly handlers: LineHandlers
}

export interface LineHandlers {
  readonly onCurrent: (row: string) => void
  readonly onDecide: (line: LedgerLine, becomes: Becoming | null) => void
  readonly onOpen: (row: string, what: 'then' | 'merge' | null) => void
  readonly onMerge: (line: LedgerLine, into: string) => void
  readonly onMove: (row: string, to: 'next' | 'before' | 'first' | 'last') => void
  readonly onShow: (row: string) => void
}

const moves = { ArrowDown: 'next', ArrowUp: 'before', Home: 'first', End: 'last' } as const

export function LedgerLineView(props: LineProps) {
  const { line, into, issues, isCurrent, open, handlers } = props
  const { row, before, after, becomes } = line
  const name = line.name.trim() === '' ? words.unnamed : line.name
  const stop = isCurrent ? 0 : -1
  const flags = issues.filter(({ code }) => words.isFlag(code))
  const others = issues.filter(({ code }) => !words.isFlag(code))
  const described = `odd-${row.id}`

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    const next = becomings.find((each) => words.keys[each] === event.key.toUpperCase())
    const move = Object.entries(moves).find(([key]) => key === event.key)?.[1]
    if (next !== undefined) handlers.onDecide(line, next)
    else if (event.key === 'Backspace' || event.key === 'Delete') handlers.onDecide(line, null)
    else if (event.key === 'Escape' && open !== null) handlers.onOpen(row.id, null)
    else if (move !== undefined) handlers.onMove(row.id, move)
    else return
    event.preventDefault()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside have the focus; their keys are handled once for all
    <li
      className={styles['line']}
      data-row={row.id}
      data-becomes={becomes ?? 'undecided'}
      onKeyDown={onKeyDown}
      onFocus={() => handlers.onCurrent(row.id)}
    >
      <button
        type="button"
        data-line
        className={`text-button ${styles['name'] ?? ''}`}
        tabIndex={stop}
        aria-label={words.open(words.line({ ...line, name, into }))}
        aria-keyshortcuts={Object.values(words.keys).join(' ')}
        onClick={() => handlers.onShow(row.id)}
      >
        <span className="clip" dir="auto">
          {name.slice(0, 200)}
        </span>
      </button>
      <span className={styles['today']}>
        {before === null ? (
          <span className="meta">{words.notYet}</span>
        ) : (
          <>
            <span>{words.factors(before)}</span>
            <Part part={before.part} />
          </>
        )}
      </span>
      <span className={styles['hours']}>{before === null ? '' : words.hours(before.personHours)}</span>
      <span className={styles['becomes']} role="group" aria-label={words.group(name)}>
        {becomings.map((each) => (
          <button
            key={each}
            type="button"
            tabIndex={stop}
            aria-pressed={becomes === each}
            className={styles['becoming']}
            onClick={() => handlers.onDecide(line, each)}
          >
            {words.becomes[each]}
          </button>
        ))}
      </span>
      <span className={styles['after']}>
        {becomes === null ? '' : after === null ? '0' : words.hours(after.personHours)}
      </span>
      <span className={styles['outcome']}>
        <Outcome {...props} name={name} stop={stop} />
      </span>
      {open === 'then' && (
        <ThenFields
          line={line}
          name={name}
          issues={issues}
          described={described}
          onClose={() => handlers.onOpen(row.id, null)}
        />
      )}
      {(flags.length > 0 || others.length > 0) && (
        <ul id={described} className={styles['flags']}>
          {others.map((issue, index) => (
            <li key={`${issue.code} ${String(index)}`} className={styles['odd']}>
              <Notch />
              {issueText(issue)}
            </li>
          ))}
          {flags.map((issue) => (
            <Flag key={issue.code} issue={issue} line={line} name={name} stop={stop} />
          ))}
          <Answered actions={props.actions} stop={stop} />
        </ul>
      )}
    </li>
  )
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}

/** A circle is technology: full where its leader is a full member. */
function Part({ part }: { readonly part: string | null }) {
  return (
    <span className={styles['part']}>
      <Circle part={part} />
      {words.part(part)}
    </span>
  )
}

function Circle({ part }: { readonly part: string | null }) {
  return (
    <span className={styles['circle']} data-full={part === 'full-member' || undefined} aria-hidden="true" />
  )
}

function Notch() {
  return (
    <svg className={styles['notch']} viewBox="0 0 8 8" aria-hidden="true">
      <path d="M0 0h8v8z" fill="currentColor" />
    </svg>
  )
}

interface OutcomeProps extends LineProps {
  readonly name: string
  readonly stop: 0 | -1
}

/** What it will be, and the way to say so. */
function Outcome({ line, into, open, targets, handlers, name, stop }: OutcomeProps) {
  const { row, before, after, becomes } = line
  const picker = (
    <Popover.Dropdown role="dialog" aria-label={words.mergeTitle(name)}>
      <NamePicker
        title={words.mergeTitle(name)}
        field={words.mergeField}
        options={open === 'merge' ? targets() : []}
        onPick={(id) => handlers.onMerge(line, id)}
      />
    </Popover.Dropdown>
  )
  return (
    <>
      {becomes === null && <span className="meta">{words.undecided}</span>}
      {becomes === 'stop' && <span className="quiet">{words.stops}</span>}
      {becomes === 'keep' && after !== null && (
        <span className="quiet">{words.thenDiffers(before, after)}</span>
      )}
      {(becomes === 'change' || becomes === 'new') && after !== null && (
        <button
          type="button"
          className="text-button"
          tabIndex={stop}
          aria-expanded={open === 'then'}
          aria-label={`${words.thenDiffers(before, after)}. ${words.edit(name)}`}
          onClick={() => handlers.onOpen(row.id, open === 'then' ? null : 'then')}
        >
          {after.part !== before?.part && <Circle part={after.part} />}
          {words.thenDiffers(before, after)}
        </button>
      )}
      <Popover
        opened={open === 'merge'}
        onChange={(isOpen) => {
          if (!isOpen) handlers.onOpen(row.id, null)
        }}
        position="bottom-end"
        width={320}
        trapFocus
        withRoles={false} // not every line hangs it on a button
      >
        <Popover.Target>
          {becomes === 'merge' ? (
            <button
              type="button"
              className="text-button"
              tabIndex={stop}
              aria-haspopup="dialog"
              aria-expanded={open === 'merge'}
              aria-label={`${words.mergedInto(into)}. ${words.choose(name)}`}
              onClick={() => handlers.onOpen(row.id, open === 'merge' ? null : 'merge')}
            >
              <span dir="auto">{words.mergedInto(into)}</span>
            </button>
          ) : (
            <span className={styles['mergeAnchor']} />
          )}
        </Popover.Target>
        {picker}
      </Popover>
    </>
  )
}

interface FlagProps {
  readonly issue: Issue
  readonly line: LedgerLine
  readonly name: string
  readonly stop: 0 | -1
}

function Flag({ issue, line, name, stop }: FlagProps) {
  const { makeAction } = useAnswers()
  if (!words.isFlag(issue.code)) return null
  const { code } = issue
  const text = words.flag(code, issue.facts)
  return (
    <li className={styles['flag']}>
      <span>{text}</span>{' '}
      <button
        type="button"
        className="text-button"
        tabIndex={stop}
        aria-label={words.makeActionFor(text, name)}
        onClick={() => makeAction({ table: 'meetings', row: line.row.id }, words.flagAction(code, name))}
      >
        {words.makeAction}
      </button>
    </li>
  )
}

function Answered({ actions, stop }: { readonly actions: ActionsOf | undefined; readonly stop: 0 | -1 }) {
  const { navigate } = useWorkbookFrame()
  if (actions === undefined) return null
  return (
    <li>
      <button
        type="button"
        className="text-button"
        tabIndex={stop}
        onClick={() => navigate({ page: 'table', table: 'actions', place: { row: actions.first } })}
      >
        {words.actions(actions.count)}
      </button>
    </li>
  )
}
