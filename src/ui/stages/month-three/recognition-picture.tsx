// Who taught and how it was recognised; those nobody has thanked get an action.
import { Button } from '@mantine/core'
import { drawTeacherThanks } from '../../../charts/teacher-thanks.ts'
import { makeLink } from '../../../domain/link.ts'
import { textAt } from '../../../domain/read.ts'
import { findTeachers, isUnthanked } from '../../../domain/teaching.ts'
import type { Teacher } from '../../../domain/teaching.ts'
import { findRows } from '../../../domain/workbook.ts'
import { monthThreeChartWords } from '../../../words/en/charts-month-three.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useAnswers } from '../../workbook/use-answers.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'
import styles from './month-three.module.css'
import { useDensity } from './pictures.tsx'

const words = monthThreePageWords.recognition
const mostListed = 12

export function RecognitionPicture({ live, onOpen }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  const teachers = findTeachers(context)
  const unthanked = teachers.filter(isUnthanked)
  return (
    <div className="picture">
      <ChartView
        density={density}
        headingLevel={2}
        onOpen={onOpen}
        draw={(width, measure) =>
          drawTeacherThanks(
            { asOf: context.asOf, teachers },
            { width, density, measure, words: monthThreeChartWords },
          )
        }
      />
      {live && unthanked.length > 0 && (
        <section>
          <h3 className="strong">{words.unthanked}</h3>
          <ul className="gap-list">
            {unthanked.slice(0, mostListed).map((teacher) => (
              <Unthanked key={teacher.person} teacher={teacher} />
            ))}
          </ul>
          {unthanked.length > mostListed && (
            <p className="meta">{words.more(unthanked.length - mostListed)}</p>
          )}
        </section>
      )}
    </div>
  )
}

function Unthanked({ teacher }: { readonly teacher: Teacher }) {
  const { workbook } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const { makeAction } = useAnswers()
  const name = (teacher.name.trim() === '' ? monthThreePageWords.unnamedPerson : teacher.name).slice(0, 120)
  const text = words.actionText(name)
  const { table, row } = teacher.lead
  const action = findRows(workbook, 'actions').find(
    (each) => textAt(each, 'from') === makeLink(table, row) && textAt(each, 'status') !== 'dropped',
  )
  return (
    <li>
      <div className="gap-words">
        <p className={`clip ${styles['teacher'] ?? ''}`}>
          <bdi>{name}</bdi> <span className="meta">{words.taught(teacher.workshops, teacher.sessions)}</span>
        </p>
        {action !== undefined && (
          <p className="meta clip" dir="auto">
            <button
              type="button"
              className="text-button"
              onClick={() =>
                navigate({ page: 'table', table: 'actions', place: { row: action.id, column: 'owner' } })
              }
            >
              {words.actionThere((textAt(action, 'action') ?? '').slice(0, 160))}
            </button>
          </p>
        )}
      </div>
      {action === undefined && (
        <Button
          size="xs"
          aria-label={words.makeActionFor(name)}
          onClick={() => makeAction({ table, row }, text)}
        >
          {words.makeAction}
        </Button>
      )}
    </li>
  )
}
