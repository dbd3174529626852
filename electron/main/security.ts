// Takes away what the window has no use for: network, permissions, other windows, other pages.
import { app } from 'electron'
import type { Session, WebContents } from 'electron'
import { appScheme, isOwnAddress } from './origin.ts'

const localSchemes = new Set(['blob:', 'data:'])

/** Switches of the engine that must be set before the app is ready. */
export function setEngineSwitches(development: URL | null): void {
  const { commandLine } = app
  const exception = development ? `, EXCLUDE ${development.hostname}` : ''
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

function isAllowedRequest(address: string, development: URL | null): boolean {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return false
  }
  if (localSchemes.has(url.protocol)) return true
  if (url.protocol === `${appScheme}:`) return isOwnAddress(address, null)
  if (development === null) return false
  if (url.protocol === 'devtools:') return true
  return url.host === development.host && (url.protocol === 'http:' || url.protocol === 'ws:')
}

/** Closes a session: no permission, no device, no screen capture, no download, no request that leaves the app. */
export function closeSession(session: Session, development: URL | null): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.webRequest.onBeforeRequest((request, decide) =>
    decide({ cancel: !isAllowedRequest(request.url, development) }),
  )
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  if (development === null) session.enableNetworkEmulation({ offline: true })
}

/** Keeps web contents on the one page they were made for; the development server alone may reload it. */
export function closeContents(contents: WebContents, development: URL | null): void {
  const refuse = (event: Electron.Event, address: string) => {
    const isReload = development !== null && address === contents.getURL()
    if (!isReload) event.preventDefault()
  }
  contents.on('will-navigate', (event) => refuse(event, event.url))
  contents.on('will-frame-navigate', (event) => refuse(event, event.url))
  contents.on('will-redirect', (event) => refuse(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('login', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
