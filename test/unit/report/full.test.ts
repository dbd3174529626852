// The closing parts of the full pack: pillars, decisions, parking lot, sources and every table, with nothing that is not for print.
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findRows, makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { groupAnswers } from '../../../src/report/answer-groups.ts'
import type { Block, TableBlock } from '../../../src/report/blocks.ts'
import type { Briefing, PackChoice } from '../../../src/report/briefing-context.ts'
import type { Sources } from '../../../src/report/sources.ts'
import { packIds } from '../../../src/report/packs.ts'
import type { SectionId } from '../../../src/report/packs.ts'
import { paperSizes, textWidthOf, turnPage } from '../../../src/report/page.ts'
import { findPrintedColumns } from '../../../src/report/printed.ts'
import { splitColumns } from '../../../src/report/table-parts.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { fullWords } from '../../../src/words/en/briefing-full.ts'
import { methodWords } from '../../../src/words/index.ts'
import { makeLargeWorkbook } from '../../support/large-workbook.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import { countPages, hostileSources, makePack, sampleSources, sourcesOf, textOf } from './packs-fixture.ts'

function blocksOf(sources: Sources, ...sections: readonly SectionId[]): readonly Block[] {
  return makePack(sources, { pack: 'full', sections }).blocks
}

function tableTexts(workbook: Workbook): string {
  return textOf(blocksOf(sourcesOf(workbook, typicalDay), 'tables'))
}

describe('what was signed', () => {
  test('beside today it says of which day it is, and asks for nothing any more', () => {
    const full = makePack(sampleSources(), { pack: 'full', sections: ['week-one', 'month-one'] })
    const text = textOf(full.blocks)
    expect(text).toContain(briefingWords.opening.ofThen('2026-05-30'))
    expect(text).not.toContain('Asked of you: keep 20 November')
    expect(full.frame.data).toMatch(/^Pathway, data of \d+ \w+ 2026; signed copies as they were signed$/)
    const alone = makePack(sampleSources(), { pack: 'week-one' })
    // The day to be kept has gone by since.
    expect(textOf(alone.blocks)).not.toContain('Asked of you')
    expect(textOf(alone.blocks)).not.toContain(briefingWords.opening.ofThen('2026-05-30'))
    expect(alone.frame.data).toMatch(/^Pathway, data of 30 May 2026, week one signed off/)
  })

  test('where nothing is signed, all is of today', () => {
    const { frame } = makePack(sourcesOf(makeTypical(), typicalDay), { pack: 'full' })
    expect(frame.data).toBe('Pathway, data of 30 May 2026')
  })
})

describe('pillars', () => {
  test('fourteen, by status, with evidence or the reason they were dropped for', () => {
    const text = textOf(blocksOf(sampleSources(), 'pillars'))
    expect(text).toContain('Nine of 14 pillar actions are done')
    expect(text.indexOf('In progress: ')).toBeLessThan(text.indexOf('Done: 9'))
    expect(text.split('\n').filter((line) => /^P\d\.\d \| /.test(line))).toHaveLength(14)
    expect(text).toContain('The pay round for 2027 closed in June.')
  })

  test('late ones carry the days, those without anything say so', () => {
    const workbook = setCells(makeTypical(), 'pillar-actions', 'P1.1', { due: '2026-05-28' })
    const text = textOf(blocksOf(sourcesOf(workbook, typicalDay), 'pillars'))
    expect(text).toContain('one is late')
    expect(text).toContain('2 days')
    expect(text).toContain('no evidence yet')
  })
})

describe('decision log and parking lot', () => {
  test('decisions stand by date, and the next to look at again is named', () => {
    const workbook = addRows(makeTypical(), 'decisions', {
      early: { date: '2026-05-01', decision: 'An early one', 'decided-by': 'ceo', reason: 'Because' },
      undated: { decision: 'Without a day' },
    })
    const text = textOf(blocksOf(sourcesOf(workbook, typicalDay), 'decision-log'))
    expect(text).toContain('Three decisions written down; the next to look again is 2 September 2026')
    expect(
      text
        .split('\n')
        .slice(2)
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['2', '1', '3'])
    expect(text).toContain('2 | 1 May | An early one | Marta Lindqvist | Because | ')
  })

  test('what has no place yet is counted', () => {
    const workbook = addRows(makeUntouched(), 'parking-lot', {
      a: { item: 'Data room', 'where-it-goes': 'Month two' },
      b: { item: 'Office move' },
    })
    const text = textOf(blocksOf(sourcesOf(workbook, typicalDay), 'parking-lot'))
    expect(text).toContain('Two items parked, one with a place to go yet')
    expect(text).toContain('2 | Office move |  | no place yet')
  })

  test('days to look again that have passed are told before the next', () => {
    const { title } = fullWords.decisionLog
    expect(title(9, 4, '2026-12-08')).toBe(
      'Nine decisions written down; four days to look again have passed, the next is 8 December 2026',
    )
    expect(title(1, 1, null)).toBe('One decision written down; one day to look again has passed')
    expect(title(2, 0, null)).toBe('Two decisions written down')
    expect(textOf(blocksOf(sampleSources(), 'decision-log'))).toContain('days to look again have passed')
  })

  test('nothing written down makes no section', () => {
    expect(blocksOf(sourcesOf(makeUntouched(), typicalDay), 'decision-log', 'parking-lot')).toEqual([])
  })
})

