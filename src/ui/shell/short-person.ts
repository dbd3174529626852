// A person where there is little room: the role if it is short, such as CFO, else the first part of the name that is no
// title; of somebody without a name the beginning of the role.
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { cut } from '../../words/en/spell.ts'

const longestRole = 12

export function shortPerson(person: Row | undefined): string {
  if (person === undefined) return ''
  const role = textAt(person, 'role')
  if (role !== undefined && role.length <= longestRole) return role
  const parts = (textAt(person, 'name') ?? '').split(/\s+/).filter((part) => part !== '')
  const first = parts.find((part) => !part.endsWith('.')) ?? parts[0]
  return first?.slice(0, 40) ?? cut(role ?? '', 2 * longestRole)
}
