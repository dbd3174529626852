// Every table of the method by id: the one place that knows them all.
import type { Column } from '../column.ts'
import type { TableId } from '../table-id.ts'
import type { Table } from '../table.ts'
import { actions } from './actions.ts'
import { agenda } from './agenda.ts'
import { betterQuestions } from './better-questions.ts'
import { businessCases } from './business-cases.ts'
import { decisionRights } from './decision-rights.ts'
import { decisions } from './decisions.ts'
import { education } from './education.ts'
import { facts } from './facts.ts'
import { flowLog } from './flow-log.ts'
import { forums } from './forums.ts'
import { glossary } from './glossary.ts'
import { informationFlows } from './information-flows.ts'
import { integrationPoints } from './integration-points.ts'
import { meanings } from './meanings.ts'
import { meetings } from './meetings.ts'
import { nextCycle } from './next-cycle.ts'
import { notes } from './notes.ts'
import { outcomeMeasures } from './outcome-measures.ts'
import { outcomeReviews } from './outcome-reviews.ts'
import { parkingLot } from './parking-lot.ts'
import { people } from './people.ts'
import { pillarActions } from './pillar-actions.ts'
import { ratings } from './ratings.ts'
import { readings } from './readings.ts'
import { recognition } from './recognition.ts'
import { results } from './results.ts'
import { roles } from './roles.ts'
import { rounds } from './rounds.ts'
import { scorecard } from './scorecard.ts'
import { stages } from './stages.ts'
import { strategyChecks } from './strategy-checks.ts'
import { symptoms } from './symptoms.ts'
import { translationSkills } from './translation-skills.ts'
import { views } from './views.ts'
import { workshops } from './workshops.ts'

export const tables: Readonly<Record<TableId, Table>> = {
  facts,
  stages,
  roles,
  rounds,
  people,
  'integration-points': integrationPoints,
  'information-flows': informationFlows,
  'decision-rights': decisionRights,
  symptoms,
  ratings,
  meetings,
  forums,
  'strategy-checks': strategyChecks,
  'outcome-measures': outcomeMeasures,
  readings,
  scorecard,
  'outcome-reviews': outcomeReviews,
  'business-cases': businessCases,
  'translation-skills': translationSkills,
  workshops,
  'better-questions': betterQuestions,
  education,
  glossary,
  recognition,
  'flow-log': flowLog,
  results,
  'next-cycle': nextCycle,
  'pillar-actions': pillarActions,
  actions,
  decisions,
  'parking-lot': parkingLot,
  agenda,
  notes,
  views,
  meanings,
}

/** The column of that id, computed ones included. */
export function findColumn(table: TableId, column: string): Column | undefined {
  return columnsOf(table).get(column)
}

const columnsById = new Map<TableId, ReadonlyMap<string, Column>>()

function columnsOf(table: TableId): ReadonlyMap<string, Column> {
  const known = columnsById.get(table)
  if (known !== undefined) return known
  const columns = new Map(tables[table].columns.map((column) => [column.id, column]))
  columnsById.set(table, columns)
  return columns
}
