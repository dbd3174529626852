// Content that breaks each rule, and content that keeps it.
import { acrossStagesExamples } from './across-stages.ts'
import { anyTableExamples } from './any-table.ts'
import { monthOneExamples } from './month-one.ts'
import { monthThreeExamples } from './month-three.ts'
import { monthTwoExamples } from './month-two.ts'
import { weekOneExamples } from './week-one.ts'
import type { Example } from './example.ts'

export const examples: readonly Example[] = [
  ...anyTableExamples,
  ...weekOneExamples,
  ...monthOneExamples,
  ...monthTwoExamples,
  ...monthThreeExamples,
  ...acrossStagesExamples,
]
