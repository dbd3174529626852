// Which file an address means, and what its page or worker may load and run. Knows nothing of Electron: tests serve the same.
import { randomBytes } from 'node:crypto'
import path from 'node:path'

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self' 'nonce-NONCE'",
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

// Applies to scripts that run as workers; ignored when a page loads the same file. They fetch fonts and use WebAssembly.
const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const noncePlaceholder = 'NONCE_OF_THIS_LOAD'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.pathway': 'application/zip',
  '.txt': 'text/plain; charset=utf-8',
}

export interface ServedFile {
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** The file that an address means, or null for everything that is not plainly inside the folder. */
export function fileInside(root: string, address: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
  // Separators of Windows, drive letters and a second encoding have no place in our addresses.
  if (/[\0\\:%]/.test(decoded)) return null
  const file = path.resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`)
  const inside = path.relative(root, file)
  const isInside = inside !== '' && inside.split(path.sep)[0] !== '..' && !path.isAbsolute(inside)
  return isInside ? file : null
}

/** A file of the window with its headers; null for a kind of file the window has no use for. `ending` as in `.html`. */
export function serveFile(ending: string, bytes: Buffer): ServedFile | null {
  const mediaType = mediaTypes[ending]
  if (mediaType === undefined) return null
  const nonce = randomBytes(18).toString('base64')
  const isScript = mediaType.startsWith('text/javascript')
  const body =
    ending === '.html' ? Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)) : bytes
  // No opener policy: no second window exists to be kept apart, and the page would wait for a second process.
  return {
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': isScript ? workerPolicy : pagePolicy.replace('NONCE', nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': ending === '.html' ? 'no-store' : 'no-cache',
    },
    body,
  }
}
