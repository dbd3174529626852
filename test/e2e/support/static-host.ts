// Serves the built window to a plain browser, with the headers it has in the product.
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileInside, serveFile } from '../../../electron/main/served-file.ts'
import { rendererFolder } from './places.ts'

export interface StaticHost {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string
  close(): Promise<void>
}

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  if (request.url === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  const file = fileInside(rendererFolder, `http://local${request.url ?? '/'}`)
  const bytes = file !== null && fs.existsSync(file) ? fs.readFileSync(file) : null
  const served = file !== null && bytes !== null ? serveFile(path.extname(file), bytes) : null
  if (served === null || request.method !== 'GET') response.writeHead(404).end()
  else response.writeHead(200, served.headers).end(served.body)
}

/** Starts a host on a free port of this computer. */
export async function startStaticHost(): Promise<StaticHost> {
  const server = http.createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on a port, not on a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
