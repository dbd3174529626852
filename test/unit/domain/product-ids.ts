// Every id of the product definition, written out by hand: what the method promises, whatever the code says.

/** Stored columns by table, in the order of the product definition. */
export const columnIds: Readonly<Record<string, string>> = {
  facts:
    'title organisation technology-leader reports-to sponsor facilitator start-date velocity-target-in-days decision-scheme involvement-of-the-board',
  stages: 'stage status reason notes waivers sign-off-date sign-off-by sign-off-decided',
  roles: 'role who-holds-each',
  rounds: 'round raters items way-of-rating state consent-of-the-technology-leader-to-a-split-by-side',
  people: 'name role side is-the-technology-leader in-the-executive-team',
  'integration-points':
    'stage-of-strategy kind mandate actual target importance evidence consequence-of-absence',
  'information-flows':
    'information direction source reaches whole-c-suite early-signal-of who-must-react channel cadence used-in-decision owner',
  'decision-rights': 'decision in-scope has-technology-consequence as-is-roles to-be-roles forum notes',
  symptoms: 'symptom pattern agreed-frequency recent-example cost priority',
  ratings: 'respondent item round value comment return-code',
  meetings:
    'meeting type purpose covers-technology times-per-year minutes attendees technology-leaders-part strategy-minutes technical-depth-minutes infrastructure-decision-minutes depth-cut-off decision merged-into then-times-per-year then-minutes then-attendees then-technology-leaders-part then-strategy-minutes',
  forums:
    'forum the-question-it-exists-to-answer kind members cadence minutes times-per-year attendees is-this-meeting owner first-date standing-output',
  'strategy-checks':
    'date forum strategy-question inherited-restriction-assumption-or-omission-tested what-changed-business what-changed-technology opportunity-business-alone-would-have-missed present verdict decided-by follow-up next-date',
  'outcome-measures':
    'programme deliverable-tracked-today so-that-outcome measure unit area leading-lagging better-when baseline baseline-date target target-date business-owner technology-owner deliverable-tracking-retired',
  readings: 'measure date value note',
  scorecard: 'person measure-of-success kind weight-today weight-agreed linked-to-pay outcome-measure',
  'outcome-reviews':
    'status-meeting-retired outcome-review-that-replaces-it chair cadence first-held cases-examined',
  'business-cases':
    'initiative sponsor technology-owner value-promised forecast realised unit next-increment last-updated next-update verdict reason',
  'translation-skills': 'person direction skill before target after behaviour-observed observer',
  workshops:
    'date topic practice-audience presenter minutes attendees usefulness feedback-given learned next',
  'better-questions': 'closed-question open-question used-in what-it-uncovered',
  education: 'date subject kind teacher attendees confidence-before confidence-after',
  glossary: 'term in-business-words in-technology-words example',
  recognition: 'person taught-what reached evidence-that-it-worked kind date',
  'flow-log':
    'item direction raised heard-by-the-other-side decided acted result from-memory hand-offs translation-rounds rework-rounds forum',
  results:
    'result before before-period now unit against-rivals source evidence how-much-of-it-is-due-to-integration',
  'next-cycle': 'lesson kind-of-difference keep-change-stop-start owner when',
  'pillar-actions': 'action pillar status owner due stage evidence reason',
  actions: 'action from owner due status pillar',
  decisions: 'date decision from decided-by reason review-on',
  'parking-lot': 'item raised-by where-it-goes',
  agenda: 'block minutes stage-or-table-it-opens actual-start actual-end',
}

/** Columns that are worked out and never stored. */
export const computedIds: Readonly<Record<string, string>> = {
  'integration-points': 'gap authority-gap rank',
  meetings: 'hours-before person-hours-before hours-after person-hours-after',
  'outcome-measures': 'current progress-to-target status',
  'business-cases': 'update-overdue',
  'flow-log': 'raised-to-heard heard-to-decided decided-to-acted lead-time open-age',
  'pillar-actions': 'overdue',
  actions: 'overdue',
}

const stages = 'week-one month-one month-two month-three month-six'
const parts = 'absent presents-and-leaves consulted full-member'
const directions = 'business-to-technology technology-to-business'
const actionStatuses = 'not-started in-progress done dropped'

/** Choices by `table.column`; the agenda, which opens every stage and table, is told apart. */
export const choiceIds: Readonly<Record<string, string>> = {
  'facts.decision-scheme': 'rapid raci daci',
  'stages.stage': stages,
  'stages.status': 'not-started in-progress done skipped',
  'rounds.round': 'baseline follow-up',
  'rounds.way-of-rating': 'answers-files pass-the-laptop cards-up',
  'rounds.state': 'collecting revealed',
  'people.side': 'business technology data',
  'integration-points.kind': 'shaping implementing',
  'information-flows.direction': directions,
  'information-flows.reaches': 'on-time late only-on-request never',
  'symptoms.pattern': 'strategic-exclusion translation structure accountability consequence',
  'ratings.round': 'baseline follow-up',
  'meetings.type': 'check-in tactical strategic off-site quarterly-business-review status technology-review',
  'meetings.purpose':
    'inform check-feasibility plan-implementation report-status decide shape-strategy review-outcomes',
  'meetings.technology-leaders-part': parts,
  'meetings.decision': 'keep change merge stop new',
  'meetings.then-technology-leaders-part': parts,
  'forums.kind': 'trade-off-clinic deep-dive strategy-check education',
  'strategy-checks.verdict': 'stay adjust change',
  'outcome-measures.area': 'O1 O2 O3 O4 O5 O6 other',
  'outcome-measures.leading-lagging': 'leading lagging',
  'outcome-measures.better-when': 'up down',
  'scorecard.kind': 'business technical',
  'business-cases.verdict': 'continue reshape stop',
  'translation-skills.direction': directions,
  'translation-skills.skill':
    'frames-in-business-terms states-trade-offs fits-the-audience reduces-complexity-to-clarity makes-others-wiser asks-open-strategic-questions gives-context-early knows-the-limits allows-depth',
  'education.kind': 'possibility limitation trade-off',
  'recognition.kind': 'praise award objective pay',
  'flow-log.direction': directions,
  'flow-log.result': 'open adopted declined withdrawn',
  'results.against-rivals': 'behind level ahead',
  'results.how-much-of-it-is-due-to-integration': 'none some much unknown',
  'next-cycle.kind-of-difference': 'structural cultural strategic',
  'next-cycle.keep-change-stop-start': 'keep change stop start',
  'pillar-actions.pillar': 'P1 P2 P3 P4',
  'pillar-actions.status': actionStatuses,
  'pillar-actions.stage': stages,
  'actions.status': actionStatuses,
  'actions.pillar': 'P1 P2 P3 P4',
}

