// The first page of before and after: how many measures may be called which way, and what to mind.
import { judge } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import type { Block, Sentence, Span } from '../blocks.ts'
import { sentence } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findSides } from './sides.ts'
import type { Sides } from './sides.ts'

export function makeComparedOpening(briefing: Briefing): readonly Block[] {
  const { compared } = briefing.words.briefing
  const sides = findSides(briefing)
  if (sides === null) {
    // In the full pack two lines would have a page to themselves.
    if (briefing.choice.pack === 'full') return []
    return [
      titled(compared.none),
      { kind: 'paragraph', style: 'prompt', spans: [{ text: compared.noneText }], share: 0.9 },
    ]
  }
  const judged = sides.measures.map((measure) => ({
    label: briefing.words.method.measures[measure.id].label,
    judgement: judge(measure, briefing.words.method),
  }))
  const named = (wanted: 'better' | 'worse' | 'same' | null) =>
    judged.flatMap(({ label, judgement }) => (judgement === wanted ? [label] : []))
  const [better, worse, same, uncalled] = [named('better'), named('worse'), named('same'), named(null)]
  const title = compareWords.finding(better.length, worse.length, judged.length - uncalled.length)
  const uncalledNote: readonly Span[] = [
    { text: compared.uncalledNote },
    { text: compared.uncalledPage, link: 'measures-compared' },
  ]
  const items: readonly Sentence[] = [
    sentence(compared.better, compared.list(better), compared.callNote(better.length)),
    sentence(compared.worse, compared.list(worse), compared.sameNote(same)),
    {
      ...sentence(compared.uncalled, compared.list(uncalled), ''),
      note: uncalled.length === 0 ? [] : uncalledNote,
    },
  ]
  const { before, after, isFollowUp } = sides
  return [
    titled(title),
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: compared.sides(before.asOf, after.asOf, isFollowUp) }],
    },
    { kind: 'rule' },
    { kind: 'columns', items },
    { kind: 'heading', style: 'finding', text: compared.mindTitle },
    { kind: 'paragraph', style: 'prompt', spans: mind(briefing, sides), share: 0.9 },
  ]
}

function titled(title: string): Block {
  return { kind: 'heading', style: 'title', text: title, bookmark: { title, level: 1 } }
}

function mind(briefing: Briefing, { warnings, measures }: Sides): readonly Span[] {
  const { compared } = briefing.words.briefing
  const isAskedTwice = measures.every(({ reason }) => reason !== 'not-asked-again')
  const alike = isAskedTwice ? compared.noWarnings : compared.notAskedAgain
  const found = warnings.length === 0 ? alike : compared.warnings(warnings.length)
  const rules: Span = { text: `${found} ${compared.rule} ${compared.cause}` }
  return warnings.length === 0 ? [rules] : [rules, { text: compared.warningsPage, link: 'measures-compared' }]
}
