// The one address everything in the window has. It names the folder of all stored work: it can never change.

export const appScheme = 'pathway-app'
export const appHost = 'local'
export const appOrigin = `${appScheme}://${appHost}`

/** Address of the development server, or null in anything built; an app that was packaged never looks. */
export function developmentServer(isPackaged: boolean): URL | null {
  const address = process.env['ELECTRON_RENDERER_URL']
  return isPackaged || !address ? null : new URL(address)
}

/** True for addresses of our own, compared part by part, never by how a text begins. */
export function isOwnAddress(address: string, development: URL | null): boolean {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return false
  }
  // Node has no origin for unusual schemes, so scheme and host are compared.
  if (url.protocol === `${appScheme}:`) {
    return url.host === appHost && url.username === '' && url.password === ''
  }
  return development !== null && url.protocol === development.protocol && url.host === development.host
}
