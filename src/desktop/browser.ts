// The desktop contract in a plain browser, for development and tests: files come by a picker and leave as downloads.
import { fileLimitMegabytes } from './contract.ts'
import type {
  Content,
  Desktop,
  DesktopResult,
  OpenedFile,
  OpenKind,
  SavedFile,
  SaveKind,
} from './contract.ts'

const acceptedEndings: Record<OpenKind, string> = {
  workbook: '.pathway',
  csv: '.csv,.tsv,.txt',
  picture: '.png,.jpg,.jpeg',
  font: '.ttf',
}

const mediaTypes: Record<SaveKind, string> = {
  workbook: 'application/zip',
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

function succeed<Value>(value: Value): DesktopResult<Value> {
  return { ok: true, value }
}

function pickFile(kind: OpenKind): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = acceptedEndings[kind]
    input.hidden = true
    const finish = (file: File | null) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => finish(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => finish(null))
    document.body.append(input)
    input.click()
  })
}

async function readFile(file: File): Promise<DesktopResult<OpenedFile>> {
  const name = file.name
  if (file.size > fileLimitMegabytes * 1024 * 1024) {
    return { ok: false, problem: { code: 'file-too-large', name, limitMegabytes: fileLimitMegabytes } }
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return succeed({ fileId: crypto.randomUUID(), displayName: name, folderName: '', bytes })
  } catch (error) {
    const what = error instanceof Error ? error.name : 'unreadable'
    return { ok: false, problem: { code: 'disk-unknown', name, what } }
  }
}

function download(name: string, mediaType: string, parts: readonly Uint8Array[]): void {
  // Copies, because a Blob takes no view on shared memory.
  const copies = parts.map((part) => new Uint8Array(part))
  const address = URL.createObjectURL(new Blob(copies, { type: mediaType }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A desktop without native menu, recent files or events; saving again downloads again. */
export function makeBrowserDesktop(): Desktop {
  const names = new Map<string, string>()
  const parcels = new Map<string, Uint8Array[]>()

  function take(content: Content): readonly Uint8Array[] {
    if (content instanceof Uint8Array) return [content]
    const parts = parcels.get(content.parcelId) ?? []
    parcels.delete(content.parcelId)
    return parts
  }

  function saved(fileId: string, displayName: string): SavedFile {
    names.set(fileId, displayName)
    return { fileId, displayName, folderName: '', savedAt: new Date().toISOString() }
  }

  return {
    appInfo: () =>
      Promise.resolve(
        succeed({ version: '', platform: 'browser', electronVersion: '', locale: navigator.language }),
      ),
    async chooseFile(kind) {
      const file = await pickFile(kind)
      if (!file) return succeed(null)
      const opened = await readFile(file)
      if (opened.ok) names.set(opened.value.fileId, opened.value.displayName)
      return opened
    },
    addToParcel(part, parcel = { parcelId: crypto.randomUUID() }) {
      parcels.set(parcel.parcelId, [...(parcels.get(parcel.parcelId) ?? []), part])
      return Promise.resolve(succeed(parcel))
    },
    saveFile(fileId, content) {
      const name = names.get(fileId)
      if (name === undefined) {
        return Promise.resolve({ ok: false, problem: { code: 'not-found', name: '' } })
      }
      download(name, mediaTypes.workbook, take(content))
      return Promise.resolve(succeed(saved(fileId, name)))
    },
    saveFileAs(kind, suggestedName, content) {
      download(suggestedName, mediaTypes[kind], take(content))
      return Promise.resolve(succeed(saved(crypto.randomUUID(), suggestedName)))
    },
    recentFiles: () => Promise.resolve(succeed([])),
    openRecent: () => Promise.resolve({ ok: false, problem: { code: 'not-found', name: '' } }),
    forgetRecent: () => Promise.resolve(succeed(null)),
    takeHandedOverFile: () => Promise.resolve(succeed(null)),
    setMenu: () => Promise.resolve(succeed(null)),
    setTitle({ title, edited }) {
      document.title = edited ? `• ${title}` : title
      return Promise.resolve(succeed(null))
    },
    readyToShow: () => Promise.resolve(succeed(null)),
    readyToClose: () => Promise.resolve(succeed(null)),
    on: () => () => undefined,
  }
}
