// The sample engagement: Meridane Freight, an invented freight forwarder, from its first rating to month six.
import type { SampleData } from '../../../domain/sample.ts'
import { actions, agenda, decisions, parkingLot } from './across.ts'
import { flowLog } from './flow-log.ts'
import { decisionRights, informationFlows } from './information.ts'
import { forums, meetings, strategyChecks } from './month-one.ts'
import { nextCycle, results } from './month-six.ts'
import { betterQuestions, education, glossary, recognition, workshops } from './month-three.ts'
import { businessCases, outcomeReviews, scorecard } from './month-two.ts'
import { notes } from './notes.ts'
import { outcomeMeasures, readings } from './outcomes.ts'
import { pillarActions } from './pillars.ts'
import { ratings, rounds } from './ratings.ts'
import { facts, people, roles, stages } from './setting.ts'
import { translationSkills } from './skills.ts'
import { integrationPoints, symptoms } from './week-one.ts'

const nothing = { rows: [] }

export const sampleData: SampleData = {
  baselineDate: '2026-05-30',
  tables: {
    facts,
    stages,
    roles,
    rounds,
    people,
    'integration-points': integrationPoints,
    'information-flows': informationFlows,
    'decision-rights': decisionRights,
    symptoms,
    ratings,
    meetings,
    forums,
    'strategy-checks': strategyChecks,
    'outcome-measures': outcomeMeasures,
    readings,
    scorecard,
    'outcome-reviews': outcomeReviews,
    'business-cases': businessCases,
    'translation-skills': translationSkills,
    workshops,
    'better-questions': betterQuestions,
    education,
    glossary,
    recognition,
    'flow-log': flowLog,
    results,
    'next-cycle': nextCycle,
    'pillar-actions': pillarActions,
    actions,
    decisions,
    'parking-lot': parkingLot,
    agenda,
    notes,
    views: nothing,
    meanings: nothing,
  },
}
