// The tear-out's head: what one person has to do, who they are, and the one thing that comes first.
import { hasRightToLeft, isolates } from '../../charts/characters.ts'
import { textAt } from '../../domain/read.ts'
import { tables } from '../../domain/tables/index.ts'
import type { Block } from '../blocks.ts'
import { nameOfPerson, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { countAnswersFor, findDecisions, findPart } from './part.ts'
import type { PersonPart, Task } from './part.ts'

export function makePersonOpening(briefing: Briefing): readonly Block[] {
  const { person: words } = briefing.words.briefing
  const part = findPart(briefing)
  if (part === null) {
    return [titled(words.nobody), { kind: 'paragraph', style: 'prompt', spans: [{ text: words.nobodyText }] }]
  }
  const { tasks, done, lessons, roles, person } = part
  const title = words.headline({
    open: tasks.length,
    overdue: tasks.filter(({ overdue }) => overdue !== undefined).length,
    done,
    lessons: lessons.length,
    answersFor: countAnswersFor(briefing.context, person.id),
    decisions: findDecisions(briefing.context, roles).length,
  })
  return [
    titled(title),
    {
      kind: 'paragraph',
      style: 'prompt',
      spans: [
        { text: whoIs(briefing, part), weight: 600 },
        { text: ` ${words.onlyPart}`, tone: 'ink-2' },
      ],
      maxLines: 3,
    },
    { kind: 'rule' },
    ...firstThing(briefing, tasks),
  ]
}

function titled(title: string): Block {
  return { kind: 'heading', style: 'title', text: title, bookmark: { title, level: 1 } }
}

/** Name and role; a role of the decision matrix that their own begins with is not said twice. */
function whoIs(briefing: Briefing, { person, roles }: PersonPart): string {
  const { person: words, unnamed } = briefing.words.briefing
  const name = shortLabel(nameOfPerson(briefing, person.id, unnamed))
  const role = shortLabel(textAt(person, 'role') ?? '')
  const held = roles
    .map((row) => shortLabel(textAt(row, 'role') ?? ''))
    .filter((other) => !role.toLowerCase().startsWith(other.toLowerCase()))
  const called = role === name ? held : [role, ...held]
  // A sentence of ours runs from the left, also where it begins with a name that does not.
  return `${hasRightToLeft(name) ? isolates.ltr : ''}${words.who(name, [...new Set(called)])}.`
}

/** What is late before what is due, whichever table it stands in. */
function firstThing(briefing: Briefing, tasks: readonly Task[]): readonly Block[] {
  const { person: words, unnamed } = briefing.words.briefing
  const [task] = tasks
  if (task === undefined) return []
  const text = textAt(task.row, tables[task.table].nameColumn) ?? unnamed
  const { overdue, due } = task
  if (overdue === undefined && due === undefined) return []
  const rest = overdue === undefined ? words.due(text, due ?? '') : words.late(text, overdue)
  const lead = overdue === undefined ? words.next : words.first
  const spans = [{ text: lead, weight: 600 as const }, { text: ` ${rest}` }]
  return [{ kind: 'callout', spans, maxLines: 3 }]
}
