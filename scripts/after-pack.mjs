// The last touch on a packaged app: takes out what only development needs and sets Electron's fuses.
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import fs from 'node:fs'
import path from 'node:path'

// Pathway keeps no cookies and ships no snapshot of the engine; everything else that weakens the product is off.
const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

// The ninth (guards of WebAssembly memory) is on from the factory and stays on.
const knownFuses = 9

/** @param {string} executable */
async function setFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  const present = Object.keys(wire).filter((key) => key !== 'version')
  if (present.length > knownFuses) {
    throw new Error(
      `This Electron has ${present.length} fuses, ${knownFuses} are known: decide on the new ones.`,
    )
  }
  const wanted = Object.fromEntries(Object.entries(fuses).filter(([fuse]) => present.includes(fuse)))
  await flipFuses(executable, { version: FuseVersion.V1, resetAdHocDarwinSignature: true, ...wanted })
  console.log(`Fuses set: ${Object.keys(wanted).length} of ${present.length}.`)
}

/** @param {{ appOutDir: string, electronPlatformName: string, packager: { executableName?: string, appInfo: { productFilename: string } } }} context */
export default async function finishPackage({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  const isMac = electronPlatformName === 'darwin'
  const resources = isMac
    ? path.join(appOutDir, `${productFilename}.app`, 'Contents', 'Resources')
    : path.join(appOutDir, 'resources')
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true })
  fs.rmSync(path.join(appOutDir, 'version'), { force: true })
  const executables = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
    linux: packager.executableName ?? productFilename,
  }
  const name = Object.entries(executables).find(([platform]) => platform === electronPlatformName)?.[1]
  if (name === undefined) throw new Error(`Nobody packaged Pathway for ${electronPlatformName} before.`)
  await setFuses(path.join(appOutDir, name))
}
