// The tear-out of one person: their part and nobody else's, with a headline by rule, on a page where it fits.
import { describe, expect, test } from 'vitest'
import { findDirection } from '../../../src/charts/characters.ts'
import { findPerson } from '../../../src/cli/find-person.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Sources } from '../../../src/report/sources.ts'
import { personWords } from '../../../src/words/en/briefing-person.ts'
import { addRows, makeTypical, setCells, typicalDay } from './fixture.ts'
import { countPages, hostileSources, makePack, sampleSources, sourcesOf, textOf } from './packs-fixture.ts'

function partOf(sources: Sources, person: string): string {
  return textOf(makePack(sources, { pack: 'person', person }).blocks)
}

function typicalPart(workbook: Workbook, person = 'ceo'): string {
  return partOf(sourcesOf(workbook, typicalDay), person)
}

describe('headline', () => {
  const facts = { open: 0, overdue: 0, done: 0, lessons: 0, answersFor: 0, decisions: 0 }
  test.each([
    [{ ...facts, open: 3, overdue: 1 }, 'Three actions, one overdue'],
    [{ ...facts, open: 1 }, 'One action, none overdue'],
    [{ ...facts, open: 2, overdue: 2 }, 'Two actions, all overdue'],
    [{ ...facts, done: 2, decisions: 4 }, 'No action left, two done; a part in four decisions'],
    [{ ...facts, answersFor: 1 }, 'No action; one thing to answer for'],
    [{ ...facts, lessons: 1 }, 'No action; one lesson to carry on'],
    [facts, 'Nothing carries this name yet'],
  ])('%j', (given, said) => {
    expect(personWords.headline(given)).toBe(said)
  })
})

describe('one part alone', () => {
  test('actions stand by date with what comes first on top', () => {
    const lines = typicalPart(makeTypical(), 'commercial').split('\n')
    expect(lines[0]).toBe('Two actions, one overdue')
    expect(lines[1]).toMatch(/^Aïsha Renard, Commercial director\./)
    expect(lines[2]).toBe('First: “Send the advisory board minutes to technology” is 2 days over its date.')
    expect(lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | ')[0])).toEqual([
      '4',
      '2',
    ])
  })

  test('a name from right to left leaves the sentence it begins running from the left', () => {
    const workbook = setCells(makeTypical(), 'people', 'coo', { name: 'أحمد' })
    const who = typicalPart(workbook, 'coo')
      .split('\n')
      .find((line) => line.includes('COO.'))
    expect(findDirection(who ?? '')).toBe('ltr')
  })

  test('nobody else’s actions, measures or decisions', () => {
    const text = typicalPart(makeTypical(), 'commercial')
    expect(text).not.toContain('strategy day')
    expect(text).not.toContain('Piotr')
    const sample = partOf(sampleSources(), 'mei-lin')
    expect(sample).not.toContain('Send investment papers')
    expect(sample).not.toContain('Gross margin')
  })

  test('letters are those of the role the person holds', () => {
    const held = setCells(makeTypical(), 'roles', 'ceo', { 'who-holds-each': 'ceo' })
    const text = typicalPart(held)
    expect(text).toContain('As CEO, in eight decisions in scope.')
    expect(text).toContain('1 | Growth strategy | decide | decide | Strategy day')
    expect(text).toContain('8 | Data strategy | no part | agree | Strategy check'.replace('8 |', '9 |'))
    expect(typicalPart(makeTypical())).not.toContain('Growth strategy')
  })

  test('dropped actions and dates past are left out, done ones are counted', () => {
    const workbook = addRows(makeTypical(), 'actions', {
      done: { action: 'Done already', owner: 'ceo', status: 'done' },
      dropped: { action: 'Dropped since', owner: 'ceo', status: 'dropped' },
    })
    const text = typicalPart(workbook)
    expect(text).toContain('One action, none overdue')
    expect(text).toContain('One more is done.')
    expect(text).not.toContain('Dropped since')
    expect(text).not.toContain('Done already')
  })

  test('the technology leader alone reads the part in meetings', () => {
    expect(partOf(sampleSources(), 'priya')).toContain('Thursday breakfast | ')
    expect(partOf(sampleSources(), 'ingrid')).not.toContain('Thursday breakfast')
  })

  test('weights, outcomes and forums carry their name', () => {
    const text = partOf(sampleSources(), 'priya')
    expect(text).toContain('Systems available | Technical | 40% | 20% | yes')
    expect(text).toContain('Departures on time, % | 84 | 90 | 31 Dec |  | technology owner')
    expect(text).toContain('owner, monthly')
  })

  test('a lesson is carried on and is no action', () => {
    const lines = partOf(sampleSources(), 'ingrid').split('\n')
    const at = lines.indexOf(personWords.actions.lessons)
    expect(lines[at + 1]).toMatch(/^\d \| Being in the room [^|]* \| Stop \| 15 Jan 2027/)
    const [headline] = partOf(sampleSources(), 'adaeze').split('\n')
    expect(headline).toMatch(/^No action left, three done; .* one lesson to carry on/)
  })

  test('where nothing is to be done, the dates stand under their own name', () => {
    const workbook = addRows(makeTypical(), 'people', { new: { name: 'Newly come' } })
    const taught = addRows(workbook, 'education', {
      e: { topic: 'Queues', teacher: 'new', date: '2030-01-01' },
    })
    const lines = typicalPart(taught, 'new').split('\n')
    expect(lines).toContain(personWords.actions.dates)
    expect(lines).not.toContain(personWords.actions.title)
  })

  test('nobody runs a case that is to stop', () => {
    const running = addRows(makeTypical(), 'business-cases', {
      robots: { initiative: 'Robots', sponsor: 'ceo' },
    })
    expect(typicalPart(running)).toContain('Robots')
    const stopped = setCells(running, 'business-cases', 'robots', { verdict: 'stop' })
    expect(typicalPart(stopped)).not.toContain('Robots')
  })

  test('without a person, or with one who is gone, it says so and nothing else', () => {
    expect(typicalPart(makeTypical(), 'nobody')).toBe(
      'Nobody is chosen\nChoose a person of the list of people: this part is made for one of them.',
    )
  })
})

describe('pages', () => {
  test('one where a part is no longer than most, and never an exception', () => {
    for (const person of ['mei-lin', 'henrik', 'claire']) {
      expect(countPages(sampleSources(), { pack: 'person', person })).toBe(1)
    }
    expect(countPages(hostileSources(), { pack: 'person', person: 'priya', paper: 'letter' })).toBeLessThan(
      40,
    )
  })
})

describe('a name typed', () => {
  const { workbook } = sampleSources().now
  test.each([
    ['Priya Raghunathan', { kind: 'one', id: 'priya' }],
    ['ceo', { kind: 'one', id: 'ingrid' }],
    ['lin', { kind: 'one', id: 'mei-lin' }],
    ['technology leader', { kind: 'one', id: 'priya' }],
    ['cto', { kind: 'none' }],
    ['', { kind: 'none' }],
  ])('%s', (typed, found) => {
    expect(findPerson(workbook, typed)).toEqual(found)
  })

  test('a whole role is meant before a part of one', () => {
    const more = addRows(makeTypical(), 'people', { deputy: { name: 'A B', role: 'Deputy COO' } })
    expect(findPerson(more, 'coo')).toEqual({ kind: 'one', id: 'coo' })
    expect(findPerson(more, 'dep')).toEqual({ kind: 'one', id: 'deputy' })
    expect(findPerson(more, 'c')).toMatchObject({ kind: 'several' })
  })
})
