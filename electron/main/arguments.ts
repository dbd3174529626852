// Checks what the window passes to a call, as if it came from a stranger.
import { menuRoles } from '../../src/desktop/contract.ts'
import type {
  Content,
  DesktopCallName,
  DesktopCalls,
  MenuItem,
  MenuSection,
  OpenKind,
  Parcel,
  SaveKind,
  SaveOptions,
  WindowTitle,
} from '../../src/desktop/contract.ts'

type Guard<Value> = (value: unknown) => value is Value

/** For each call, a check of its arguments. */
export type ArgumentGuards = { readonly [Name in DesktopCallName]: Guard<Parameters<DesktopCalls[Name]>> }

const byteLimit = 512 * 1024 * 1024
const textLimit = 2000
const sectionLimit = 16
const itemLimit = 100

const openKinds: Record<OpenKind, true> = { workbook: true, csv: true, picture: true, font: true }
const saveKinds: Record<SaveKind, true> = { workbook: true, pdf: true, csv: true, docx: true, xlsx: true }
const roles: ReadonlySet<unknown> = new Set(menuRoles)

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasOnly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= textLimit
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || isText(value)
}

/** Ids of files and of parcels are made by the same means. */
function isFileId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.byteLength <= byteLimit
}

function isParcel(value: unknown): value is Parcel {
  return isRecord(value) && hasOnly(value, ['parcelId']) && isFileId(value['parcelId'])
}

function isContent(value: unknown): value is Content {
  return isBytes(value) || isParcel(value)
}

function isOpenKind(value: unknown): value is OpenKind {
  return typeof value === 'string' && Object.hasOwn(openKinds, value)
}

function isSaveKind(value: unknown): value is SaveKind {
  return typeof value === 'string' && Object.hasOwn(saveKinds, value)
}

function isSaveOptions(value: unknown): value is SaveOptions | undefined {
  if (value === undefined) return true
  return (
    isRecord(value) && hasOnly(value, ['force']) && ['undefined', 'boolean'].includes(typeof value['force'])
  )
}

function isTitle(value: unknown): value is WindowTitle {
  if (!isRecord(value) || !hasOnly(value, ['title', 'edited'])) return false
  return isText(value['title']) && typeof value['edited'] === 'boolean'
}

function isMenuItem(value: unknown): value is MenuItem {
  if (value === 'separator') return true
  if (!isRecord(value)) return false
  if ('role' in value) {
    return hasOnly(value, ['role', 'label']) && roles.has(value['role']) && isOptionalText(value['label'])
  }
  return (
    hasOnly(value, ['commandId', 'label', 'accelerator', 'enabled', 'checked']) &&
    isText(value['commandId']) &&
    isText(value['label']) &&
    isOptionalText(value['accelerator']) &&
    typeof value['enabled'] === 'boolean' &&
    ['undefined', 'boolean'].includes(typeof value['checked'])
  )
}

function isMenuSection(value: unknown): value is MenuSection {
  if (!isRecord(value) || !hasOnly(value, ['id', 'label', 'items'])) return false
  const { items } = value
  return (
    isText(value['id']) &&
    isText(value['label']) &&
    Array.isArray(items) &&
    items.length <= itemLimit &&
    items.every(isMenuItem)
  )
}

function isMenu(value: unknown): value is readonly MenuSection[] {
  return Array.isArray(value) && value.length <= sectionLimit && value.every(isMenuSection)
}

function isList(value: unknown, shortest: number, longest = shortest): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= shortest && value.length <= longest
}

const isNothing: Guard<[]> = (value): value is [] => isList(value, 0)
const isOneFileId: Guard<[string]> = (value): value is [string] => isList(value, 1) && isFileId(value[0])

/** Refuses anything that the contract does not name, by type, size and spelling. */
export const argumentGuards: ArgumentGuards = {
  appInfo: isNothing,
  chooseFile: (value): value is [OpenKind] => isList(value, 1) && isOpenKind(value[0]),
  addToParcel: (value): value is [Uint8Array, Parcel?] =>
    isList(value, 1, 2) && isBytes(value[0]) && (value[1] === undefined || isParcel(value[1])),
  saveFile: (value): value is [string, Content, SaveOptions?] =>
    isList(value, 2, 3) && isFileId(value[0]) && isContent(value[1]) && isSaveOptions(value[2]),
  saveFileAs: (value): value is [SaveKind, string, Content] =>
    isList(value, 3) && isSaveKind(value[0]) && isText(value[1]) && isContent(value[2]),
  recentFiles: isNothing,
  openRecent: isOneFileId,
  forgetRecent: isOneFileId,
  takeHandedOverFile: isNothing,
  setMenu: (value): value is [readonly MenuSection[]] => isList(value, 1) && isMenu(value[0]),
  setTitle: (value): value is [WindowTitle] => isList(value, 1) && isTitle(value[0]),
  readyToShow: isNothing,
  readyToClose: isNothing,
}
