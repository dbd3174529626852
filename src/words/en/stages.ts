// The five stages in words, assembled; each stage's own file holds its guide and its exit criteria.
import type { MethodWords } from '../words.ts'
import { monthOne } from './stages/month-one.ts'
import { monthSix } from './stages/month-six.ts'
import { monthThree } from './stages/month-three.ts'
import { monthTwo } from './stages/month-two.ts'
import { weekOne } from './stages/week-one.ts'

export const stages = {
  'week-one': weekOne,
  'month-one': monthOne,
  'month-two': monthTwo,
  'month-three': monthThree,
  'month-six': monthSix,
} satisfies MethodWords['stages']
