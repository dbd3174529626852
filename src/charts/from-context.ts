// A workbook on a day -> the plain data of each chart. Knows no sizes and no words.
import type { Context } from '../domain/context.ts'
import { findLetters, holdsAny, isInScope } from '../domain/decision-rights.ts'
import { findScheme, findStartDate } from '../domain/facts.ts'
import { involvementRows, topGaps } from '../domain/involvement.ts'
import { makeLink } from '../domain/link.ts'
import { measureDecisionVoice } from '../domain/measures/decision-voice.ts'
import { dateAt, textAt, yesNoAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { stageStates } from '../domain/stages/index.ts'
import { arrivals } from '../domain/tables/information-flows.ts'
import { directions } from '../domain/flow.ts'
import { findRow, findRows } from '../domain/workbook.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { VoiceData } from './decision-voice.ts'
import type { FlowRow } from './information-flows.ts'
import type { InvolvementData } from './involvement-map.ts'
import type { TimelineData } from './stage-timeline.ts'
import type { TopGapsData } from './top-gaps.ts'

/**
 * `live` where the table is edited beside the map. The team agreed to what it signed: rows read on a later day
 * than the sign-off may have changed since, and claim no agreement.
 */
export function involvementData(context: Context, live: boolean): InvolvementData {
  const stage = findRow(context.workbook, 'stages', 'week-one')
  const signed = stage !== undefined && textAt(stage, 'status') === 'done'
  const signedOn = signed ? (dateAt(stage, 'sign-off-date') ?? null) : null
  return { rows: involvementRows(context), agreedOn: signedOn === context.asOf ? signedOn : null, live }
}

/** In table order. */
export function flowRows({ workbook }: Context): readonly FlowRow[] {
  return findRows(workbook, 'information-flows').map((row) => ({
    id: row.id,
    label: textAt(row, 'information') ?? '',
    direction: directions.find((direction) => direction === textAt(row, 'direction')) ?? null,
    reaches: arrivals.find((arrival) => arrival === textAt(row, 'reaches')) ?? null,
  }))
}

/** The shares of M3 as counts. */
export function voiceData(context: Context): VoiceData {
  const { workbook } = context
  const measure = measureDecisionVoice(context)
  const { asIs, toBe, inputOnly, missing } = measure.detail
  const agreed = findRows(workbook, 'decision-rights').filter(
    (row) =>
      isInScope(row) &&
      yesNoAt(row, 'has-technology-consequence') === true &&
      findLetters(workbook.tables.roles, row, 'to-be').size > 0,
  ).length
  return {
    today: { voice: countOf(asIs, measure.n), of: measure.n },
    agreed: { voice: countOf(toBe, agreed), of: agreed },
    inputOnly: countOf(inputOnly, measure.n),
    missing,
  }
}

function countOf(percent: number | null, of: number): number {
  return percent === null ? 0 : Math.round((percent * of) / 100)
}

/** Whether letters give the technology leader a voice in this workbook's scheme. */
export function hasVoice({ workbook }: Context, letters: string): boolean {
  return holdsAny(letters, findScheme(workbook).voice)
}

/** The `count` widest gaps, each with the first action that answers it. */
export function topGapsData(context: Context, count: number): TopGapsData {
  return {
    rated: involvementRows(context).filter((row) => row.gap !== null).length,
    gaps: topGaps(context, count).map((row) => {
      const action = actionsFor(context, makeLink('integration-points', row.id))[0]
      return {
        id: row.id,
        label: row.label,
        // A ranked row has both; blank ones have no gap and are not ranked.
        actual: row.actual ?? 0,
        target: row.target ?? 0,
        gap: row.gap ?? 0,
        action:
          action === undefined
            ? null
            : { text: textAt(action, 'action') ?? '', due: dateAt(action, 'due') ?? null },
      }
    }),
  }
}

/** Actions not dropped that answer a row, given as `table/row`: dated ones first, earliest first. */
export function actionsFor({ workbook }: Context, link: string): readonly Row[] {
  return findRows(workbook, 'actions')
    .filter((row) => textAt(row, 'from') === link && textAt(row, 'status') !== 'dropped')
    .map((row, index) => ({ row, index, due: dateAt(row, 'due') ?? '9999-12-31' }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.index - b.index))
    .map(({ row }) => row)
}

export function timelineData(context: Context, labels: Readonly<Record<StageId, string>>): TimelineData {
  return {
    start: findStartDate(context.workbook) ?? null,
    asOf: context.asOf,
    stages: stageStates(context).map(({ stage, status, due }) => {
      const row = findRow(context.workbook, 'stages', stage.id)
      return {
        id: stage.id,
        label: labels[stage.id],
        due,
        status,
        signedOn: row === undefined ? null : (dateAt(row, 'sign-off-date') ?? null),
      }
    }),
  }
}
