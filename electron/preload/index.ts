// Builds `window.desktop` from the contract's list of names, and nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import { desktopCallNames, desktopEventNames } from '../../src/desktop/contract.ts'
import type { DesktopEventName } from '../../src/desktop/contract.ts'

type Listener = (detail: unknown) => void

const listeners = new Map<DesktopEventName, Set<Listener>>(desktopEventNames.map((name) => [name, new Set()]))

for (const [name, heard] of listeners) {
  // The event object stays here: it would carry the channel to everything else.
  ipcRenderer.on(`desktop:${name}`, (_event, detail: unknown) => {
    for (const listener of heard) listener(detail)
    // A page without anything to store does not keep its window waiting.
    if (name === 'closing' && heard.size === 0) void ipcRenderer.invoke('desktop:readyToClose')
  })
}

function on(name: DesktopEventName, listener: Listener): () => void {
  const heard = listeners.get(name)
  heard?.add(listener)
  return () => void heard?.delete(listener)
}

const calls = Object.fromEntries(
  desktopCallNames.map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(`desktop:${name}`, ...args),
  ]),
)

contextBridge.exposeInMainWorld('desktop', { ...calls, on })
