// Who signs, when, what was decided, and why a criterion that is not met does not stand in the way.
import { useState } from 'react'
import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isDate } from '../../domain/date.ts'
import { textAt } from '../../domain/read.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { DateInput } from '../shell/date-input.tsx'
import '../shell/dialog-styles.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import type { Signature } from './use-sign-off.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'

interface SignOffDialogProps {
  readonly progress: StageProgress
  readonly onCancel: () => void
  readonly onSign: (signature: Signature) => void
}

export function SignOffDialog({ progress, onCancel, onSign }: SignOffDialogProps) {
  useReturnedFocus()
  const { workbook, asOf } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const people = findRows(workbook, 'people')
  const facts = findRow(workbook, 'facts', 'facts')
  const sponsor = facts === undefined ? undefined : textAt(facts, 'sponsor')
  const [signature, setSignature] = useState<Signature>(() => ({
    by: sponsor ?? '',
    date: asOf,
    decided: '',
    waivers: Object.fromEntries(progress.open.map(({ criterion }) => [criterion.id, ''])),
  }))
  const [asked, setAsked] = useState(false)
  const missing = findMissing(signature, asOf)
  const stage = words.stages[progress.id]
  const error = (field: string, text: string) => (asked && missing.has(field) ? text : null)
  return (
    <Modal opened onClose={onCancel} title={stagePageWords.signOffTitle(stage.label)} size={560}>
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (missing.size === 0) onSign(trimSignature(signature))
          else event.currentTarget.querySelector<HTMLElement>(`[name="${[...missing][0] ?? ''}"]`)?.focus()
        }}
      >
        <p className="quiet">
          {stagePageWords.signOffHelp}{' '}
          {progress.stage.freezes !== undefined && stagePageWords.freezes[progress.stage.freezes]}
        </p>
        {people.length === 0 ? (
          <p>
            {stagePageWords.nobodyYet}.{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => navigate({ page: 'table', table: 'people' })}
            >
              {stagePageWords.addPeople}
            </button>
          </p>
        ) : (
          <NativeSelect
            name="by"
            data-autofocus
            label={stagePageWords.signer}
            value={signature.by}
            error={error('by', stagePageWords.signerMissing)}
            data={[
              { value: '', label: stagePageWords.signerNone },
              ...people.map((person) => ({
                value: person.id,
                label: (textAt(person, 'name') ?? person.id).slice(0, 120),
              })),
            ]}
            onChange={(event) => {
              const by = event.currentTarget.value
              setSignature((old) => ({ ...old, by }))
            }}
          />
        )}
        <DateInput
          name="date"
          label={stagePageWords.signDate}
          value={signature.date}
          error={error(
            'date',
            isDate(signature.date) ? stagePageWords.signDateToCome : stagePageWords.signDateMissing,
          )}
          onChange={(event) => {
            const date = event.currentTarget.value
            setSignature((old) => ({ ...old, date }))
          }}
        />
        <Textarea
          name="decided"
          label={stagePageWords.decided}
          description={stagePageWords.decidedHint}
          autosize
          minRows={2}
          maxRows={8}
          value={signature.decided}
          error={error('decided', stagePageWords.decidedMissing)}
          onChange={(event) => {
            const decided = event.currentTarget.value
            setSignature((old) => ({ ...old, decided }))
          }}
        />
        {progress.open.length > 0 && (
          <fieldset className="sign-waivers">
            <legend className="strong">{stagePageWords.unmetTitle(progress.open.length)}</legend>
            <p className="meta">{stagePageWords.unmetHelp}</p>
            {progress.open.map(({ criterion }) => (
              <TextInput
                key={criterion.id}
                name={`waiver-${criterion.id}`}
                label={stage.criteria[criterion.id]?.label ?? criterion.id}
                placeholder={stagePageWords.waiveReason}
                value={signature.waivers[criterion.id] ?? ''}
                error={error(`waiver-${criterion.id}`, stagePageWords.reasonMissing)}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  setSignature((old) => ({ ...old, waivers: { ...old.waivers, [criterion.id]: value } }))
                }}
              />
            ))}
          </fieldset>
        )}
        <div className="dialog-buttons">
          <Button onClick={onCancel}>{stagePageWords.cancel}</Button>
          <Button variant="filled" type="submit">
            {stagePageWords.confirmSign}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Names of the fields that keep the stage from being signed, in their order on screen: they say nothing, or what cannot be. */
function findMissing(signature: Signature, today: string): ReadonlySet<string> {
  const missing = new Set<string>()
  if (signature.by === '') missing.add('by')
  if (!isDate(signature.date) || signature.date > today) missing.add('date')
  if (signature.decided.trim() === '') missing.add('decided')
  for (const [id, reason] of Object.entries(signature.waivers)) {
    if (reason.trim() === '') missing.add(`waiver-${id}`)
  }
  return missing
}

function trimSignature(signature: Signature): Signature {
  return {
    ...signature,
    decided: signature.decided.trim(),
    waivers: Object.fromEntries(Object.entries(signature.waivers).map(([id, reason]) => [id, reason.trim()])),
  }
}
