// Every section a pack can hold, and who makes it.
import { makeActions } from './actions.ts'
import type { Block } from './blocks.ts'
import type { Briefing } from './briefing-context.ts'
import { makeSignOff } from './sign-off.ts'
import { makeDecisionLog, makeParkingLot, makePillars, makeSources } from './closing.ts'
import { makeChanges } from './compared/changes.ts'
import { makeDecisionsCompared } from './compared/decisions.ts'
import { makeInvolvementCompared } from './compared/involvement.ts'
import { makeMeasuresCompared } from './compared/measures.ts'
import { makeComparedOpening } from './compared/opening.ts'
import { makeSymptomsCompared } from './compared/symptoms.ts'
import { makeContents } from './contents.ts'
import { makeMethod } from './method.ts'
import { makeStrategyChecks } from './month-one/checks.ts'
import { makeForums } from './month-one/forums.ts'
import { makeMeetings } from './month-one/meetings.ts'
import { makeMonthOne } from './month-one/opening-page.ts'
import { makeBusinessCases } from './month-two/cases.ts'
import { makeOutcomeMeasures } from './month-two/measures.ts'
import { makeMonthTwo } from './month-two/opening-page.ts'
import { makeOutcomeReviews } from './month-two/reviews.ts'
import { makeScorecard } from './month-two/scorecard.ts'
import { makeFlowLog } from './month-six/flow.ts'
import { makeMonthSix } from './month-six/opening-page.ts'
import { makeNextCycle, makeResults } from './month-six/outcome.ts'
import { makePerception } from './month-six/perception.ts'
import { makeGlossary, makeRecognition } from './month-three/exchange.ts'
import { makeMonthThree } from './month-three/opening-page.ts'
import { makeEducation, makeQuestions, makeWorkshops } from './month-three/practice.ts'
import { makeSkills } from './month-three/skills.ts'
import type { SectionId } from './packs.ts'
import { makePersonActions } from './person/actions.ts'
import { makePersonAnswers } from './person/answers.ts'
import { makePersonOpening } from './person/opening.ts'
import { makePersonRoles } from './person/roles.ts'
import { makeSummary } from './summary.ts'
import { makeTables } from './tables.ts'
import { makeDecisionsPage } from './week-one/decisions.ts'
import { makeFirstPage } from './week-one/first-page.ts'
import { makeFlowsPage } from './week-one/flows.ts'
import { makeGaps, makeSymptoms } from './week-one/lists.ts'

/** No blocks where the workbook has nothing to say. */
type MakeSection = (briefing: Briefing) => readonly Block[]

export const sections: Readonly<Record<SectionId, MakeSection>> = {
  summary: makeSummary,
  contents: makeContents,
  'week-one': makeFirstPage,
  'information-flows': makeFlowsPage,
  'decision-rights': makeDecisionsPage,
  gaps: makeGaps,
  symptoms: makeSymptoms,
  'week-one-actions': (briefing) => makeActions(briefing, 'week-one'),
  'week-one-sign-off': (briefing) => makeSignOff(briefing, 'week-one'),
  'month-one': makeMonthOne,
  meetings: makeMeetings,
  forums: makeForums,
  'strategy-checks': makeStrategyChecks,
  'month-one-actions': (briefing) => makeActions(briefing, 'month-one'),
  'month-one-sign-off': (briefing) => makeSignOff(briefing, 'month-one'),
  'month-two': makeMonthTwo,
  'outcome-measures': makeOutcomeMeasures,
  scorecard: makeScorecard,
  'outcome-reviews': makeOutcomeReviews,
  'business-cases': makeBusinessCases,
  'month-two-actions': (briefing) => makeActions(briefing, 'month-two'),
  'month-two-sign-off': (briefing) => makeSignOff(briefing, 'month-two'),
  'month-three': makeMonthThree,
  'translation-skills': makeSkills,
  workshops: makeWorkshops,
  'better-questions': makeQuestions,
  education: makeEducation,
  recognition: makeRecognition,
  glossary: makeGlossary,
  'month-three-actions': (briefing) => makeActions(briefing, 'month-three'),
  'month-three-sign-off': (briefing) => makeSignOff(briefing, 'month-three'),
  'month-six': makeMonthSix,
  'flow-log': makeFlowLog,
  perception: makePerception,
  results: makeResults,
  'next-cycle': makeNextCycle,
  'month-six-actions': (briefing) => makeActions(briefing, 'month-six'),
  'month-six-sign-off': (briefing) => makeSignOff(briefing, 'month-six'),
  'before-after': makeComparedOpening,
  'measures-compared': makeMeasuresCompared,
  'involvement-compared': makeInvolvementCompared,
  'decisions-compared': makeDecisionsCompared,
  'symptoms-compared': makeSymptomsCompared,
  changes: makeChanges,
  person: makePersonOpening,
  'person-actions': makePersonActions,
  'person-decisions': makePersonAnswers,
  'person-roles': makePersonRoles,
  pillars: makePillars,
  'decision-log': makeDecisionLog,
  'parking-lot': makeParkingLot,
  sources: makeSources,
  method: makeMethod,
  tables: makeTables,
}
