// The decision-rights page of the week-one briefing: who holds which letter today and as agreed, open points, changes.
import { describeVoice, drawDecisionVoice } from '../../charts/decision-voice.ts'
import { voiceData } from '../../charts/from-context.ts'
import { fitText } from '../../charts/fit-text.ts'
import { findTableIssues } from '../../domain/checks/find-issues.ts'
import {
  changesOfDecisionRights,
  findLetters,
  isInScope,
  phaseColumns,
  phases,
} from '../../domain/decision-rights.ts'
import { findScheme } from '../../domain/facts.ts'
import type { Issue } from '../../domain/issue.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { technologyLeaderRole } from '../../domain/technology-leader.ts'
import { findRows } from '../../domain/workbook.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { makeDrawing, numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { describeIssue } from '../flags.ts'
import { lettersGlyph } from '../glyphs.ts'
import { textWidth } from '../page.ts'

/** More roles than this would not leave room for letters. */
const roleLimit = 12

export function makeDecisionsPage(briefing: Briefing): readonly Block[] {
  const { decisions } = briefing.words.briefing.weekOne
  const { workbook } = briefing.context
  const { roles } = workbook.tables
  const rows = findRows(workbook, 'decision-rights').filter(isInScope)
  const voice = voiceData(briefing.context)
  const { title, subtitle } = describeVoice(voice, briefing.words.charts)
  const head: readonly Block[] = [
    { kind: 'heading', style: 'section', text: title, bookmark: { title: decisions.bookmark, level: 1 } },
    { kind: 'paragraph', style: 'meta', spans: [{ text: subtitle }], withNext: true },
  ]
  if (rows.length === 0) {
    return [...head, { kind: 'paragraph', style: 'prompt', spans: [{ text: decisions.none }] }]
  }
  const isFilled = (row: Row) => phases.some((phase) => findLetters(roles, row, phase).size > 0)
  if (!rows.some(isFilled)) return head
  const chart = drawDecisionVoice(voice, makeDrawing(briefing))
  const dots: readonly Block[] = voice.today.of + voice.agreed.of === 0 ? [] : [{ kind: 'chart', chart }]
  return [
    { kind: 'page-break' },
    ...head,
    ...dots,
    matrix(briefing, rows),
    legend(briefing),
    ...openPoints(briefing, rows),
    ...changes(briefing, rows),
  ]
}

function matrix(briefing: Briefing, rows: readonly Row[]): Block {
  const { workbook } = briefing.context
  const { weekOne, unnamed } = briefing.words.briefing
  const { decisions } = weekOne
  const { roles: listed } = workbook.tables
  const roles = listed.rows.slice(0, roleLimit)
  const fixed = 20 + 34
  const free = textWidth(briefing.choice.paper) - fixed - 4 * (roles.length + 2)
  const names = roles.map((role) => textAt(role, 'role') ?? role.id)
  const widths = shareWidth(names, free * 0.78, briefing)
  const scheme = findScheme(workbook)
  const anyAgreed = rows.some((row) => findLetters(listed, row, 'to-be').size > 0)
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: [{ text: decisions.head.row }], width: 20, fixed: true, align: 'middle' },
      { head: [{ text: decisions.head.decision }], width: 1 },
      { head: [], width: 34, fixed: true },
      ...roles.map((role, at) => {
        const width = widths[at] ?? 0
        const short = fitHead(names[at] ?? '', width, briefing)
        const tone = role.id === technologyLeaderRole ? ('technology' as const) : ('ink' as const)
        return {
          head: [{ text: short, tone }],
          width,
          fixed: true as const,
          align: 'middle' as const,
        }
      }),
    ],
    rows: rows.map((row): TableRow => {
      const today = findLetters(listed, row, 'as-is')
      const agreed = findLetters(listed, row, 'to-be')
      return {
        kind: 'row',
        cells: [
          numberCell(rowNumber(briefing, 'decision-rights', row.id)),
          plainCell(textAt(row, 'decision') ?? unnamed),
          {
            spans: [
              {
                text: anyAgreed
                  ? `${decisions.today}\n${agreed.size > 0 ? decisions.agreed : ''}`
                  : decisions.today,
                tone: 'ink-3',
              },
            ],
          },
          ...roles.map((role, at): TableCell => ({
            glyph: lettersGlyph(
              today.get(role.id) ?? '',
              agreed.size > 0 ? (agreed.get(role.id) ?? '') : null,
              scheme,
              widths[at] ?? 0,
            ),
            spans: [],
          })),
        ],
      }
    }),
  }
}

const widestRole = 48
const narrowestRole = 28

/** All alike where the longest word of each head has room, else the long ones take of the short ones what they need. */
function shareWidth(names: readonly string[], room: number, briefing: Briefing): readonly number[] {
  const alike = Math.min(widestRole, room / Math.max(names.length, 1))
  const needed = names.map((name) =>
    Math.min(Math.max(widestWord(name, briefing) + 0.5, narrowestRole), widestRole * 1.3),
  )
  if (needed.every((width) => width <= alike)) return names.map(() => alike)
  const sum = needed.reduce((total, width) => total + width, 0)
  if (sum > room) return needed.map((width) => (width * room) / sum)
  const spare = (room - sum) / names.length
  return needed.map((width) => Math.min(width + spare, Math.max(widestRole, width)))
}

