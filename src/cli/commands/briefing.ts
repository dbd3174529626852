// `pathway briefing`: a pack of one workbook file or of many, as PDF or as a Word file to edit.
import path from 'node:path'
import { succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { cleanFileName } from '../../format/file-name.ts'
import type { FurtherFont } from '../../report/lay-briefing.ts'
import { isPackId, packIds, packs } from '../../report/packs.ts'
import type { SectionId } from '../../report/packs.ts'
import { papers } from '../../report/page.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { cliWords } from '../../words/en/cli.ts'
import type { Arguments } from '../arguments.ts'
import { hasEnding, readAsOf } from '../command.ts'
import type { Command, Tell } from '../command.ts'
import { isFolder, openFile } from '../disk.ts'
import { makePack } from '../make-pack.ts'
import type { MadePack, PackOrder } from '../make-pack.ts'
import { done, failed, formatJson, wrongUsage } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const briefingCommand: Command = {
  options: {
    output: 'value',
    pack: 'value',
    paper: 'value',
    sections: 'value',
    mark: 'value',
    'redact-names': 'flag',
    word: 'flag',
    password: 'flag',
    font: 'value',
    'as-of': 'value',
  },
  files: 'many',
  run,
}

async function run(given: Arguments, tell: Tell): Promise<Outcome> {
  const output = given.value('output')
  if (output === undefined)
    return wrongUsage(cliWords.missingOption('-o OUT.pdf, OUT.docx or a folder', 'briefing'))
  const order = readOrder(given, output)
  if (typeof order === 'string') return wrongUsage(order)
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const folder = await isFolder(output)
  if (!folder && given.files.length > 1) return wrongUsage(cliWords.folderForMany(output))
  const font = await readFont(given.value('font'))
  if (!font.ok) return failed(font.problem)
  const full = { ...order, asOf: asOf.value, font: font.value }
  if (!folder) {
    if (order.format === null) return wrongUsage(cliWords.wrongEnding(output, '.pdf or .docx'))
    const made = await makePack(given.file, () => output, { ...full, format: order.format })
    return made.ok ? done(given.json ? formatJson(describe(made)) : '', made.messages) : made.outcome
  }
  return runMany(given, output, { ...full, format: given.flag('word') ? 'docx' : 'pdf' }, tell)
}

/** Read once for all files. */
async function readFont(name: string | undefined): Promise<Result<FurtherFont | null>> {
  if (name === undefined) return succeed(null)
  const opened = await openFile(name)
  return opened.ok ? succeed({ name, bytes: opened.value }) : opened
}

/** One after another; a file that cannot be read is named, and the others are made all the same. */
async function runMany(given: Arguments, folder: string, order: PackOrder, tell: Tell): Promise<Outcome> {
  const results: (MadePack | FailedPack)[] = []
  const taken = new Set<string>()
  for (const [index, file] of given.files.entries()) {
    tell(cliWords.step(index + 1, given.files.length, file))
    const base = path.basename(file).replace(/\.pathway$/iu, '')
    const nameOutput = (redact: (text: string) => string, person: string) => {
      const ending = briefingWords.packFile(
        briefingWords.packs[order.pack].file,
        cleanFileName(redact(person)),
      )
      return path.join(folder, freeName(`${redact(base)} ${ending}`, order.format, taken))
    }
    const one = await makePack(file, nameOutput, order)
    results.push(one.ok ? one : { ok: false, from: file, messages: nameFile(file, one.outcome.messages) })
  }
  const made = results.filter((one) => one.ok)
  const failures = results.filter((one) => !one.ok)
  // What failed stands last, where a terminal shows it.
  const messages = [...made, ...failures].flatMap((one) => one.messages)
  const status = failures.length === 0 ? 0 : made.length > 0 ? 1 : 2
  return { status, output: given.json ? formatJson(results.map(describe)) : '', messages }
}

interface FailedPack {
  readonly ok: false
  readonly from: string
  readonly messages: readonly string[]
}

/** Sentences about a file, those that do not say which with its name. */
function nameFile(file: string, messages: readonly string[]): readonly string[] {
  return messages.map((message) => (message.includes(file) ? message : `${file}: ${message}`))
}

function describe(one: MadePack | FailedPack) {
  if (!one.ok) return { from: one.from, failed: one.messages.join(' ') }
  const { from, file, pages, undrawn, lost } = one
  return pages === null ? { from, file, lost } : { from, file, pages, undrawn }
}

/** Two files of one name in different folders do not take each other's place. */
function freeName(base: string, extension: string, taken: Set<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = `${base}${copy === 1 ? '' : ` ${String(copy)}`}.${extension}`
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase())
      return name
    }
  }
}

type ReadOrder = Omit<PackOrder, 'asOf' | 'font' | 'format'> & { readonly format: PackOrder['format'] | null }

/** What is wrong as a sentence. */
function readOrder(given: Arguments, output: string): ReadOrder | string {
  const [pack, person] = splitPack(given.value('pack') ?? 'week-one')
  if (!isPackId(pack)) return cliWords.wrongChoice('--pack', pack, packIds.join(', '))
  if (person === '' && pack === 'person') return cliWords.personMissing
  if (person !== '' && pack !== 'person') return cliWords.personNeedless(pack)
  const typed = (given.value('paper') ?? 'a4').toLowerCase()
  const paper = papers.find((known) => known === typed)
  if (paper === undefined) return cliWords.wrongChoice('--paper', typed, papers.join(', '))
  const sections = readSections(given.value('sections'), packs[pack])
  if (typeof sections === 'string')
    return cliWords.wrongChoice('--sections', sections, packs[pack].join(', '))
  const password = given.flag('password') ? (process.env['PATHWAY_PASSWORD'] ?? '') : null
  if (password === '') return cliWords.passwordMissing
  if (password !== null && (hasEnding(output, 'docx') || given.flag('word'))) return cliWords.passwordForPdf
  if (given.flag('word') && hasEnding(output, 'pdf')) return cliWords.wordAsPdf(output)
  const format = hasEnding(output, 'docx') ? 'docx' : hasEnding(output, 'pdf') ? 'pdf' : null
  return {
    pack,
    person,
    paper,
    sections,
    mark: given.value('mark') ?? briefingWords.defaultMark,
    redact: given.flag('redact-names'),
    // A day of one's own asks for the workbook as it stands.
    asItStands: given.value('as-of') !== undefined,
    password,
    format,
    force: given.force,
  }
}

/** `person:NAME` in its two parts; the name is empty where none is given. */
function splitPack(text: string): readonly [pack: string, name: string] {
  const cut = text.indexOf(':')
  return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1).trim()]
}

/** Null for all of the pack's own; the first that the pack does not have, as it was typed. */
function readSections(
  typed: string | undefined,
  own: readonly SectionId[],
): readonly SectionId[] | null | string {
  if (typed === undefined) return null
  const names = typed.split(',').map((name) => name.trim())
  const found: SectionId[] = []
  for (const name of names) {
    const section = own.find((known) => known === name)
    if (section === undefined) return name
    if (!found.includes(section)) found.push(section)
  }
  return found
}
