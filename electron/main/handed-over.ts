// The files that the system asked Pathway to open and that the window has not fetched yet.
import path from 'node:path'

const waiting: string[] = []

/** Full paths of the workbooks named on a command line. */
export function workbooksIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((text) => !text.startsWith('-') && text.toLowerCase().endsWith('.pathway'))
    .map((text) => path.resolve(folder, text))
}

export function handOver(files: readonly string[]): void {
  waiting.push(...files)
}

/** The file that waits longest, which then waits no more. */
export function takeWaitingFile(): string | null {
  return waiting.shift() ?? null
}
