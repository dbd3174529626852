// The method in English, assembled. A missing table, stage, scale, issue or problem does not compile.
import type { MethodWords } from '../words.ts'
import { issues } from './issues.ts'
import { measureReasons, measures, measureUnits } from './measures.ts'
import { letters, namelessRow, no, notSure, patterns, pillars, removedRow, units, yes } from './method.ts'
import { problems } from './problems.ts'
import { scales } from './scales.ts'
import { stages } from './stages.ts'
import { acrossTables } from './tables-across.ts'
import { keptTables } from './tables-kept.ts'
import { monthOneTables } from './tables-month-one.ts'
import { monthSixTables } from './tables-month-six.ts'
import { monthThreeTables } from './tables-month-three.ts'
import { monthTwoTables } from './tables-month-two.ts'
import { weekOneTables } from './tables-week-one.ts'

export const en = {
  tables: {
    ...acrossTables,
    ...weekOneTables,
    ...monthOneTables,
    ...monthTwoTables,
    ...monthThreeTables,
    ...monthSixTables,
    ...keptTables,
  },
  stages,
  scales,
  notSure,
  yes,
  no,
  removedRow,
  namelessRow,
  pillars,
  patterns,
  letters,
  units,
  measures,
  measureUnits,
  measureReasons,
  issues,
  problems,
} satisfies MethodWords
