// Nothing outside the folder of the window is ever served, and every page has its policy.
import { describe, expect, test } from 'vitest'
import { fileInside, serveFile } from '../../../electron/main/served-file.ts'

const root = '/app/renderer'

test.each([
  ['/', '/app/renderer/index.html'],
  ['/index.html', '/app/renderer/index.html'],
  ['/assets/a-1.js?x#y', '/app/renderer/assets/a-1.js'],
  ['/assets/../index.html', '/app/renderer/index.html'],
  ['/a%20b.png', '/app/renderer/a b.png'],
])('serves %s', (address, file) => {
  expect(fileInside(root, `pathway-app://local${address}`)).toBe(file)
})

test.each([
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e%2fmain/index.cjs',
  '/..%2frenderer-other/a.js',
  '/..%5c..%5cetc%5cpasswd',
  '/assets/..%2f..',
  '/%252e%252e%252fmain',
  '/a%00.html',
  '/C:%5cwindows',
  '/%zz',
])('does not serve %s', (address) => {
  expect(fileInside(root, `pathway-app://local${address}`)).toBeNull()
})

describe('headers', () => {
  test('a page has its own nonce at every load', () => {
    const page = () => serveFile('.html', Buffer.from('<meta content="NONCE_OF_THIS_LOAD">'))
    const nonces = [page(), page()].map((served) => {
      const nonce = /'nonce-([^']+)'/.exec(served?.headers['Content-Security-Policy'] ?? '')?.[1] ?? ''
      expect(Buffer.from(served?.body ?? []).toString()).toBe(`<meta content="${nonce}">`)
      return nonce
    })
    expect(nonces[0]).toMatch(/^[\w+/]{24}$/)
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('a page allows no inline or evaluated script and no connection', () => {
    const policy = serveFile('.html', Buffer.from(''))?.headers['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe/)
  })

  test('a script, were it a worker, reaches the app alone', () => {
    const policy = serveFile('.js', Buffer.from(''))?.headers['Content-Security-Policy'] ?? ''
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(policy).toContain("connect-src 'self'")
  })

  test('unknown kinds of file are not served', () => {
    expect(serveFile('.exe', Buffer.from(''))).toBeNull()
  })
})
