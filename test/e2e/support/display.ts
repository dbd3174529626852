// A display for the windows of one worker. On one they share, a window that opens takes the focus of the others, which
// ends what an input method composes there, and all have one clipboard.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Display {
  /** As `DISPLAY` names it, `:99` say. */
  readonly name: string
  readonly close: () => Promise<void>
}

/** Rejects with what the server wrote where it does not start. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = once(server, 'exit')
  const refused = ended.then(() => Promise.reject(new Error(`No virtual display: ${said}`)))
  // Its number, written once windows can be opened on it.
  const started = once(createInterface(server.stdout), 'line') as Promise<[string]> // a line is text
  const [number] = await Promise.race([started, refused])
  refused.catch(() => undefined) // from here on it is ended by `close`
  return {
    name: `:${number}`,
    close: async () => {
      server.kill()
      await ended
    },
  }
}
