// Puts the parts together and draws the first frame. Nothing else may know all of them.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startApp } from './app/start.ts'
import { desktop } from './desktop/index.ts'
import { getStyleNonce, installStyleNonce } from './desktop/nonce.ts'
import { installTrustedTypes } from './desktop/trusted-types.ts'
import { App } from './ui/app.tsx'
import { StoreProblem } from './ui/library/store-problem.tsx'
import { applyColorScheme } from './ui/theme/color-scheme.ts'
import './ui/theme/styles.ts'

installTrustedTypes()
installStyleNonce()

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  const started = await startApp(desktop)
  if (!started.ok) {
    applyColorScheme('system')
    root.render(<StoreProblem problem={started.problem} />)
    return
  }
  const { library, preferences } = started.value
  applyColorScheme(preferences.store.getState().theme)
  root.render(
    <StrictMode>
      <App library={library} preferences={preferences} desktop={desktop} getStyleNonce={getStyleNonce} />
    </StrictMode>,
  )
}

const element = document.getElementById('root')
if (element !== null) void start(element)