/** Seed rows by table; tables not named here start empty. */
export const seedIds: Readonly<Record<string, string>> = {
  facts: 'facts',
  stages,
  roles: 'ceo cfo coo commercial people technology-leader board',
  rounds: 'baseline follow-up',
  'integration-points':
    'sense-market-and-technology-shifts set-ambition-and-goals frame-options decide-investments plan-and-resource execute review-and-adapt',
  'information-flows':
    'customer-advisory-board market-research competitive-intelligence industry-analysis board-papers financial-performance customer-feedback risk-and-regulation emerging-technology-radar what-technology-now-makes-possible limits-and-technical-debt delivery-and-operations-data',
  'decision-rights':
    'growth-strategy market-positioning customer-experience answer-to-a-competitors-move product-road-map investment-portfolio technology-budget build-buy-partner data-strategy vendor-selection security-risk-acceptance acquisition-due-diligence operating-model',
  symptoms: 'X1 X2 X3 X4 T1 T2 T3 T4 T5 T6 S1 S2 S3 S4 A1 A2 C1 C2 C3 C4',
  'translation-skills':
    'frames-in-business-terms states-trade-offs fits-the-audience reduces-complexity-to-clarity makes-others-wiser asks-open-strategic-questions gives-context-early knows-the-limits allows-depth',
  results: 'O1 O2 O3 O4 O5 O6',
  'pillar-actions': 'P1.1 P1.2 P2.1 P2.2 P2.3 P2.4 P3.1 P3.2 P4.1 P4.2 P4.3 P4.4 P4.5 P4.6',
  agenda:
    'welcome results-today rate-blind reveal morning-break information-flows decision-rights lunch symptoms remembered-items measures-of-success afternoon-break meetings widest-gaps sign-off',
}

/** Stage of each pillar action. */
export const actionsByStage: Readonly<Record<string, string>> = {
  'month-one': 'P1.1 P3.1 P3.2 P4.5 P4.6',
  'month-two': 'P1.2 P2.1 P2.2 P2.3 P2.4',
  'month-three': 'P4.1 P4.2 P4.3 P4.4',
}

/** Symptoms of each pattern. */
export const symptomsByPattern: Readonly<Record<string, string>> = {
  'strategic-exclusion': 'X1 X2 X3 X4',
  translation: 'T1 T2 T3 T4 T5 T6',
  structure: 'S1 S2 S3 S4',
  accountability: 'A1 A2',
  consequence: 'C1 C2 C3 C4',
}

/** Exit criteria of each stage, in the order of the product definition. */
export const criterionIds: Readonly<Record<string, string>> = {
  'week-one': 'points-filled one-decider baseline-revealed before-filled items-remembered gaps-owned',
  'month-one': 'meetings-decided full-member forum-dated strategy-check-held',
  'month-two': 'measures-complete weights-sum outcome-review-held cases-updated',
  'month-three': 'both-directions-rated monthly-workshop education-held',
  'month-six': 'items-decided now-filled follow-up-revealed next-owned',
}

/** Tables each stage fills. */
export const stageTables: Readonly<Record<string, string>> = {
  'week-one': 'integration-points information-flows decision-rights symptoms ratings flow-log',
  'month-one': 'meetings forums strategy-checks',
  'month-two': 'outcome-measures readings scorecard outcome-reviews business-cases',
  'month-three': 'translation-skills workshops better-questions education glossary recognition',
  'month-six': 'flow-log results next-cycle',
}

/** What others read in the detail of each measure, beside `missing`. */
export const detailKeys: Readonly<Record<string, string>> = {
  M1: 'gapToTarget',
  M2: 'technologyToBusiness counts',
  M3: 'asIs toBe inputOnly decisions',
  M4: 'today agreed paid',
  M5: 'business-to-technology technology-to-business',
  M6: 'business-to-technology technology-to-business',
  M7: 'items',
  M8: 'hoursBefore hoursAfter personHoursBefore personHoursAfter strategySharedBefore strategySharedAfter',
  M9: 'met waived total overdue',
  M10: 'patterns baseline followUp',
}

/** What it holds for each direction of M6. */
export const velocityKeys =
  'n medianDays p85Days withinTarget throughputPerMonth workInProgress openAgeDays adopted legs drags halves fromMemory'

/** What it holds for each item of M7. */
export const perceptionKeys = 'item round business technology gap low high agreement respondents identifiable'
