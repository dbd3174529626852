// Involvement, decision rights, answers on their scale.
import { asIs } from './example.ts'
import type { Example } from './example.ts'

const sound = asIs({ ceo: 'D', cfo: 'I', coo: 'P', 'technology-leader': 'R' })
const decision = 'decision-rights growth-strategy decision'
const decisionPlace = 'decision-rights/growth-strategy/as-is-roles'
const ceo = 'roles ceo role'
const coo = 'roles coo role'

export const weekOneExamples: readonly Example[] = [
  {
    code: 'target-below-actual',
    broken: { 'integration-points': { execute: { actual: 5, target: 4 } } },
    kept: { 'integration-points': { execute: { actual: 4, target: 4 } } },
    place: 'integration-points/execute/target',
    facts: { target: 4, actual: 5 },
  },
  {
    code: 'no-decider',
    broken: asIs({ cfo: 'I', coo: 'P', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'D' },
  },
  {
    code: 'several-deciders',
    broken: asIs({ ceo: 'D', cfo: 'I', coo: 'DP', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'D', roles: [ceo, coo] },
  },
  {
    code: 'no-performer',
    broken: asIs({ ceo: 'D', cfo: 'I', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'P' },
  },
  {
    code: 'too-many-vetoes',
    broken: asIs({ ceo: 'D', cfo: 'AI', coo: 'AP', 'technology-leader': 'A' }),
    kept: asIs({ ceo: 'D', cfo: 'AI', coo: 'P', 'technology-leader': 'A' }),
    place: decisionPlace,
    facts: { decision, count: 3 },
  },
  {
    code: 'decider-without-input',
    broken: asIs({ ceo: 'D', coo: 'P', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'I' },
  },
  {
    code: 'technology-no-part',
    broken: asIs({ ceo: 'D', cfo: 'I', coo: 'P' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision },
  },
  {
    code: 'technology-informed-only',
    broken: {
      facts: { facts: { 'decision-scheme': 'raci' } },
      ...asIs({ ceo: 'A', cfo: 'C', coo: 'R', 'technology-leader': 'I' }),
    },
    kept: {
      facts: { facts: { 'decision-scheme': 'raci' } },
      ...asIs({ ceo: 'A', cfo: 'C', coo: 'R', 'technology-leader': 'RI' }),
    },
    place: decisionPlace,
    facts: { decision },
  },
  {
    code: 'technology-input-only',
    broken: asIs({ ceo: 'D', coo: 'P', 'technology-leader': 'I' }),
    kept: sound,
    place: decisionPlace,
  },
  {
    code: 'technology-performs-only',
    broken: asIs({ ceo: 'D', cfo: 'I', 'technology-leader': 'P' }),
    kept: asIs({ ceo: 'D', cfo: 'I', 'technology-leader': 'PA' }),
    place: decisionPlace,
  },
  {
    code: 'unknown-role',
    broken: asIs({ ceo: 'D', cfo: 'I', coo: 'P', 'technology-leader': 'R', janitor: 'I' }),
    kept: sound,
    place: decisionPlace,
    facts: { role: 'janitor' },
  },
  {
    code: 'unknown-letters',
    broken: asIs({ ceo: 'DX', cfo: 'I', coo: 'P', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { letters: 'X', known: 'D, R, A, P, I' },
  },
  {
    code: 'answer-off-scale',
    broken: {
      rounds: { baseline: { state: 'revealed' } },
      ratings: { one: { item: 'symptoms/X1', round: 'baseline', value: 5 } },
    },
    kept: {
      rounds: { baseline: { state: 'revealed' } },
      ratings: { one: { item: 'integration-points/execute', round: 'baseline', value: 5 } },
    },
    place: 'ratings/one/value',
    facts: { value: 5, max: 4 },
  },
]
