// What the working parts of month three say around the data: skills, questions, terms, months, teachers.
import type { Direction } from '../../domain/flow.ts'
import { count } from '../plural.ts'
import { longDate } from './dates.ts'
import { allOf, capitalise, spell, spellCount } from './spell.ts'

export const monthThreePageWords = {
  views: 'How to show it',
  plainTable: 'Plain table',
  enterKeeps: 'Not kept yet: Enter keeps it, Escape puts the old text back',
  notListed: 'No longer listed',
  unnamedPerson: 'No name yet',
  showMore: (left: number) => `Show more, ${String(left)} left`,
  showEarlier: (left: number) => `Show earlier ones, ${String(left)} left`,
  undo: 'Undo',

  skills: {
    view: 'Both directions',
    directions: {
      'technology-to-business': 'Technology to business',
      'business-to-technology': 'Business to technology',
    } satisfies Record<Direction, string>,
    help: {
      'technology-to-business': 'How technology people make themselves understood.',
      'business-to-technology': 'How business people ask, and make room for the answer.',
    } satisfies Record<Direction, string>,
    gridHint:
      'Digits 1 to 5 rate and go down, a question mark is not sure, Delete clears, arrow keys move, Enter goes to the note.',
    steps: 'Rate the chosen cell',
    notSure: 'not sure',
    typeDigits: 'Type 1 to 5, or ? for not sure',
    person: 'Person',
    skill: 'Skill',
    change: 'Change',
    blank: 'blank',
    unnamedSkill: 'No skill chosen',
    rated: (rated: number, all: number) => `${String(rated)} of ${count(all, 'skill', 'skills')} rated`,
    /** Means of the skills rated before and after, as a person's row of cells changes. */
    means: (before: number, after: number, n: number) =>
      `${before.toFixed(1)} to ${after.toFixed(1)}, n = ${String(n)}`,
    changeOf: (change: number) =>
      change === 0 ? 'level' : `${change > 0 ? '+' : '−'}${String(Math.abs(change))}`,
    cell: (column: string, value: string) => `${column}: ${value}`,
    behaviour: (skill: string, person: string) => `Behaviour observed, ${skill}, ${person}`,
    behaviourBlank: 'What did you see, in which meeting?',
    observer: (skill: string, person: string) => `Observer, ${skill}, ${person}`,
    observerBlank: 'Seen by nobody yet',
    selfRated: 'Rated by the same person: it does not count.',
    nobody: 'Nobody is rated in this direction yet.',
    noPeople: 'Nobody is listed under People yet.',
    goToPeople: 'Go to People',
    add: (skills: number) => `Rate somebody, all ${spell(skills)} skills at once`,
    addOne: (name: string) => `Add ${name}`,
    addOther: 'Somebody else',
    addButton: 'Add',
    everybody: 'Everybody listed is rated here.',
    added: (name: string, skills: number) =>
      `${name} added with ${spellCount(skills, 'skill', 'skills')}`.slice(0, 60),
    takeOut: 'Take out',
    takeOutOf: (name: string) => `Take out ${name}`,
    takenOut: (name: string) => `${name} is taken out of this direction`,
    unclaimed: 'Rated, but nobody is named',
    whose: (skill: string) => `Whose skill it is: ${skill}`,
    whoseBlank: 'Choose whose',
    withoutDirection: (rows: number) =>
      `${capitalise(spellCount(rows, 'row names', 'rows name'))} no direction and ${rows === 1 ? 'is' : 'are'} only in the plain table.`,
  },

  workshops: {
    add: (date: string) => `Add one on ${longDate(date)}`,
    addLabel: 'Months without a workshop',
  },

  questions: {
    view: 'Question clinic',
    closed: 'Closed question',
    open: 'Open question',
    usedIn: 'Used in',
    uncovered: 'Brought to light',
    closedBlank: 'As it is asked today',
    openBlank: 'What do you want to learn?',
    usedBlank: 'Not tried yet',
    uncoveredBlank: 'Nothing noted yet',
    closedOf: (position: number) => `Closed question ${String(position)}`,
    openOf: (position: number) => `Open question ${String(position)}`,
    usedOf: (position: number) => `Used in, question ${String(position)}`,
    uncoveredOf: (position: number) => `What question ${String(position)} brought to light`,
    newClosed: 'New closed question',
    newBlank: 'New: type a closed question and press Enter',
    stillClosed: (opener: string) => `“${opener}” still invites yes or no: try what, how or which.`,
    keys: 'Enter goes on, Shift Enter starts a new line, Escape puts the old text back.',
    remove: 'Delete',
    removeOf: (position: number) => `Delete question ${String(position)}`,
  },
  /** Words that open a question yes or no can answer. */
  closedOpeners: [
    'am',
    'are',
    "aren't",
    'can',
    "can't",
    'cannot',
    'could',
    "couldn't",
    'did',
    "didn't",
    'do',
    'does',
    "doesn't",
    "don't",
    'had',
    'has',
    "hasn't",
    'have',
    "haven't",
    'is',
    "isn't",
    'may',
    'might',
    'must',
    'shall',
    'should',
    "shouldn't",
    'was',
    "wasn't",
    'were',
    "weren't",
    'will',
    "won't",
    'would',
    "wouldn't",
  ] as readonly string[],

  glossary: {
    view: 'Both senses',
    title: (missing: number, all: number) => {
      if (all === 0) return 'No term yet: start with the word of your last misunderstanding'
      if (missing === 0)
        return all === 1 ? 'The one term has both senses' : `${capitalise(allOf(all))} terms have both senses`
      return `${capitalise(spell(missing))} of ${spellCount(all, 'term', 'terms')} ${missing === 1 ? 'lacks' : 'lack'} a sense`
    },
    help: 'What each side means by the same word. Terms that lack a sense come first.',
    term: 'Term',
    business: 'In business words',
    technology: 'In technology words',
    example: 'Example',
    termOf: (position: number) => `Term ${String(position)}`,
    businessOf: (term: string) => `${term}, in business words`,
    technologyOf: (term: string) => `${term}, in technology words`,
    exampleOf: (term: string) => `Example of ${term}`,
    unnamed: 'term without a name',
    noBusiness: 'Business sense is missing',
    noTechnology: 'Technology sense is missing',
    exampleBlank: 'Where did it matter?',
    newTerm: 'New term',
    newBlank: 'New: type a term and press Enter',
    remove: 'Delete',
    removeOf: (term: string) => `Delete ${term}`,
  },

  recognition: {
    unthanked: 'Taught and never recognised',
    taught: (workshops: number, sessions: number) =>
      [
        ...(workshops === 0 ? [] : [count(workshops, 'workshop', 'workshops')]),
        ...(sessions === 0 ? [] : [count(sessions, 'session', 'sessions')]),
      ].join(', '),
    makeAction: 'Make an action',
    makeActionFor: (name: string) => `Make an action for ${name}`,
    actionText: (name: string) => `Recognise what ${name} taught`,
    actionThere: (text: string) => `Action: ${text}`,
    more: (left: number) => `And ${String(left)} more.`,
  },
}
