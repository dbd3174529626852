// One skill of one person: three big rating cells, what was seen, who saw it, and what is odd about it.
import { memo } from 'react'
import { isUnread, NOT_SURE } from '../../../domain/cell.ts'
import type { Cell } from '../../../domain/cell.ts'
import type { Issue } from '../../../domain/issue.ts'
import { ratingAt, textAt } from '../../../domain/read.ts'
import type { Row } from '../../../domain/row.ts'
import { isRatedBySelf } from '../../../domain/skills.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { methodWords } from '../../../words/index.ts'
import { useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './skills.module.css'
import { PersonSelect } from './person-select.tsx'
import { ratingColumns } from './rating-keys.ts'
import type { RatingColumn } from './rating-keys.ts'
import { RowIssues } from './row-issues.tsx'
import { TextCell } from './text-cell.tsx'

const words = monthThreePageWords.skills
const skillWords = methodWords.tables['translation-skills'].columns
const { steps } = methodWords.scales.skill

interface SkillRowProps {
  readonly row: Row
  readonly personName: string
  /** The column of the chosen cell where it lies in this row: there Tab comes in. */
  readonly active: RatingColumn | null
  readonly issues: readonly Issue[]
  /** Where nobody is named the row asks whose it is. */
  readonly isUnclaimed: boolean
  readonly onBackToCells: (row: string) => void
}

export const SkillRow = memo(function SkillRow(props: SkillRowProps) {
  const { row, personName, active, issues, isUnclaimed } = props
  const { session } = useWorkbookFrame()
  const skill = nameOfSkill(row)
  const isSelf = isRatedBySelf(row)
  const before = ratingAt(row, 'before', 'skill')
  const after = ratingAt(row, 'after', 'skill')
  const wrong = new Set(issues.map(({ column }) => column))
  const tabIndex = active === null ? -1 : 0
  const set = (column: string, value: Cell | null) =>
    session.dispatch({
      kind: 'set-cells',
      table: 'translation-skills',
      changes: [{ row: row.id, column, value }],
    })
  // The sentence about a self-rating is said once, as a mark of the row.
  const told = issues.filter(({ code }) => code !== 'rated-by-self')
  return (
    <>
      <tr className={styles['skillRow']} data-self={isSelf ? 'yes' : undefined}>
        <th scope="row" className={styles['skillName']}>
          {skill}
        </th>
        {ratingColumns.map((column) => (
          <RatingCell
            key={column}
            row={row}
            column={column}
            isActive={active === column}
            isOdd={wrong.has(column)}
          />
        ))}
        <td className={styles['change']}>
          {before !== undefined && after !== undefined && words.changeOf(after - before)}
        </td>
      </tr>
      <tr className={styles['noteRow']}>
        <td colSpan={5}>
          <div className={styles['note']}>
            <TextCell
              table="translation-skills"
              row={row.id}
              column="behaviour-observed"
              label={words.behaviour(skill, personName)}
              placeholder={words.behaviourBlank}
              look="quiet"
              tabIndex={tabIndex}
              onGoOn={() => props.onBackToCells(row.id)}
              onLeave={() => props.onBackToCells(row.id)}
            />
            <PersonSelect
              label={words.observer(skill, personName)}
              value={textAt(row, 'observer') ?? null}
              blank={words.observerBlank}
              tabIndex={tabIndex}
              isNear={active !== null}
              column="observer"
              onChoose={(person) => set('observer', person)}
            />
            {isUnclaimed && (
              <PersonSelect
                label={words.whose(skill)}
                value={null}
                blank={words.whoseBlank}
                isNear
                column="person"
                onChoose={(person) => set('person', person)}
              />
            )}
          </div>
          {isSelf && <p className={styles['self']}>{words.selfRated}</p>}
          <RowIssues issues={told} />
        </td>
      </tr>
    </>
  )
})

interface RatingCellProps {
  readonly row: Row
  readonly column: RatingColumn
  readonly isActive: boolean
  readonly isOdd: boolean
}

function RatingCell({ row, column, isActive, isOdd }: RatingCellProps) {
  const cell = row.cells[column]
  const label = skillWords[column]?.label ?? column
  return (
    <td
      className={styles['rating']}
      data-rating="yes"
      data-row={row.id}
      data-column={column}
      data-odd={isOdd ? 'yes' : undefined}
      data-blank={cell === undefined ? 'yes' : undefined}
      tabIndex={isActive ? 0 : -1}
      aria-label={words.cell(label, describe(cell))}
    >
      <span className={styles['ratingBox']}>{show(cell)}</span>
    </td>
  )
}

function show(cell: Cell | undefined): string {
  if (cell === NOT_SURE) return '?'
  if (typeof cell === 'number') return String(Math.round(cell * 100) / 100).slice(0, 4)
  return isUnread(cell) ? '!' : ''
}

function describe(cell: Cell | undefined): string {
  if (cell === undefined) return words.blank
  if (cell === NOT_SURE) return words.notSure
  if (typeof cell === 'number') return `${String(cell)} ${steps[cell]?.label ?? ''}`.trim()
  return isUnread(cell) ? cell.unread.slice(0, 80) : ''
}

export function nameOfSkill(row: Row): string {
  const skill = textAt(row, 'skill')
  return (skill === undefined ? undefined : skillWords['skill']?.choices?.[skill]) ?? words.unnamedSkill
}
