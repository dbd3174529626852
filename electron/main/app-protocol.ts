// Serves the built window under our own scheme, from one folder and nothing beside it.
import { protocol } from 'electron'
import type { Session } from 'electron'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { appScheme, isOwnAddress } from './origin.ts'
import { fileInside, serveFile } from './served-file.ts'

/** Must run before the app is ready: only a standard, secure scheme may have storage. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Has Node load what an answer is made of, which takes as long as drawing a small page. */
export function prepareAnswers(): void {
  void refuse(404)
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': "default-src 'none'" } })
}

async function answer(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refuse(405)
  const file = isOwnAddress(request.url, null) ? fileInside(root, request.url) : null
  if (file === null) return refuse(404)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch {
    return refuse(404)
  }
  const served = serveFile(path.extname(file).toLowerCase(), bytes)
  return served ? new Response(served.body, { headers: served.headers }) : refuse(404)
}

/** Answers every request of our scheme in this session from the folder. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(appScheme, (request) => answer(root, request))
}
