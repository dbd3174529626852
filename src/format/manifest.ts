// The first part of a workbook file: what it is, who wrote it when, and what its other parts have to be.
import * as z from 'zod/mini'
import { contentFault, FaultError } from './fault.ts'
import { parseJson } from './parse-json.ts'
import { isRowId } from './row-id.ts'

// Otherwise zod tries whether it may compile code, which the window's security policy forbids and reports.
z.config({ jitless: true })

export const manifestName = 'manifest.json'
export const formatName = 'pathway-workbook'
const longestWriter = 200

const stamp = z.looseObject({
  format: z.literal(formatName),
  formatVersion: z.int().check(z.gte(1)),
  writtenBy: z.string().check(z.maxLength(longestWriter)),
})

const manifest = z.strictObject({
  format: z.literal(formatName),
  formatVersion: z.int().check(z.gte(1)),
  writtenBy: z.string().check(z.maxLength(longestWriter)),
  workbookId: z.string().check(z.refine(isRowId)),
  writtenAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/)),
  entries: z.record(
    z.string(),
    z.strictObject({ size: z.int().check(z.gte(0)), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  ),
})

export type Manifest = z.infer<typeof manifest>

export interface OpenedManifest {
  readonly formatVersion: number
  readonly writtenBy: string
  /** The rest, whose shape only the version it was written in can tell. Throws a FaultError. */
  readonly read: () => Manifest
}

/** Throws a FaultError; one of kind `foreign` where it is no manifest of ours. */
export function openManifest(bytes: Uint8Array): OpenedManifest {
  const value = parseJson(bytes, manifestName)
  const stamped = stamp.safeParse(value)
  if (!stamped.success) {
    const ours =
      typeof value === 'object' && value !== null && 'format' in value && value.format === formatName
    throw ours ? contentFault(manifestName, 'wrong-kind') : new FaultError({ kind: 'foreign' })
  }
  const { formatVersion, writtenBy } = stamped.data
  return {
    formatVersion,
    writtenBy,
    read: () => {
      const read = manifest.safeParse(value)
      if (read.success) return read.data
      throw contentFault([manifestName, ...(read.error.issues[0]?.path ?? [])].join(', '), 'wrong-kind')
    },
  }
}
