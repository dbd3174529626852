// Asks a person for a file with the system's own dialogs, then reads or writes it. The only place that shows them.
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import path from 'node:path'
import { fileLimitMegabytes } from '../../src/desktop/contract.ts'
import type {
  Content,
  DesktopResult,
  OpenedFile,
  OpenKind,
  SavedFile,
  SaveKind,
  SaveOptions,
} from '../../src/desktop/contract.ts'
import { shellWords } from '../../src/words/shell.ts'
import { readWhole, writeWhole } from './files.ts'
import type { FileStamp } from './files.ts'
import { findKnownFile, labelOf, noteFile } from './known-files.ts'
import { takeContent } from './parcels.ts'

const endings: Record<SaveKind, string[]> = {
  workbook: ['pathway'],
  pdf: ['pdf'],
  csv: ['csv'],
  docx: ['docx'],
  xlsx: ['xlsx'],
}

const openEndings: Record<OpenKind, string[]> = {
  workbook: ['pathway'],
  csv: ['csv', 'tsv', 'txt'],
  picture: ['png', 'jpg', 'jpeg'],
  font: ['ttf'],
}

const longestName = 120

/** A file name without folders, control characters or anything a file system stumbles over. */
export function plainFileName(suggested: string, ending: string): string {
  const withoutEnding = suggested.toLowerCase().endsWith(`.${ending}`)
    ? suggested.slice(0, -ending.length - 1)
    : suggested
  const plain = withoutEnding
    .replace(/[\p{C}\s<>:"/\\|?*]+/gu, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '')
  return `${Array.from(plain).slice(0, longestName).join('') || shellWords.unnamedFile}.${ending}`
}

/** Reads a file into the window; workbooks join the recent files. */
export async function openFile(file: string, kind: OpenKind): Promise<DesktopResult<OpenedFile>> {
  const read = await readWhole(file, fileLimitMegabytes)
  if (!read.ok) return read
  const known = await noteFile(file, read.value.stamp, kind === 'workbook')
  return { ok: true, value: { ...labelOf(known), bytes: read.value.bytes } }
}

/** Shows the system's dialog for opening; null when it was dismissed. */
export async function chooseFile(
  window: BrowserWindow,
  kind: OpenKind,
): Promise<DesktopResult<OpenedFile | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellWords.openTitle[kind],
    filters: [{ name: shellWords.fileKinds[kind], extensions: openEndings[kind] }],
    properties: ['openFile', 'dontAddToRecent'],
  })
  const [file] = filePaths
  return canceled || file === undefined ? { ok: true, value: null } : openFile(file, kind)
}

async function write(
  file: string,
  bytes: Uint8Array,
  known: FileStamp | null,
  isWorkbook: boolean,
  fileId?: string,
): Promise<DesktopResult<SavedFile>> {
  const written = await writeWhole(file, bytes, known)
  if (!written.ok) return written
  const noted = await noteFile(file, written.value, isWorkbook, fileId)
  return { ok: true, value: { ...labelOf(noted), savedAt: new Date().toISOString() } }
}

/** Writes to a file that was opened or saved before. */
export async function saveFile(
  fileId: string,
  content: Content,
  options: SaveOptions,
): Promise<DesktopResult<SavedFile>> {
  const taken = takeContent(content)
  if (!taken.ok) return taken
  const file = await findKnownFile(fileId)
  if (!file) return { ok: false, problem: { code: 'not-found', name: '' } }
  return write(file.path, taken.value, options.force ? null : file.stamp, file.isWorkbook, fileId)
}

/** Shows the system's dialog for saving, then writes; null when it was dismissed. */
export async function saveFileAs(
  window: BrowserWindow,
  kind: SaveKind,
  suggestedName: string,
  content: Content,
): Promise<DesktopResult<SavedFile | null>> {
  const taken = takeContent(content)
  if (!taken.ok) return taken
  const [ending = ''] = endings[kind]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: shellWords.saveTitle[kind],
    defaultPath: path.join(app.getPath('documents'), plainFileName(suggestedName, ending)),
    filters: [{ name: shellWords.fileKinds[kind], extensions: endings[kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  })
  if (canceled || !filePath) return { ok: true, value: null }
  // Linux dialogs do not add the ending.
  const file = path.extname(filePath) === '' ? `${filePath}.${ending}` : filePath
  return write(file, taken.value, null, kind === 'workbook')
}

/** Reads one of the recent workbooks again. */
export async function openRecent(fileId: string): Promise<DesktopResult<OpenedFile>> {
  const file = await findKnownFile(fileId)
  return file ? openFile(file.path, 'workbook') : { ok: false, problem: { code: 'not-found', name: '' } }
}
