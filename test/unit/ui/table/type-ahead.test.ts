import { describe, expect, it } from 'vitest'
import { findInitials } from '../../../../src/format/name-index.ts'
import {
  findChoices,
  findExact,
  findOptions,
  joinNames,
  splitNames,
} from '../../../../src/ui/table/type-ahead.ts'

const people = ['Ana Ruiz', 'Ben Okafor', 'Joana Bell', 'Zoë Ana'].map((label, at) => ({
  id: String(at),
  label,
}))

const labels = (text: string) => findOptions(people, text).map(({ label }) => label)

describe('type-ahead', () => {
  it('puts beginnings before words before parts', () => {
    expect(labels('ana')).toEqual(['Ana Ruiz', 'Zoë Ana', 'Joana Bell'])
  })

  it('takes initials for a person, after names that begin so and before any that only hold the letters', () => {
    const staff = ['Carla Stein', 'Ana Ruiz', 'Alf Nilsen'].map((label) => ({
      id: label,
      label,
      initials: findInitials(label),
    }))
    const names = (text: string) => findOptions(staff, text).map(({ id }) => id)
    expect(names('AR')).toEqual(['Ana Ruiz', 'Carla Stein'])
    expect(names('an')).toEqual(['Ana Ruiz', 'Alf Nilsen'])
  })

  it('ignores case and accents', () => {
    expect(labels('ZOE')).toEqual(['Zoë Ana'])
    expect(findExact(people, 'zoe ana')?.id).toBe('3')
    expect(findExact(people, 'zoe')).toBeUndefined()
  })

  it('offers all while nothing is typed and nothing that does not fit', () => {
    expect(labels(' ')).toHaveLength(4)
    expect(labels('xyz')).toEqual([])
  })

  it('takes one letter of a choice for enough where only one begins with it', () => {
    const choices = ['Shaping', 'Implementing', 'Stop'].map((label) => ({ id: label, label }))
    expect(findChoices(choices, 'i').map(({ label }) => label)).toEqual(['Implementing'])
    expect(findChoices(choices, 's').map(({ label }) => label)).toEqual(['Shaping', 'Stop'])
    expect(findChoices(choices, 'ment').map(({ label }) => label)).toEqual(['Implementing'])
  })

  it('finds by a text that was given a meaning, before what only resembles it', () => {
    const sides = [
      { id: 'b', label: 'Business', alsoCalled: ['Tech'] },
      { id: 't', label: 'Technology' },
    ]
    expect(findChoices(sides, 'TECH').map(({ id }) => id)).toEqual(['b', 't'])
    expect(findChoices(sides, 'tec').map(({ id }) => id)).toEqual(['t'])
    expect(findExact(sides, 'tech')?.id).toBe('b')
    expect(findExact([...sides, { id: 'o', label: 'Tech' }], 'tech')?.id).toBe('o')
  })

  it('splits names typed one after another', () => {
    expect(splitNames('Ruiz, Ana; Ben; Jo')).toEqual({ done: ['Ruiz, Ana', 'Ben'], current: 'Jo' })
    expect(splitNames('Ana; ')).toEqual({ done: ['Ana'], current: '' })
    expect(joinNames(['Ana'], '')).toBe('Ana; ')
  })
})
