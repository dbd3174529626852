// The window has no more power than its contract gives it: the checklist of Electron's makers, tried from inside.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import fs from 'node:fs'
import { desktopCallNames } from '../../src/desktop/contract.ts'
import { isRoot } from './support/places.ts'
import { expect, test } from './support/test.ts'

const home = 'pathway-app://local/'

/** A server on this computer that must never be asked anything. */
async function startTrap(): Promise<{ origin: string; hits: string[]; close(): void }> {
  const hits: string[] = []
  const server = http.createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on a port, not on a pipe
  return { origin: `http://127.0.0.1:${port}`, hits, close: () => void server.close() }
}

test('the window is sandboxed, isolated and without Node', async ({ launchApp }) => {
  const { app, window } = await launchApp()
  const names = [
    'require',
    'process',
    'module',
    'exports',
    'Buffer',
    'global',
    '__dirname',
    'ipcRenderer',
    'electron',
  ]
  expect(await window.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    // Not part of the published types, and the only way to see what is in force.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('')
})

test('the operating system confines the window too', async ({ launchApp }) => {
  test.skip(process.platform !== 'linux' || isRoot, 'root runs without the sandbox of the system; Linux only')
  const { app } = await launchApp()
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId(),
  )
  expect(fs.readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
})

test('window.desktop is the contract and nothing else', async ({ launchApp }) => {
  const { window } = await launchApp()
  const found = await window.evaluate(() => {
    const { desktop } = globalThis as unknown as { desktop: Record<string, unknown> }
    const names = Object.keys(desktop)
    const before = desktop['appInfo']
    try {
      desktop['appInfo'] = null
    } catch {
      // frozen objects may throw
    }
    return {
      names,
      isFrozen: desktop['appInfo'] === before,
      kinds: names.map((name) => typeof desktop[name]),
    }
  })
  expect(found.names.sort()).toEqual([...desktopCallNames, 'on'].sort())
  expect(new Set(found.kinds)).toEqual(new Set(['function']))
  expect(found.isFrozen).toBe(true)
})

test('no permission is granted', async ({ launchApp }) => {
  const { window } = await launchApp()
  const granted = await window.evaluate(async () => {
    const names = [
      'accelerometer',
      'ambient-light-sensor',
      'background-fetch',
      'background-sync',
      'camera',
      'clipboard-read',
      'clipboard-write',
      'display-capture',
      'geolocation',
      'gyroscope',
      'idle-detection',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'notifications',
      'payment-handler',
      'periodic-background-sync',
      'push',
      'screen-wake-lock',
      'storage-access',
      'window-management',
    ]
    const found: string[] = []
    for (const name of names) {
      try {
        // Engines know more names than the DOM library.
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        if (state === 'granted') found.push(name)
      } catch {
        // unknown to this engine, or not to be asked
      }
    }
    const asked: Record<string, () => Promise<unknown>> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      clipboard: () => navigator.clipboard.readText(),
      place: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
    }
    for (const [name, ask] of Object.entries(asked)) {
      const timeout = new Promise((_resolve, reject) => setTimeout(reject, 3000))
      await Promise.race([ask(), timeout]).then(
        () => found.push(name),
        () => undefined,
      )
    }
    if ((await Notification.requestPermission()) === 'granted') found.push('notification')
    return found
  })
  expect(granted).toEqual([])
})

