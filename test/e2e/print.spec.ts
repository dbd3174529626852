// The same print as in a browser, by way of the app's own window.
import { expectPrinted, openLongTable } from './support/paper.ts'
import { test } from './support/test.ts'

test('a thousand rows are printed, with the head on each page', async ({ launchApp, folder }) => {
  const { app, window } = await launchApp()
  await openLongTable(window)
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [own] = BrowserWindow.getAllWindows()
    const bytes = await own?.webContents.printToPDF({})
    return bytes?.toString('base64') ?? ''
  })
  expectPrinted(Buffer.from(pdf, 'base64'), folder)
})
