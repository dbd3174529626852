// Month three: build the competence to translate, in both directions.
import type { Context } from '../context.ts'
import { directions } from '../flow.ts'
import { dateAt, numberAt, textAt } from '../read.ts'
import type { CriterionState, Stage } from '../stage.ts'
import { findRows } from '../workbook.ts'
import { findWorkshopMonths } from '../workshop-months.ts'
import { someRow, tally } from './tally.ts'

export const monthThree: Stage = {
  id: 'month-three',
  due: { months: 3 },
  tables: ['translation-skills', 'workshops', 'better-questions', 'education', 'glossary', 'recognition'],
  guide: [
    { id: 'a-moment-of-misunderstanding', table: 'glossary', minutes: 20 },
    { id: 'rate-what-you-saw', table: 'translation-skills', minutes: 35 },
    { id: 'explain-it-three-times', table: 'workshops', minutes: 40 },
    { id: 'ask-a-better-question', table: 'better-questions', minutes: 25 },
    { id: 'learn-the-limits', table: 'education', minutes: 25 },
    { id: 'praise-the-teachers', table: 'recognition', minutes: 15 },
  ],
  criteria: [
    { id: 'both-directions-rated', table: 'translation-skills', check: checkDirections },
    { id: 'monthly-workshop', table: 'workshops', check: checkWorkshops },
    {
      id: 'education-held',
      table: 'education',
      check: ({ workbook, asOf }) =>
        someRow(findRows(workbook, 'education'), (row) => (dateAt(row, 'date') ?? '9999') <= asOf),
    },
  ],
}

function checkDirections({ workbook }: Context): CriterionState {
  const rated = new Set<string | undefined>()
  for (const row of findRows(workbook, 'translation-skills')) {
    const isRated = numberAt(row, 'before') !== undefined || numberAt(row, 'after') !== undefined
    if (isRated && textAt(row, 'person') !== undefined) rated.add(textAt(row, 'direction'))
  }
  return tally(directions.filter((direction) => rated.has(direction)).length, directions.length)
}

function checkWorkshops(context: Context): CriterionState {
  const months = findWorkshopMonths(context)
  return tally(months.filter(({ filled }) => filled).length, Math.max(months.length, 1))
}
