// Reads what stands after the command: options it knows, one file, and nothing else.
import { parseArgs } from 'node:util'
import { cliWords } from '../words/en/cli.ts'

/** Options by name; `value` ones take what follows them. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>

export interface Arguments {
  readonly file: string
  /** All of them, where the command takes many. */
  readonly files: readonly string[]
  /** What stands behind the first file, where the command takes another. */
  readonly otherFile: string
  readonly json: boolean
  readonly force: boolean
  readonly value: (option: string) => string | undefined
  readonly flag: (option: string) => boolean
}

export type ReadArguments =
  { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly message: string }

const everywhere: OptionKinds = { json: 'flag', force: 'flag' }
const shortNames = { output: 'o' }

export function readArguments(
  command: string,
  texts: readonly string[],
  kinds: OptionKinds,
  fileCount: 1 | 2 | 'many' = 1,
): ReadArguments {
  const known: OptionKinds = { ...everywhere, ...kinds }
  const { tokens } = parseArgs({
    args: [...texts],
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [
        name,
        {
          type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
          ...(name === 'output' ? { short: shortNames.output } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const files: string[] = []
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const kind = known[token.name]
    if (kind === undefined) return refuse(cliWords.unknownOption(token.rawName, command))
    if (kind === 'flag' && token.value !== undefined) return refuse(cliWords.needlessValue(token.rawName))
    if (kind === 'value' && (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))))
      return refuse(cliWords.missingValue(token.rawName))
    values.set(token.name, token.value ?? '')
  }
  const given = fileCount === 'many' ? files : files.slice(0, fileCount)
  const [file, otherFile = ''] = given
  const tooFew = fileCount === 2 && given.length < 2
  if (file === undefined || tooFew || given.includes('')) {
    return refuse(fileCount === 2 ? cliWords.missingFiles(command) : cliWords.missingFile(command))
  }
  const extra = fileCount === 'many' ? undefined : files[fileCount]
  if (extra !== undefined && fileCount !== 'many')
    return refuse(cliWords.tooManyFiles(command, fileCount, extra))
  return {
    ok: true,
    value: {
      file,
      files: given,
      otherFile,
      json: values.has('json'),
      force: values.has('force'),
      value: (option) => values.get(option),
      flag: (option) => values.has(option),
    },
  }
}

function refuse(message: string): ReadArguments {
  return { ok: false, message }
}
