// What the command line says: usage, and the few sentences that are no problem's or issue's own.
import { count } from '../plural.ts'

const usage = `Usage: pathway COMMAND ...

  pathway new OUT.pathway [--title T] [--organisation O] [--start YYYY-MM-DD] [--sample]
  pathway check FILE [--as-of YYYY-MM-DD]
  pathway measures FILE [--as-of YYYY-MM-DD]
  pathway briefing FILE... -o OUT.pdf|OUT.docx|FOLDER [--pack summary|week-one|...|full|person:NAME]
                   [--paper a4|letter] [--sections a,b,...] [--mark TEXT] [--redact-names] [--word]
                   [--password] [--font FILE.ttf] [--as-of YYYY-MM-DD]
  pathway export FILE --table ID -o OUT.csv [--ids] [--as-of YYYY-MM-DD]
  pathway import FILE --table ID --from IN.csv -o OUT.pathway [--accept-rest]
  pathway diff A.pathway B.pathway [--as-of YYYY-MM-DD]

A briefing shows a signed stage as it was signed; with --as-of it shows the workbook as it stands, read on that day.
Many files go into a folder, as PDF or with --word as Word files. --password takes the one in PATHWAY_PASSWORD.
--font brings letters Pathway has none for, such as Chinese.
Every command takes --json (results as JSON) and --force (replace a file that is there).
Results go to standard output, messages to standard error.
Status: 0 done; 1 done, but the content has issues or some files failed; 2 failed, nothing written; 64 wrong usage.
`

export const cliWords = {
  usage,
  hint: 'pathway --help lists all commands.',

  // wrong usage
  noCommand: 'Say what to do.',
  unknownCommand: (command: string, known: string) =>
    `There is no command ${command}: choose one of ${known}.`,
  laterCommand: (command: string, known: string) =>
    `The command ${command} is not part of this version: choose one of ${known}.`,
  unknownOption: (option: string, command: string) => `${command} has no option ${option}.`,
  missingValue: (option: string) => `${option} needs a value.`,
  needlessValue: (option: string) => `${option} takes no value.`,
  missingOption: (option: string, command: string) => `${command} needs ${option}.`,
  missingFile: (command: string) => `${command} needs the name of a file.`,
  missingFiles: (command: string) => `${command} needs the names of two files.`,
  tooManyFiles: (command: string, fileCount: number, extra: string) =>
    `${command} takes ${fileCount === 1 ? 'one file' : 'two files'}: what is ${extra} for?`,
  wrongEnding: (file: string, endings: string) => `${file} has to end in ${endings} in this version.`,
  wrongChoice: (option: string, value: string, known: string) =>
    `${option} cannot be ${value}: choose one of ${known}.`,
  notWithSample: (option: string) => `--sample has its own facts: leave out ${option}.`,

  folderForMany: (output: string) =>
    `${output} is no folder: many workbooks need a folder that is there, as in -o DIR.`,
  step: (place: number, of: number, file: string) => `${String(place)} of ${String(of)}: ${file}`,
  passwordMissing: 'Put the password into PATHWAY_PASSWORD: on the command line others could read it.',
  passwordForPdf: 'A password is for PDF: leave out --password, or write a .pdf.',
  wordAsPdf: (output: string) =>
    `${output} would be no Word file: leave out --word, or write a .docx or into a folder.`,
  personMissing: 'Say whose part it is: --pack person:NAME, by name or role.',
  personNeedless: (pack: string) =>
    `--pack ${pack} is for no single person: leave out what follows the colon.`,
  nobodyCalled: (name: string) => `Nobody in the list of people is called ${name}, by name or role.`,
  severalCalled: (name: string, called: readonly string[]) =>
    `${name} could be any of ${String(called.length)} people (${called.slice(0, 5).join('; ')}${called.length > 5 ? '; …' : ''}): give the whole name.`,

  // messages
  written: (file: string) => `Wrote ${file}.`,
  notThere: (name: string) => `${name} is not there: check its name and folder.`,
  forceHint: 'Use --force to replace it.',
  fontHint: 'Use --font FILE.ttf to bring a font that has them.',
  firstCell: (row: number, column: string) => `row ${String(row)}, ${column}`,
  moreCells: (quantity: number) => `and ${count(quantity, 'more cell', 'more cells')}`,
  acceptHint:
    'Nothing was written. Put them right, or use --accept-rest to take everything in, these cells as unread text.',
  keptUnread: (quantity: number) => `${count(quantity, 'cell was', 'cells were')} not taken in as meant.`,
  unreadCell: (row: number, column: string, value: string, why: string) =>
    `row ${String(row)}, ${column}, “${value}”: ${why}`,
  unreadRow: (row: number, value: string, why: string) => `row ${String(row)}, “${value}”: ${why}`,
  imported: (added: number, updated: number) =>
    `${count(added, 'row', 'rows')} added, ${count(updated, 'row', 'rows')} changed.`,
  exported: (quantity: number, table: string) => `${count(quantity, 'row', 'rows')} of ${table}.`,
  heldBack: (quantity: number) =>
    `${count(quantity, 'answer is', 'answers are')} left out: the round is not revealed yet.`,
  holdsHidden: (quantity: number) =>
    `It holds ${count(quantity, 'answer', 'answers')} of a round that is not revealed yet: whoever has the file can read ${quantity === 1 ? 'it' : 'them'}.`,
  pages: (quantity: number) => count(quantity, 'page', 'pages'),
  lost: (quantity: number) =>
    `${count(quantity, 'control character is', 'control characters are')} left out: a Word file cannot hold them.`,
  untitled: 'Untitled',

  // check
  asOf: (date: string) => `As of ${date}`,
  rows: (quantity: number) => count(quantity, 'row', 'rows'),
  issues: (quantity: number) => (quantity === 0 ? 'No issues' : count(quantity, 'issue', 'issues')),
  criteria: (met: number, total: number) => `Exit criteria: ${String(met)} of ${String(total)} met`,
  met: 'met',
  open: 'open',
  waived: (reason: string) => `waived: ${reason}`,
  place: (table: string, row: string, column: string) =>
    [table, row, column].filter((part) => part !== '').join(', '),

  // measures
  notEnough: 'not enough data',
  sampleSize: (n: number) => `n ${String(n)}`,
}

export type CliWords = typeof cliWords