test.describe('reaching out', () => {
  test.use({ triesNetwork: true })

  test('nothing leaves the window', async ({ launchApp }) => {
    const trap = await startTrap()
    const { window } = await launchApp()
    const reached = await window.evaluate(async (origin) => {
      const tries: Record<string, () => Promise<unknown>> = {
        fetch: () => fetch(`${origin}/fetch`),
        noCors: () => fetch(`${origin}/no-cors`, { mode: 'no-cors' }),
        file: () => fetch('file:///etc/passwd'),
        own: () => fetch('pathway-app://other/index.html'),
        beacon: () => {
          navigator.sendBeacon(`${origin}/beacon`)
          return Promise.reject(new Error('cannot know'))
        },
        image: () => {
          const image = new Image()
          image.src = `${origin}/image.png`
          return image.decode()
        },
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(origin.replace('http', 'ws'))
            socket.onopen = resolve
            socket.onerror = reject
          }),
        events: () =>
          new Promise((resolve, reject) => {
            const events = new EventSource(`${origin}/events`)
            events.onopen = resolve
            events.onerror = reject
          }),
        import: () => import(/* @vite-ignore */ `${origin}/module.js`),
        worker: () => Promise.resolve(new Worker(`${origin}/worker.js`)),
        prefetch: () => {
          const link = Object.assign(document.createElement('link'), {
            rel: 'prefetch',
            href: `${origin}/prefetch`,
          })
          document.head.append(link)
          return Promise.reject(new Error('cannot know'))
        },
      }
      const found: string[] = []
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt()
          found.push(name)
        } catch {
          // as it should be
        }
      }
      return found
    }, trap.origin)
    expect(reached).toEqual([])
    expect(trap.hits).toEqual([])
    trap.close()
  })

  test('the session refuses what the page might be tricked into', async ({ launchApp }) => {
    const trap = await startTrap()
    const { app } = await launchApp()
    const answered = await app.evaluate(async ({ net }, origin) => {
      const response = await net.fetch(`${origin}/main`).catch(() => null)
      return response?.status ?? null
    }, trap.origin)
    expect(answered).toBeNull()
    expect(trap.hits).toEqual([])
    trap.close()
  })

  test('the window stays on its page', async ({ launchApp }) => {
    const trap = await startTrap()
    const { app, window } = await launchApp()
    for (const address of [
      `${trap.origin}/`,
      'file:///etc/passwd',
      'data:text/html,hello',
      'pathway-app://other/',
    ]) {
      await window.evaluate(async (target) => {
        const link = Object.assign(document.createElement('a'), { href: target })
        const form = Object.assign(document.createElement('form'), { action: target, method: 'post' })
        const frame = Object.assign(document.createElement('iframe'), { src: target })
        const refresh = Object.assign(document.createElement('meta'), { content: `0;url=${target}` })
        refresh.httpEquiv = 'refresh'
        document.body.append(link, form, frame)
        document.head.append(refresh)
        const vectors = [
          () => (location.href = target),
          () => location.replace(target),
          () => link.click(),
          () => form.submit(),
          () => history.pushState(null, '', target),
        ]
        for (const vector of vectors) {
          try {
            vector()
          } catch {
            // refused loudly
          }
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }, address)
      await window.waitForTimeout(200)
      expect(window.url()).toBe(home)
    }
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect(trap.hits).toEqual([])
    trap.close()
  })

  test('no second window opens', async ({ launchApp }) => {
    const { app, window } = await launchApp()
    const opened = await window.evaluate(() => {
      const targets = ['https://example.com', 'about:blank', 'pathway-app://local/', 'file:///etc/passwd']
      const link = Object.assign(document.createElement('a'), { href: 'about:blank', target: '_blank' })
      document.body.append(link)
      link.click()
      return targets.filter((target) => globalThis.open(target) !== null)
    })
    expect(opened).toEqual([])
    expect(app.windows()).toHaveLength(1)
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  })
})

test('the protocol serves the window and nothing beside it', async ({ launchApp }) => {
  const { app } = await launchApp()
  const ask = (path: string, method = 'GET') =>
    app.evaluate(
      async ({ net }, request) => {
        const response = await net.fetch(`pathway-app://local${request.path}`, { method: request.method })
        return { status: response.status, headers: Object.fromEntries(response.headers) }
      },
      { path, method },
    )
  const page = await ask('/')
  expect(page.status).toBe(200)
  expect(page.headers['x-content-type-options']).toBe('nosniff')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  const refused = [
    '/..%2fmain%2findex.cjs',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/main/index.cjs',
    '/..%5cmain',
    '/none.js',
    '/assets',
  ]
  for (const path of refused) expect(await ask(path), path).toMatchObject({ status: 404 })
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
})

