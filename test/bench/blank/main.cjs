// The floor of a start: the same Electron, one hardened window, an empty page.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

// As the app itself: for root Electron starts only without it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(app.getAppPath(), 'index.html'))
})
app.on('window-all-closed', () => app.quit())
