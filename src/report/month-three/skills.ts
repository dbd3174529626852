// The skills of month three: how they changed on each side, and every rating with what it rests on.
import { ratingAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findSkillProgress, findSkills, isRatedBySelf } from '../../domain/skills.ts'
import type { DirectionSkills, PersonSkills } from '../../domain/skills.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, nameOfPerson, plainCell, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import {
  choiceCell,
  isDrawnOnOpening,
  personCell,
  pictureHead,
  ratingCell,
  rowCell,
  rowColumn,
  sectionHead,
  textCell,
} from '../evidence.ts'
import { sideGlyph } from '../glyphs.ts'
import { makeMonthThree } from './opening-page.ts'
import { drawSkills, findRatedSkills } from './rated-skills.ts'

/** Three lines of them. */
const mostPeople = 12

export function makeSkills(briefing: Briefing): readonly Block[] {
  const { skills } = briefing.words.briefing.monthThree
  const groups = findSkills(briefing.context)
  if (groups.every(({ people, unclaimed }) => people.length + unclaimed.length === 0)) return []
  const rated = findRatedSkills(briefing)
  const seen = rated.filter((row) => textAt(row, 'behaviour-observed') !== undefined).length
  const people = new Set(rated.map((row) => textAt(row, 'person'))).size
  const { ratedBySelf } = findSkillProgress(briefing.context)
  const chart = isDrawnOnOpening(briefing, 'month-three', makeMonthThree)
    ? null
    : drawSkills(briefing, { people: mostPeople })
  const title = skills.title(seen, rated.length)
  const subtitle = skills.subtitle(rated.length, people, ratedBySelf)
  return [
    { kind: 'page-break' },
    ...(chart === null
      ? sectionHead(title, subtitle, skills.sectionBookmark)
      : pictureHead(chart, skills.sectionBookmark)),
    {
      kind: 'table',
      columns: [
        rowColumn(skills.head.row),
        { head: [{ text: skills.head.skill }], width: 32 },
        { head: [{ text: skills.head.before }], width: 32, fixed: true, align: 'end' },
        { head: [{ text: skills.head.after }], width: 32, fixed: true, align: 'end' },
        { head: [{ text: skills.head.target }], width: 32, fixed: true, align: 'end' },
        { head: [{ text: skills.head.behaviour }], width: 58 },
        { head: [{ text: skills.head.observer }], width: 28 },
      ],
      rows: groups.flatMap((group) => directionRows(briefing, group)),
    },
  ]
}

function directionRows(
  briefing: Briefing,
  { direction, people, unclaimed }: DirectionSkills,
): readonly TableRow[] {
  const nameless: readonly PersonSkills[] =
    unclaimed.length === 0 ? [] : [{ person: null, personRow: null, rows: unclaimed }]
  return [...people, ...nameless].flatMap((person): readonly TableRow[] => [
    { kind: 'group', cell: personHead(briefing, direction, person.person) },
    ...person.rows.map((row): TableRow => ({ kind: 'row', cells: skillCells(briefing, row) })),
  ])
}

function personHead(
  briefing: Briefing,
  direction: DirectionSkills['direction'],
  person: string | null,
): TableCell {
  const { unnamed, monthThree } = briefing.words.briefing
  const { skills } = monthThree
  const name = person === null ? skills.nobody : shortLabel(nameOfPerson(briefing, person, unnamed))
  return {
    glyph: sideGlyph(direction === 'technology-to-business' ? 'technology' : 'business'),
    spans: [
      { text: `${name} `, weight: 600 },
      { text: skills.direction[direction], tone: 'ink-2' },
    ],
  }
}

function skillCells(briefing: Briefing, row: Row): readonly TableCell[] {
  const { blank, unnamed, monthThree } = briefing.words.briefing
  const { skills } = monthThree
  const after = ratingAt(row, 'after', 'skill')
  const target = ratingAt(row, 'target', 'skill')
  const isShort = after !== undefined && target !== undefined && after < target
  return [
    rowCell(briefing, 'translation-skills', row),
    choiceCell(briefing, 'translation-skills', row, 'skill', unnamed),
    ratingCell(row, 'before', 'skill', blank),
    isShort
      ? plainCell(String(after), { weight: 600, tone: 'gap' })
      : cellOr(after === undefined ? undefined : String(after), blank),
    ratingCell(row, 'target', 'skill', blank),
    textCell(row, 'behaviour-observed', skills.notSeen),
    isRatedBySelf(row) ? plainCell(skills.self, { tone: 'ink-3' }) : personCell(briefing, row, 'observer'),
  ]
}
