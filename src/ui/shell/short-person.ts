// A person where there is little room: the role if it is short, such as CFO, else the first part of the name.
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'

const longestRole = 12

export function shortPerson(person: Row | undefined): string {
  if (person === undefined) return ''
  const role = textAt(person, 'role')
  if (role !== undefined && role.length <= longestRole) return role
  return (textAt(person, 'name') ?? '').split(' ')[0]?.slice(0, 40) ?? ''
}
