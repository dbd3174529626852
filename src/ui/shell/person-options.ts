// The people of a workbook as a list to choose from. Two of one name are told apart by their roles.
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { gridWords } from '../../words/en/grid.ts'
import { cut } from '../../words/en/spell.ts'

export interface PersonOption {
  /** Row id. */
  readonly value: string
  readonly label: string
}

export function listPeople(people: readonly Row[]): readonly PersonOption[] {
  const names = countEach(people.map(nameOf))
  const labels = people.map((person) => {
    const name = nameOf(person)
    const role = textAt(person, 'role')
    const isClear = textAt(person, 'name') !== undefined && names.get(name) === 1
    return isClear || role === undefined ? name : `${name}, ${cut(role, 60)}`
  })
  const alike = countEach(labels)
  const places = new Map<string, number>()
  return people.map(({ id }, at) => {
    const label = labels[at] ?? ''
    if (alike.get(label) === 1) return { value: id, label }
    // Where the roles are alike too, what is left is the order in which they are listed.
    const place = (places.get(label) ?? 0) + 1
    places.set(label, place)
    return { value: id, label: `${label} (${String(place)})` }
  })
}

function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function nameOf(person: Row): string {
  return cut(textAt(person, 'name') ?? gridWords.noName, 120)
}
