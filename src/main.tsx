// Has the library read and its screens loaded, both at once. Nothing else may know all the parts.
import { startApp } from './app/start.ts'
import { desktop } from './desktop/index.ts'
import { getStyleNonce, installStyleNonce } from './desktop/nonce.ts'
import { installTrustedTypes } from './desktop/trusted-types.ts'
import './ui/theme/styles.ts'

installTrustedTypes()
installStyleNonce()

const starting = startApp(desktop)
const element = document.getElementById('root')
if (element !== null) {
  void import('./ui/app.tsx').then(({ showApp }) => showApp(element, starting, { desktop, getStyleNonce }))
}
