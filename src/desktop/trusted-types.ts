// Closes the doors through which text could become code or markup in the window. Must run before anything renders.

interface PolicyRules {
  createHTML(text: string, kind: string, sink: string): string
  createScriptURL(address: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: PolicyRules): unknown
}

/** What a parser makes is a page of its own that shows, loads and runs nothing: pasted tables are read there. */
const parser = 'DOMParser parseFromString'

function refuseMarkup(text: string, _kind: string, sink: string): string {
  if (text.includes('<') && sink !== parser)
    throw new TypeError('Text with markup is not turned into a page.')
  return text
}

function refuseForeignScript(address: string): string {
  const url = new URL(address, location.href)
  if (url.protocol !== location.protocol || url.host !== location.host) {
    throw new TypeError('Scripts are loaded from Pathway itself only.')
  }
  return address
}

/** Creates the `default` policy, once per window and per worker; does nothing in engines without Trusted Types. */
export function installTrustedTypes(): void {
  // The DOM library does not know Trusted Types yet.
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', { createHTML: refuseMarkup, createScriptURL: refuseForeignScript })
}
