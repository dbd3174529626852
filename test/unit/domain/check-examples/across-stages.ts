// Dates, flow, people, actions and the plan itself.
import { people } from './example.ts'
import type { Example } from './example.ts'

export const acrossStagesExamples: readonly Example[] = [
  {
    code: 'date-before-start',
    broken: { recognition: { one: { date: '2026-05-24' } } },
    kept: { recognition: { one: { date: '2026-05-25' } } },
    place: 'recognition/one/date',
    facts: { date: '2026-05-24', start: '2026-05-25' },
  },
  {
    code: 'dates-out-of-order',
    broken: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-10' } } },
    kept: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-20' } } },
    place: 'flow-log/one/decided',
    facts: { earlier: '2026-05-20', later: '2026-05-10' },
  },
  {
    code: 'settled-without-date',
    broken: { 'flow-log': { one: { raised: '2026-05-20', result: 'declined' } } },
    kept: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-21', result: 'declined' } } },
    place: 'flow-log/one/decided',
  },
  {
    code: 'decided-without-result',
    broken: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-21', result: 'open' } } },
    kept: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-21', result: 'adopted' } } },
    place: 'flow-log/one/result',
  },
  {
    code: 'date-in-future',
    broken: { 'flow-log': { one: { raised: '2026-06-02' } } },
    kept: { 'flow-log': { one: { raised: '2026-06-01' } } },
    place: 'flow-log/one/raised',
    facts: { date: '2026-06-02' },
  },
  {
    code: 'two-technology-leaders',
    broken: { people: { ann: { name: 'Ann', 'is-the-technology-leader': true } } },
    kept: { people: { ann: { name: 'Ann', 'is-the-technology-leader': false } } },
    place: 'people/ann/is-the-technology-leader',
  },
  {
    code: 'technology-leader-differs',
    broken: { people, facts: { facts: { 'technology-leader': 'ann' } } },
    kept: {},
    place: 'facts/facts/technology-leader',
  },
  {
    code: 'dropped-without-reason',
    broken: { 'pillar-actions': { 'P1.1': { status: 'dropped' } } },
    kept: { 'pillar-actions': { 'P1.1': { status: 'dropped', reason: 'Merged with P1.2' } } },
    place: 'pillar-actions/P1.1/reason',
  },
  {
    code: 'skipped-without-reason',
    broken: { stages: { 'month-two': { status: 'skipped' } } },
    kept: { stages: { 'month-two': { status: 'skipped', reason: 'Done last year' } } },
    place: 'stages/month-two/reason',
  },
  {
    code: 'overdue',
    broken: { actions: { one: { due: '2026-05-30' } } },
    kept: {
      actions: {
        one: { due: '2026-05-30', status: 'done' },
        two: { due: '2026-06-01' },
        three: { due: '2026-05-30', status: 'dropped' },
      },
    },
    place: 'actions/one/due',
    facts: { days: 2 },
  },
  {
    code: 'overdue',
    broken: { 'pillar-actions': { 'P1.1': { due: '2026-05-31' } } },
    kept: { 'pillar-actions': { 'P1.1': { due: '2026-05-31', status: 'done' } } },
    place: 'pillar-actions/P1.1/due',
    facts: { days: 1 },
  },
  {
    code: 'title-too-long',
    broken: { facts: { facts: { title: 'é'.repeat(301) } } },
    kept: { facts: { facts: { title: 'é'.repeat(300) } } },
    place: 'facts/facts/title',
    facts: { length: 301, limit: 300 },
  },
]
