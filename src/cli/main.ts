// The command line: picks the command, prints how it ended, and sets the exit status.
import { cliWords } from '../words/en/cli.ts'
import { readArguments } from './arguments.ts'
import { writtenBy } from './command.ts'
import type { Command } from './command.ts'
import { briefingCommand } from './commands/briefing.ts'
import { checkCommand } from './commands/check.ts'
import { diffCommand } from './commands/diff.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { measuresCommand } from './commands/measures.ts'
import { newCommand } from './commands/new.ts'
import { cleanText, wrongUsage } from './outcome.ts'
import type { Outcome } from './outcome.ts'

const commands: ReadonlyMap<string, Command> = new Map([
  ['new', newCommand],
  ['check', checkCommand],
  ['measures', measuresCommand],
  ['briefing', briefingCommand],
  ['export', exportCommand],
  ['import', importCommand],
  ['diff', diffCommand],
])

/** Part of the contract, not of this version. */
const laterCommands = new Set(['rating-sheet', 'answers', 'merge', 'encrypt', 'decrypt'])

async function run(texts: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = texts
  const known = [...commands.keys()].join(', ')
  if (name === undefined) return { status: 64, messages: [cliWords.noCommand, cliWords.usage] }
  if (texts.includes('--help') || texts.includes('-h') || name === 'help')
    return { status: 0, output: cliWords.usage, messages: [] }
  if (name === '--version') return { status: 0, output: `${writtenBy}\n`, messages: [] }
  const command = commands.get(name)
  if (command === undefined)
    return wrongUsage(
      laterCommands.has(name) ? cliWords.laterCommand(name, known) : cliWords.unknownCommand(name, known),
    )
  const given = readArguments(name, rest, command.options, command.files)
  return given.ok ? command.run(given.value, tell) : wrongUsage(given.message)
}

function tell(line: string): void {
  process.stderr.write(`${cleanText(line)}\n`)
}

function print({ status, output = '', messages }: Outcome): void {
  // A reader that closes early, as `head` does, is no failure.
  process.stdout.on('error', () => undefined)
  if (output !== '') process.stdout.write(output)
  messages.forEach(tell)
  process.exitCode = status
}

print(await run(process.argv.slice(2)))
