// Finds what a few typed letters mean among options: case, accents and word order do not matter. Knows no cells.
import { foldText } from '../../format/fold-text.ts'

export interface Option {
  readonly id: string
  readonly label: string
  /** A second line of meaning, such as a role or a table. */
  readonly hint?: string
  /** First letters of a person's names, folded. */
  readonly initials?: string
  /** Other texts that were said to mean it. */
  readonly alsoCalled?: readonly string[]
  /** Choosing it makes something new of that name. */
  readonly adds?: true
}

/** Options in the order of how well they fit: the text itself, then its beginning, initials, a word's, then any part. */
export function findOptions(options: readonly Option[], text: string): readonly Option[] {
  const wanted = foldText(text)
  if (wanted === '') return options
  const ranked = options.flatMap((option, position) => {
    const rank = rankOption(option, wanted)
    return rank === null ? [] : [{ option, rank, position }]
  })
  ranked.sort((a, b) => a.rank - b.rank || a.position - b.position)
  return ranked.map(({ option }) => option)
}

/** Among few known choices: those that begin with the text where any do, so that one letter can be enough. */
export function findChoices(options: readonly Option[], text: string): readonly Option[] {
  const wanted = foldText(text)
  const beginning = options.filter((option) => foldText(option.label).startsWith(wanted))
  if (wanted !== '' && options.some((option) => isAlsoCalled(option, wanted)))
    return findOptions(options, text)
  return beginning.length > 0 ? beginning : findOptions(options, text)
}

/** The first option a text means exactly, ignoring case and accents: by its own name before any other. */
export function findExact(options: readonly Option[], text: string): Option | undefined {
  const wanted = foldText(text)
  return (
    options.find((option) => foldText(option.label) === wanted) ??
    options.find((option) => isAlsoCalled(option, wanted))
  )
}

/** Whether a name begins with the text. */
export function beginsOne(options: readonly Option[], text: string): boolean {
  const wanted = foldText(text)
  return options.some(({ label }) => foldText(label).startsWith(wanted))
}

/** Names between commas, where any of them is known; else the text is one name, comma and all. */
export function splitCommas(options: readonly Option[], text: string): readonly string[] {
  const parts = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const isKnown = (part: string) =>
    findExact(options, part) !== undefined || findOptions(options, part).length === 1
  if (parts.length < 2 || findExact(options, text) !== undefined || !parts.some(isKnown)) return [text]
  return parts.map((part) => {
    const [only, ...others] = findOptions(options, part)
    return only !== undefined && others.length === 0 ? only.label : part
  })
}

/** Names typed one after another: what is finished, and the one being typed. */
export function splitNames(text: string): { readonly done: readonly string[]; readonly current: string } {
  const parts = text.split(/[;\n]/u)
  const current = (parts.pop() ?? '').trimStart()
  return { done: parts.map((part) => part.trim()).filter((part) => part !== ''), current }
}

export function joinNames(done: readonly string[], current: string): string {
  return [...done, current].join('; ')
}

function rankOption(option: Option, wanted: string): number | null {
  const label = foldText(option.label)
  if (label === wanted) return 0
  if (isAlsoCalled(option, wanted)) return 1
  if (label.startsWith(wanted)) return 2
  if (option.initials === wanted) return 3
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 4
  if (label.includes(wanted)) return 5
  return null
}

function isAlsoCalled({ alsoCalled }: Option, wanted: string): boolean {
  return alsoCalled?.some((text) => foldText(text) === wanted) === true
}
