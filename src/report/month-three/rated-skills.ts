// The skills that count, and their picture: for the opening page and, where that is left out, for the skills section.
import type { Chart } from '../../charts/mark.ts'
import { drawSkillSlopes } from '../../charts/skill-slope.ts'
import { ratingAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findSkillProgress, findSkills, isRatedBySelf } from '../../domain/skills.ts'
import { makeDrawing } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'

export interface SlopeSize {
  /** Of each side at most. */
  readonly people: number
  /** Height of one person's slope in rows; the chart's own where absent. */
  readonly rows?: number
}

/** Null where nobody is rated twice: then there is no slope. */
export function drawSkills(briefing: Briefing, { people, rows }: SlopeSize): Chart | null {
  const { context } = briefing
  const progress = findSkillProgress(context)
  if (progress.directions.every(({ paired }) => paired === 0)) return null
  const { charts } = briefing.words.briefing.monthThree
  return drawSkillSlopes(
    { ...progress, asOf: context.asOf, panels: people, ...(rows === undefined ? {} : { rows }) },
    { ...makeDrawing(briefing), words: charts },
  )
}

/** The rows the figures count: rated by somebody else. */
export function findRatedSkills(briefing: Briefing): readonly Row[] {
  return findSkills(briefing.context)
    .flatMap(({ people }) => people)
    .flatMap(({ rows }) => rows)
    .filter((row) => !isRatedBySelf(row) && isRated(row))
}

export function isRated(row: Row): boolean {
  return ratingAt(row, 'before', 'skill') !== undefined || ratingAt(row, 'after', 'skill') !== undefined
}
