// What Pathway may ask of the operating system, and what it hears back. Knows nothing of Electron, windows or workbooks.

/** A failure on disk; each shape is also a Problem of the domain, so that its sentence is looked up like any other. */
export type DesktopProblem =
  | {
      readonly code:
        | 'not-found'
        | 'no-permission'
        | 'read-only'
        | 'disk-full'
        | 'in-use'
        | 'is-folder'
        | 'path-too-long'
        | 'changed-on-disk'
        | 'read-back-differs'
      /** File name as shown to a person, without its folder; empty where the call is about no file. */
      readonly name: string
    }
  | { readonly code: 'file-too-large'; readonly name: string; readonly limitMegabytes: number }
  | { readonly code: 'disk-unknown'; readonly name: string; readonly what: string }

export type DesktopResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: DesktopProblem }

export interface AppInfo {
  readonly version: string
  readonly platform: 'linux' | 'mac' | 'windows' | 'browser'
  /** Empty in a plain browser. */
  readonly electronVersion: string
  /** Language and region in which the computer writes dates and numbers, such as `de-CH`. */
  readonly locale: string
}

/** A file as the window knows it: an id instead of a path, and words for a person. */
export interface FileLabel {
  /** The same for the same file over restarts, on this computer only; another one once somebody else changed it. */
  readonly fileId: string
  readonly displayName: string
  /** Name of the containing folder, not its path; empty in a plain browser. */
  readonly folderName: string
}

export interface OpenedFile extends FileLabel {
  readonly bytes: Uint8Array
}

export interface SavedFile extends FileLabel {
  /** ISO 8601, by this computer's clock. */
  readonly savedAt: string
}

/** Bytes that came in parts and wait in the system's keeping; good for one save. */
export interface Parcel {
  readonly parcelId: string
}

/** What is written to a file: small bytes as they are, large ones as a parcel. */
export type Content = Uint8Array | Parcel

export interface RecentFile extends FileLabel {
  /** ISO 8601, when it was last opened or saved. */
  readonly openedAt: string
}

export type OpenKind = 'workbook' | 'csv' | 'picture' | 'font'
export type SaveKind = 'workbook' | 'pdf' | 'csv' | 'docx' | 'xlsx'

/** Things the operating system does by itself when a menu item of this role is chosen. */
export const menuRoles = [
  'cut',
  'copy',
  'paste',
  'selectAll',
  'quit',
  'close',
  'minimize',
  'togglefullscreen',
  'resetZoom',
  'zoomIn',
  'zoomOut',
] as const

export type MenuRole = (typeof menuRoles)[number]

export interface MenuCommand {
  readonly commandId: string
  readonly label: string
  /** Electron's spelling, such as `CmdOrCtrl+Shift+S`. */
  readonly accelerator?: string
  readonly enabled: boolean
  /** Present for items that carry a tick. */
  readonly checked?: boolean
}

export interface MenuRoleItem {
  readonly role: MenuRole
  readonly label?: string
}

export type MenuItem = MenuCommand | MenuRoleItem | 'separator'

export interface MenuSection {
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
}

export interface WindowTitle {
  readonly title: string
  /** Shows the platform's sign for unsaved changes where it has one. */
  readonly edited: boolean
}

export interface SaveOptions {
  /** Write even though the file changed on disk since Pathway last read or wrote it. */
  readonly force?: boolean
}

/** Every call of the contract. None throws; a dialog that was dismissed answers with the value null. */
export interface DesktopCalls {
  appInfo(): Promise<DesktopResult<AppInfo>>
  chooseFile(kind: OpenKind): Promise<DesktopResult<OpenedFile | null>>
  /** The first part begins a parcel. Parts are awaited one by one: one large copy would hold up the window. */
  addToParcel(part: Uint8Array, parcel?: Parcel): Promise<DesktopResult<Parcel>>
  /** Replaces the whole file or leaves it as it was; `changed-on-disk` unless forced. */
  saveFile(fileId: string, content: Content, options?: SaveOptions): Promise<DesktopResult<SavedFile>>
  saveFileAs(
    kind: SaveKind,
    suggestedName: string,
    content: Content,
  ): Promise<DesktopResult<SavedFile | null>>
  /** Newest first; workbooks only. */
  recentFiles(): Promise<DesktopResult<readonly RecentFile[]>>
  openRecent(fileId: string): Promise<DesktopResult<OpenedFile>>
  forgetRecent(fileId: string): Promise<DesktopResult<null>>
  /** A file the system asked Pathway to open (double click, command line); each is handed over once. */
  takeHandedOverFile(): Promise<DesktopResult<OpenedFile | null>>
  setMenu(sections: readonly MenuSection[]): Promise<DesktopResult<null>>
  setTitle(title: WindowTitle): Promise<DesktopResult<null>>
  /** The first screen is about to be drawn: a window that waited for it appears. */
  readyToShow(): Promise<DesktopResult<null>>
  /** Answers the `closing` event once everything is stored. */
  readyToClose(): Promise<DesktopResult<null>>
}

export type DesktopCallName = keyof DesktopCalls

/** What the operating system tells the window, with what comes along. */
export interface DesktopEvents {
  /** A menu item was chosen; carries its command id. */
  command: string
  /** A file waits; fetch it with `takeHandedOverFile`. */
  fileHandedOver: null
  /** The window is about to close: store everything, then call `readyToClose`; after five seconds the person is asked. */
  closing: null
}

export type DesktopEventName = keyof DesktopEvents

export interface Desktop extends DesktopCalls {
  /** Listens until the returned function is called. */
  on<Name extends DesktopEventName>(name: Name, listener: (detail: DesktopEvents[Name]) => void): () => void
}

/** Names of all calls; a Record, so that a name left out does not compile. */
const callNames: Record<DesktopCallName, true> = {
  appInfo: true,
  chooseFile: true,
  addToParcel: true,
  saveFile: true,
  saveFileAs: true,
  recentFiles: true,
  openRecent: true,
  forgetRecent: true,
  takeHandedOverFile: true,
  setMenu: true,
  setTitle: true,
  readyToShow: true,
  readyToClose: true,
}

const eventNames: Record<DesktopEventName, true> = { command: true, fileHandedOver: true, closing: true }

/** The calls that the window gets, and no other. */
export const desktopCallNames = Object.keys(callNames) as readonly DesktopCallName[] // keys of a Record over the union

/** The events that the window can hear, and no other. */
export const desktopEventNames = Object.keys(eventNames) as readonly DesktopEventName[] // as above

/** Files larger than this are neither read nor written. */
export const fileLimitMegabytes = 512
