// An empty window of the size that every grid is shown in; the driver sends it from page to page.
const { app, BrowserWindow } = require('electron')

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    useContentSize: true,
    webPreferences: { spellcheck: false, backgroundThrottling: false },
  })
  void window.loadURL('about:blank')
})
app.on('window-all-closed', () => app.quit())
