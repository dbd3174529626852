// Locks a finished PDF with a password: AES with 256 bits (ISO 32000-2, revision 6), which also covers titles and bookmarks.
import { PDFDocument } from '@cantoo/pdf-lib'

/** Whoever opens it may read, copy and print; nobody is kept from having it read aloud. */
const permissions = {
  printing: 'highResolution',
  copying: true,
  contentAccessibility: true,
  modifying: false,
  annotating: true,
} as const

/** Every lock is another one, so a locked file differs from one time to the next. */
export async function lockPdf(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  document.encrypt({ userPassword: password, ownerPassword: password, permissions })
  return document.save({ useObjectStreams: true })
}