test('text cannot become script or markup', async ({ launchApp }) => {
  const { window } = await launchApp()
  const ran = await window.evaluate(async () => {
    const found: string[] = []
    const note = globalThis as unknown as Record<string, unknown>
    const script = document.createElement('script')
    const attempts: Record<string, () => unknown> = {
      inline: () => {
        script.textContent = 'globalThis.broken = true'
        document.body.append(script)
      },
      // The very thing that must not work, named so that neither a bundler nor a linter sees it.
      eval: () => (note['eval'] as (code: string) => void)('globalThis.broken = true'),
      constructor: () => (note['Function'] as (code: string) => () => void)('globalThis.broken = true')(),
      markup: () => {
        document.createElement('div').innerHTML = '<img src=x onerror="globalThis.broken = true">'
        found.push('markup')
      },
      attribute: () => {
        const button = document.createElement('button')
        button.setAttribute('onclick', 'globalThis.broken = true')
        button.click()
      },
      address: () => {
        location.href = 'javascript:globalThis.broken = true'
      },
      frame: () => {
        const frame = Object.assign(document.createElement('iframe'), { src: 'pathway-app://local/' })
        document.body.append(frame)
        frame.contentWindow?.postMessage('x', '*')
      },
      policy: () => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void }
        }
        trustedTypes.createPolicy('another', {})
        found.push('policy')
      },
    }
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        attempt()
      } catch {
        // refused loudly
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (note['broken'] === true) found.push(name)
      note['broken'] = false
    }
    return found
  })
  expect(ran).toEqual([])
})

test('a pasted table can be read, in a page that shows, loads and runs nothing', async ({ launchApp }) => {
  const { window } = await launchApp()
  const read = await window.evaluate(async () => {
    const note = globalThis as unknown as Record<string, unknown>
    const evil = 'onerror="globalThis.broken = true"'
    const html = `<img src="data:," ${evil}><script>globalThis.broken = true</script><td>cell`
    const page = new DOMParser().parseFromString(`<table><tr>${html}</table>`, 'text/html')
    const picture = page.querySelector('img')
    // One that does load, begun later: by its end the other would have come to something too.
    const shown = new Image()
    await new Promise((resolve) => {
      shown.addEventListener('error', resolve)
      shown.src = 'data:,'
    })
    return [page.querySelector('td')?.textContent, picture?.complete, note['broken']]
  })
  expect(read).toEqual(['cell', true, undefined])
})

test('calls are refused from other windows and other pages', async ({ launchApp }) => {
  const { app } = await launchApp()
  const answers = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]!
    const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await other.loadURL('pathway-app://local/')
    const ask = 'desktop.appInfo()'
    const fromOther = (await other.webContents.executeJavaScript(ask)) as unknown
    other.destroy()
    await own.loadURL('data:text/html,<title>stranger</title>')
    const fromStranger = (await own.webContents.executeJavaScript(ask)) as unknown
    // A stranger's page would never answer when the app asks before it closes.
    await own.loadURL('pathway-app://local/')
    return { fromOther, fromStranger }
  })
  const refused = { ok: false, problem: { code: 'disk-unknown', name: '', what: 'sender' } }
  expect(answers).toEqual({ fromOther: refused, fromStranger: refused })
})

test('calls with other arguments than the contract names are refused', async ({ launchApp }) => {
  const { window } = await launchApp()
  const answers = await window.evaluate(async (names) => {
    const { desktop } = globalThis as unknown as {
      desktop: Record<string, (...args: unknown[]) => Promise<unknown>>
    }
    return Promise.all(names.map((name) => desktop[name]!({ path: '/etc/passwd' }, 1, 2, 3)))
  }, desktopCallNames)
  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, problem: { code: 'disk-unknown', name: '', what: 'arguments' } })
  }
})

test('no spell checker fetches dictionaries, and the main process knows no remote debugging of its own', async ({
  launchApp,
}) => {
  const { app } = await launchApp()
  const found = await app.evaluate(({ app: electronApp, session }) => ({
    spelling: session.defaultSession.isSpellCheckerEnabled(),
    hosts: electronApp.commandLine.getSwitchValue('host-resolver-rules'),
    isPackaged: electronApp.isPackaged,
  }))
  expect(found).toEqual({ spelling: false, hosts: 'MAP * ~NOTFOUND', isPackaged: false })
})
