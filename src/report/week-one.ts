// The week-one briefing: a workbook on a day -> blocks. Pure; knows no page numbers and no file format.
import { measureText } from '../charts/font-metrics.ts'
import type { Context } from '../domain/context.ts'
import { findFacts } from '../domain/facts.ts'
import { textAt } from '../domain/read.ts'
import type { Block, Frame } from './blocks.ts'
import type { Briefing, BriefingOptions, Words } from './briefing-context.ts'
import { nameOfPerson } from './briefing-context.ts'
import { findSignOff, makeMethod, makeSignOff } from './week-one-close.ts'
import { makeDecisionsPage } from './week-one-decisions.ts'
import { makeFirstPage } from './week-one-first-page.ts'
import { makeFlowsPage } from './week-one-flows.ts'
import { makeActions, makeGaps, makeSymptoms } from './week-one-lists.ts'

export function makeWeekOneBlocks(
  context: Context,
  options: BriefingOptions,
  words: Words,
): readonly Block[] {
  const briefing: Briefing = { context, options, words, measure: measureText }
  return [
    ...makeFirstPage(briefing),
    ...makeFlowsPage(briefing),
    ...makeDecisionsPage(briefing),
    ...makeGaps(briefing),
    ...makeActions(briefing),
    ...makeSymptoms(briefing),
    ...makeSignOff(briefing),
    ...makeMethod(briefing),
  ]
}

/** Title, author and organisation for the file's own facts, and header and footer of every page. */
export function makeWeekOneFrame(
  context: Context,
  options: BriefingOptions,
  words: Words,
): { readonly frame: Frame; readonly title: string; readonly author: string } {
  const briefing: Briefing = { context, options, words, measure: measureText }
  const facts = findFacts(context.workbook)
  const organisation = textAt(facts, 'organisation') ?? textAt(facts, 'title') ?? words.briefing.untitled
  const signed = findSignOff(briefing)
  return {
    title: `${organisation}: ${words.briefing.weekOne}`,
    author: nameOfPerson(briefing, textAt(facts, 'facilitator'), ''),
    frame: {
      organisation,
      name: words.briefing.weekOne,
      mark: options.mark,
      data: words.briefing.footer.data(
        context.asOf,
        signed === null ? null : { by: signed.by, on: signed.on ?? '' },
      ),
      note: words.briefing.footer.rows,
      pageOf: words.briefing.page,
    },
  }
}
