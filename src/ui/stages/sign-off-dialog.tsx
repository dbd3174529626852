// Who signs, when, what was decided, and why a criterion that is not met does not stand in the way.
import { useMemo, useState } from 'react'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { textAt } from '../../domain/read.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { DateInput, findDateError } from '../shell/date-input.tsx'
import { FormDialog } from '../shell/form-dialog.tsx'
import { useKeptForm } from '../shell/kept-form.ts'
import { listPeople } from '../shell/person-options.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import type { Signature } from './use-sign-off.ts'

interface SignOffDialogProps {
  readonly progress: StageProgress
  readonly onCancel: () => void
  readonly onSign: (signature: Signature) => void
}

export function SignOffDialog({ progress, onCancel, onSign }: SignOffDialogProps) {
  const { workbook, asOf } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { typed, type, forget } = useKeptForm(workbook.id, `sign off ${progress.id}`)
  const people = findRows(workbook, 'people')
  const options = useMemo(() => listPeople(people), [people])
  const facts = findRow(workbook, 'facts', 'facts')
  const sponsor = facts === undefined ? undefined : textAt(facts, 'sponsor')
  const chosen = typed['by'] ?? sponsor ?? ''
  const signature: Signature = {
    // Whoever was chosen before may have gone meanwhile.
    by: options.some(({ value }) => value === chosen) ? chosen : '',
    newName: people.length === 0 ? (typed['name'] ?? '') : '',
    date: typed['date'] ?? asOf,
    decided: typed['decided'] ?? '',
    waivers: Object.fromEntries(
      progress.open.map(({ criterion: { id } }) => [id, typed[`waiver-${id}`] ?? '']),
    ),
  }
  const [asked, setAsked] = useState(false)
  const wrong = findWrong(signature, asOf, people.length === 0 ? 'name' : 'by')
  const stage = words.stages[progress.id]
  const { freezes } = progress.stage
  const hasBaseline = useSessionState(({ checkpoints }) =>
    checkpoints.some(({ kind }) => kind === 'baseline'),
  )
  const error = (field: string) => (asked ? wrong.get(field) : null)
  return (
    <FormDialog
      title={stagePageWords.signOffTitle(stage.label)}
      size={560}
      onClose={onCancel}
      cancel={stagePageWords.cancel}
      confirm={stagePageWords.confirmSign}
      onSubmit={() => {
        setAsked(true)
        const [first] = wrong.keys()
        if (first !== undefined) return first
        forget()
        onSign(trimSignature(signature))
        return null
      }}
    >
      <p className="quiet">
        {stagePageWords.signOffHelp}{' '}
        {freezes !== undefined &&
          stagePageWords.freezes[freezes === 'follow-up' && !hasBaseline ? 'alone' : freezes]}
      </p>
      {people.length === 0 ? (
        <>
          <TextInput
            name="name"
            data-autofocus
            dir="auto"
            maxLength={200}
            label={stagePageWords.signer}
            description={stagePageWords.nobodyYet}
            value={signature.newName}
            error={error('name')}
            onChange={(event) => type('name', event.currentTarget.value)}
          />
          <p>
            <button
              type="button"
              className="text-button"
              onClick={() => navigate({ page: 'table', table: 'people' })}
            >
              {stagePageWords.addPeople}
            </button>
          </p>
        </>
      ) : (
        <NativeSelect
          name="by"
          data-autofocus
          label={stagePageWords.signer}
          value={signature.by}
          error={error('by')}
          data={[{ value: '', label: stagePageWords.signerNone }, ...options]}
          onChange={(event) => type('by', event.currentTarget.value)}
        />
      )}
      <DateInput
        name="date"
        label={stagePageWords.signDate}
        value={signature.date}
        error={error('date')}
        onChange={(event) => type('date', event.currentTarget.value)}
      />
      <Textarea
        name="decided"
        label={stagePageWords.decided}
        description={stagePageWords.decidedHint}
        autosize
        minRows={2}
        maxRows={8}
        value={signature.decided}
        error={error('decided')}
        onChange={(event) => type('decided', event.currentTarget.value)}
      />
      {progress.open.length > 0 && (
        <fieldset className="sign-waivers">
          <legend className="strong">{stagePageWords.unmetTitle(progress.open.length)}</legend>
          <p className="meta">{stagePageWords.unmetHelp}</p>
          {progress.open.map(({ criterion }) => {
            const name = `waiver-${criterion.id}`
            return (
              <TextInput
                key={criterion.id}
                name={name}
                label={stage.criteria[criterion.id]?.label ?? criterion.id}
                placeholder={stagePageWords.waiveReason}
                value={signature.waivers[criterion.id] ?? ''}
                error={error(name)}
                onChange={(event) => type(name, event.currentTarget.value)}
              />
            )
          })}
        </fieldset>
      )}
    </FormDialog>
  )
}

/** What keeps the stage from being signed, by field in their order on screen: it says nothing, or what cannot be. */
function findWrong(
  { by, newName, date, decided, waivers }: Signature,
  today: string,
  signer: 'by' | 'name',
): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>()
  if (by === '' && newName.trim() === '') {
    wrong.set(signer, signer === 'by' ? stagePageWords.signerMissing : stagePageWords.signerNameMissing)
  }
  const dateError =
    findDateError(date, stagePageWords.signDateMissing) ??
    (date > today ? stagePageWords.signDateToCome : null)
  if (dateError !== null) wrong.set('date', dateError)
  if (decided.trim() === '') wrong.set('decided', stagePageWords.decidedMissing)
  for (const [id, reason] of Object.entries(waivers)) {
    if (reason.trim() === '') wrong.set(`waiver-${id}`, stagePageWords.reasonMissing)
  }
  return wrong
}

function trimSignature(signature: Signature): Signature {
  return {
    ...signature,
    newName: signature.newName.replaceAll(/\s+/g, ' ').trim(),
    decided: signature.decided.trim(),
    waivers: Object.fromEntries(Object.entries(signature.waivers).map(([id, reason]) => [id, reason.trim()])),
  }
}
