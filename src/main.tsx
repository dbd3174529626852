// Puts the parts together and draws the first frame. Nothing else may know all of them.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { desktop } from './desktop/index.ts'
import { getStyleNonce, installStyleNonce } from './desktop/nonce.ts'
import { installTrustedTypes } from './desktop/trusted-types.ts'
import { makeLibrary } from './app/library.ts'
import { App } from './ui/app.tsx'
import { applyColorScheme } from './ui/theme/color-scheme.ts'
import './ui/theme/styles.ts'

installTrustedTypes()
installStyleNonce()
applyColorScheme()

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App library={makeLibrary(desktop)} desktop={desktop} getStyleNonce={getStyleNonce} />
    </StrictMode>,
  )
}