test('sources say what is claimed, what is ours, and whose marks are used', () => {
  const text = textOf(blocksOf(sampleSources(), 'sources'))
  expect(text).toContain('Nobody at Pathway has verified them')
  expect(text).toContain('RAPID® is a mark of Bain & Company.')
})

describe('every table', () => {
  const { now } = sampleSources()
  const printed = textOf(blocksOf(sampleSources(), 'tables'))

  test('all that hold rows, each with its label, the empty ones only named', () => {
    for (const id of methodTableIds) expect(printed).toContain(methodWords.tables[id].label)
    const text = tableTexts(makeUntouched())
    expect(text).toMatch(/Empty and left out: .*strategy checks/)
    expect(text).not.toMatch(/^Strategy checks$/m)
  })

  test('every text of the sample is in it, but the facilitator’s notes', () => {
    for (const id of methodTableIds) {
      if (id === 'ratings') continue
      const columns = findPrintedColumns(id, now.workbook).filter(
        ({ kind }) => kind === 'text' || kind === 'long-text',
      )
      for (const row of findRows(now.workbook, id)) {
        for (const { id: column } of columns) {
          const cell = row.cells[column]
          if (typeof cell === 'string') expect(printed).toContain(cell)
        }
      }
    }
  })

  test('choices by label, people and rows by name, dates as people write them', () => {
    expect(printed).toContain('Quarterly business review')
    expect(printed).not.toContain('quarterly-business-review')
    expect(printed).not.toContain('presents-and-leaves')
    expect(printed).toContain('CEO: D; CFO: I')
    expect(printed).toContain('Integration points: Set ambition and goals')
    expect(printed).not.toMatch(/\b2026-\d\d-\d\d\b(?!T)/)
    // The name of a table stands once before its rows.
    expect(printed).toContain('Frame options; Decide investments')
    expect(printed).not.toMatch(/\w\.; /)
    const gone = addRows(makeTypical(), 'actions', {
      gone: { action: 'Orphan', owner: 'nobody-here', from: 'meetings/x1' },
    })
    expect(tableTexts(gone)).toContain('Orphan | Meetings: Unnamed | Unnamed')
  })

  test('answers have no row numbers, and no column for them', () => {
    const heads = printed.split('\n').filter((line) => line.includes('Question | Round | Answer'))
    expect(heads).toEqual(['Question | Round | Answer | Comment'])
  })

  test('a short table between two turned ones is turned as well', () => {
    const blocks = blocksOf(sampleSources(), 'tables')
    const turnedBelow = (label: string) => {
      const heading = blocks.findIndex((block) => block.kind === 'heading' && block.text === label)
      const below = blocks.slice(heading).find((block) => block.kind === 'table')
      return below?.kind === 'table' && below.turned === true
    }
    expect(['Stages', 'Roles', 'Rounds of rating', 'Readings'].map(turnedBelow)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('what a reader cannot trace is left out: blank columns are named instead', () => {
    expect(printed).toMatch(/Blank in every row: /)
  })

  test('answers to a question stand together, sorted and without names', () => {
    const rows = [
      { number: null, cells: ['Question', 'Round', '4', 'b'] },
      { number: null, cells: ['Other', 'Round', '1', ''] },
      { number: null, cells: ['Question', 'Round', '2', 'a'] },
    ]
    expect(groupAnswers(rows, ['item', 'round', 'value', 'comment'])).toEqual([
      { number: null, cells: ['Question', 'Round', '2, 4', 'a\nb'] },
      { number: null, cells: ['Other', 'Round', '1', ''] },
    ])
  })

  test('a table too wide for a turned page goes in parts that repeat row and name', () => {
    const blocks = blocksOf(sampleSources(), 'tables')
    const parts = blocks.filter(
      (block): block is TableBlock =>
        block.kind === 'table' && block.columns[1]?.head[0]?.text === 'Meeting' && block.turned === true,
    )
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      expect(part.columns[0]?.head[0]?.text).toBe('Row')
      expect(part.rows).toHaveLength(findRows(now.workbook, 'meetings').length)
      expect(part.columns.length).toBeGreaterThan(3)
    }
  })
})

describe('parts of a table', () => {
  const briefing = { choice: { paper: 'letter' }, measure: measureText } as Briefing
  const columns = tables.meetings.columns.map((column) => ({
    column,
    label: column.id,
    isKey: column.id === 'meeting',
  }))

  test('hold every column once, within the width of their page', () => {
    const parts = splitColumns(columns, [], briefing)
    const others = parts.flatMap((part) =>
      part.columns.filter(({ isKey }) => !isKey).map(({ column }) => column.id),
    )
    expect(others).toEqual(columns.filter(({ isKey }) => !isKey).map(({ label }) => label))
    for (const part of parts) {
      const room = textWidthOf(part.turned ? turnPage(paperSizes.letter) : paperSizes.letter)
      expect(part.columns.reduce((sum, { width }) => sum + width + 9, 26)).toBeLessThanOrEqual(room)
      expect(part.columns.filter(({ isKey }) => isKey)).toHaveLength(1)
    }
  })

  test('a table that is hardly too wide is narrowed instead of going in parts', () => {
    const headings = blocksOf(sampleSources(), 'tables')
      .flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
      .filter((text, at, all) => all.indexOf(text) !== at)
    expect(headings).toContain('Meetings')
    for (const whole of ['Decision rights', 'Translation skills', 'Results', 'Pillars']) {
      expect(headings).not.toContain(whole)
    }
  })

  test('few columns stay upright', () => {
    expect(splitColumns(columns.slice(0, 3), [], briefing)).toMatchObject([{ turned: false }])
  })
})

describe('what is never printed', () => {
  const secret = 'NotForThePack'
  /** The sentinel in whatever no pack may show: notes of stages, internal columns, answers not revealed. */
  function plant(workbook: Workbook): Workbook {
    let planted = workbook
    for (const { id } of findRows(workbook, 'stages')) {
      planted = setCells(planted, 'stages', id, { notes: `${secret} ${id}` })
    }
    const rows = findRows(planted, 'ratings').map((row) => ({
      ...row,
      cells: { ...row.cells, 'return-code': secret, comment: secret },
    }))
    const ratings = makeTableRows(rows)
    const hidden = setCells({ ...planted, tables: { ...planted.tables, ratings } }, 'rounds', 'baseline', {
      state: 'collecting',
    })
    return setCells(hidden, 'rounds', 'follow-up', { state: 'collecting' })
  }

  test('in any pack: facilitator notes, internal columns, answers before their reveal', () => {
    const { now, baseline } = sampleSources()
    const sources: Sources = {
      now: { ...now, workbook: plant(now.workbook) },
      baseline: baseline === null ? null : { ...baseline, workbook: plant(baseline.workbook) },
      followUp: null,
    }
    for (const pack of packIds) {
      const { blocks } = makePack(sources, { pack, person: 'priya', asItStands: true })
      expect(textOf(blocks)).not.toContain(secret)
    }
  })

  test('internal columns are no printed ones, and notes are those of stages alone', () => {
    for (const id of methodTableIds) {
      const columns = findPrintedColumns(id, makeUntouched())
      expect(columns.filter(({ internal }) => internal === true)).toEqual([])
    }
    const left = tables.stages.columns.length - findPrintedColumns('stages', makeUntouched()).length
    expect(left).toBe(1)
  })

  test('revealed answers without anybody’s name; comments only with consent to a split', () => {
    const rated = addRows(makeTypical(), 'ratings', {
      r1: {
        respondent: 'commercial',
        item: 'symptoms/X1',
        round: 'baseline',
        value: 4,
        comment: 'Spoken freely',
      },
    })
    const revealed = setCells(rated, 'rounds', 'baseline', { state: 'revealed', raters: ['commercial'] })
    const text = textOf(blocksOf(sourcesOf(revealed, typicalDay), 'tables')).split('\n')
    const row = text.find((line) => line.includes('Symptoms: ') && line.includes('Week one'))
    expect(row).toContain('| 4')
    expect(row).not.toContain('Aïsha')
    expect(text.join('\n')).not.toContain('Spoken freely')
    const takenOut = setCells(revealed, 'rounds', 'baseline', { raters: ['ceo'] })
    expect(textOf(blocksOf(sourcesOf(takenOut, typicalDay), 'tables'))).not.toContain('Symptoms: ')
  })

  test('names, where they are to be left out', () => {
    const { blocks } = makePack(sampleSources(), { pack: 'full', redact: true })
    expect(textOf(blocks)).not.toMatch(/Raghunathan|Solheim|Mei-Lin/)
  })
})

describe('size', () => {
  const full: Partial<PackChoice> = { pack: 'full' }

  test('10,000 rows and hostile text make a pack, on either paper', () => {
    const large = sourcesOf(makeLargeWorkbook('large', 10_000), '2026-11-26')
    expect(countPages(large, full)).toBeGreaterThan(300)
    expect(countPages(hostileSources(), { ...full, paper: 'letter' })).toBeGreaterThan(50)
  }, 60_000)
})
