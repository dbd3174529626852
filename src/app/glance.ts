// What the library shows of a workbook, worked out from its rows. Knows no store.
import { findFacts, findStartDate } from '../domain/facts.ts'
import { textAt } from '../domain/read.ts'
import type { Stage } from '../domain/stage.ts'
import { dueDate, stages } from '../domain/stages/index.ts'
import { stageStatuses } from '../domain/tables/stages.ts'
import { findTechnologyLeaderName } from '../domain/technology-leader.ts'
import { findRow } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { LibraryEntry, StageStatus } from '../storage/records.ts'

/** What an entry holds beside the workbook's own content. */
export type Shelf = Pick<LibraryEntry, 'lastOpenedAt' | 'archivedAt' | 'deletedAt' | 'sample'>

export function makeEntry(workbook: Workbook, shelf: Shelf): LibraryEntry {
  const facts = findFacts(workbook)
  const start = findStartDate(workbook)
  const steps = stages.map((stage) => ({
    id: stage.id,
    status: statusOf(workbook, stage),
    due: start === undefined ? null : dueDate(stage, start),
  }))
  return {
    id: workbook.id,
    title: textAt(facts, 'title') ?? '',
    organisation: textAt(facts, 'organisation') ?? '',
    technologyLeader: findTechnologyLeaderName(workbook) ?? '',
    peopleCount: workbook.tables.people.rows.length,
    stages: steps,
    current: steps.find(({ status }) => status !== 'done' && status !== 'skipped')?.id ?? null,
    lastOpenedAt: shelf.lastOpenedAt,
    archivedAt: shelf.archivedAt,
    deletedAt: shelf.deletedAt,
    sample: shelf.sample,
  }
}

function statusOf(workbook: Workbook, stage: Stage): StageStatus {
  const row = findRow(workbook, 'stages', stage.id)
  const text = row && textAt(row, 'status')
  return stageStatuses.find((status) => status === text) ?? 'not-started'
}

/** Tables that an entry is made from: an edit elsewhere leaves it as it is. */
export const glanceTables: ReadonlySet<string> = new Set(['facts', 'stages', 'people'])
