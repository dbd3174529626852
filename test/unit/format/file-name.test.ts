// Suggested names are taken by every system, whatever the title.
import { describe, expect, it } from 'vitest'
import { fileKinds, suggestFileName } from '../../../src/format/file-name.ts'
import { corpusFolder, readFolder } from './support.ts'

describe('suggested file names', () => {
  it.each([
    ['Offsite 2026', 'Offsite 2026.pathway'],
    ['Q3/Q4: what "next"?', 'Q3 Q4 what next.pathway'],
    ['../../etc/passwd', 'etc passwd.pathway'],
    ['CON', '_CON.pathway'],
    ['com1.txt', '_com1.txt.pathway'],
    ['Console', 'Console.pathway'],
    ['.hidden', 'hidden.pathway'],
    ['-rf', 'rf.pathway'],
    ['Plan...', 'Plan.pathway'],
    ['gnp\u202efdp', 'gnp fdp.pathway'],
    ['a\u0000b\nc', 'a b c.pathway'],
    ['', 'Untitled.pathway'],
    ['???', 'Untitled.pathway'],
    ['Größe 日本 🚀', 'Größe 日本 🚀.pathway'],
  ])('of %j is %s', (title, expected) => {
    expect(suggestFileName(title, 'workbook')).toBe(expected)
  })

  it('carry the ending of their kind', () => {
    for (const [kind, { extension }] of Object.entries(fileKinds))
      expect(suggestFileName('Plan', kind as keyof typeof fileKinds)).toBe(`Plan.${extension}`)
  })

  it('stay short, in characters and bytes, and whole', () => {
    expect(suggestFileName('a'.repeat(10_000), 'pdf')).toBe(`${'a'.repeat(80)}.pdf`)
    const rockets = suggestFileName('🚀'.repeat(100), 'pdf')
    expect(new TextEncoder().encode(rockets).length).toBeLessThan(190)
    expect(rockets).toMatch(/^🚀+\.pdf$/u)
  })

  it('come from every naughty string', () => {
    const folder = corpusFolder('naughty-strings')
    if (folder === null) return
    const [file] = readFolder(folder, 'blns.json')
    for (const title of JSON.parse(new TextDecoder().decode(file?.[1])) as string[]) {
      const name = suggestFileName(title, 'csv')
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]+\.csv$/u)
      expect(name).not.toMatch(/^(?:[.\s~-]|(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$))|[\s.]\.csv$/i)
      expect(new TextEncoder().encode(name).length).toBeLessThan(255)
    }
  })
})