function widestWord(name: string, briefing: Briefing): number {
  return Math.max(...name.split(/\s+/).map((word) => briefing.measure(word, 8, 600)))
}

/** Two lines where the words allow it, else one shortened word: a head is never broken inside a word. */
function fitHead(name: string, width: number, briefing: Briefing): string {
  return fitText(name, widestWord(name, briefing) > width ? width : width * 1.8, 8, 600, briefing.measure)
}

function legend(briefing: Briefing): Block {
  const { decisions } = briefing.words.briefing.weekOne
  const scheme = findScheme(briefing.context.workbook)
  const letters = briefing.words.method.letters[scheme.id] ?? {}
  const parts = Array.from(scheme.letters).map((letter) => `${letter} ${letters[letter]?.label ?? ''}`.trim())
  const mark = scheme.id === 'rapid' ? ` ${decisions.mark}` : ''
  const more = findRows(briefing.context.workbook, 'roles').length - roleLimit
  const left = more > 0 ? ` ${decisions.moreRoles(more)}` : ''
  return { kind: 'paragraph', style: 'small', spans: [{ text: `${decisions.legend(parts)}${left}${mark}` }] }
}

/** Issues as sentences, decision by decision, today beside agreed. */
function openPoints(briefing: Briefing, rows: readonly Row[]): readonly Block[] {
  const { weekOne, unnamed } = briefing.words.briefing
  const { decisions } = weekOne
  const { roles } = briefing.context.workbook.tables
  const shown = new Set(rows.map((row) => row.id))
  const issues = findTableIssues('decision-rights', briefing.context).filter(
    (issue) => issue.row !== null && shown.has(issue.row),
  )
  const today = issues.filter((issue) => issue.column === phaseColumns['as-is'])
  const agreed = issues.filter((issue) => issue.column === phaseColumns['to-be'])
  if (today.length + agreed.length === 0) return []
  const withIssues = rows.filter((row) => [...today, ...agreed].some((issue) => issue.row === row.id))
  const cell = (row: Row, found: readonly Issue[], filled: boolean): TableCell => {
    const own = found.filter((issue) => issue.row === row.id).map((issue) => describeIssue(briefing, issue))
    if (own.length > 0) return plainCell(own.join('\n'))
    return plainCell(filled ? decisions.noIssues : decisions.notAgreed, { tone: 'ink-3' })
  }
  return [
    { kind: 'heading', style: 'finding', text: decisions.issuesTitle(today.length, agreed.length) },
    {
      kind: 'table',
      columns: [
        { head: [{ text: decisions.issuesHead.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: decisions.issuesHead.decision }], width: 30 },
        { head: [{ text: decisions.issuesHead.today }], width: 45 },
        { head: [{ text: decisions.issuesHead.agreed }], width: 45 },
      ],
      rows: withIssues.map((row): TableRow => ({
        kind: 'row',
        cells: [
          numberCell(rowNumber(briefing, 'decision-rights', row.id)),
          plainCell(shortLabel(textAt(row, 'decision') ?? unnamed)),
          cell(row, today, true),
          cell(row, agreed, findLetters(roles, row, 'to-be').size > 0),
        ],
      })),
    },
  ]
}

function changes(briefing: Briefing, rows: readonly Row[]): readonly Block[] {
  const { weekOne, unnamed } = briefing.words.briefing
  const { decisions } = weekOne
  const shown = new Map(rows.map((row) => [row.id, row]))
  const all = changesOfDecisionRights(briefing.context).filter((change) => shown.has(change.decision))
  const own = all.filter((change) => change.role === technologyLeaderRole)
  const heading: Block = { kind: 'heading', style: 'finding', text: decisions.changesTitle }
  if (own.length === 0) {
    return [heading, { kind: 'paragraph', style: 'prompt', spans: [{ text: decisions.noChanges }] }]
  }
  const others = new Set(all.filter((change) => change.role !== technologyLeaderRole).map(({ role }) => role))
    .size
  const forum = (decision: string) => {
    const row = shown.get(decision)
    return (row === undefined ? undefined : textAt(row, 'forum')) ?? ''
  }
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: [{ text: decisions.changesHead.decision }], width: 32 },
        { head: [{ text: decisions.changesHead.today }], width: 26 },
        { head: [], width: 12, fixed: true },
        { head: [{ text: decisions.changesHead.agreed }], width: 26 },
        { head: [{ text: decisions.changesHead.forum }], width: 30 },
      ],
      rows: own.map((change): TableRow => ({
        kind: 'row',
        cells: [
          plainCell(shortLabel(change.decisionLabel || unnamed)),
          plainCell(describePart(briefing, change.asIs), { tone: 'ink-2' }),
          plainCell('→', { tone: 'ink-3' }),
          plainCell(describePart(briefing, change.toBe), { weight: 600 }),
          plainCell(forum(change.decision), { tone: 'ink-2' }),
        ],
      })),
    },
    ...(others === 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: 'meta',
            spans: [{ text: decisions.otherChanges(others) }],
          } satisfies Block,
        ]),
  ]
}

function describePart(briefing: Briefing, letters: string): string {
  const scheme = findScheme(briefing.context.workbook)
  if (letters === '') return briefing.words.briefing.weekOne.decisions.noPart
  const names = briefing.words.method.letters[scheme.id] ?? {}
  return Array.from(letters)
    .map((letter) => names[letter]?.short ?? letter)
    .join(', ')
}
