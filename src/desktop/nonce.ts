// The secret of this page load that lets Mantine's own style elements in; the host writes it into the page.

/** The nonce of this load, for `getStyleNonce` of MantineProvider; empty when no host wrote one. */
export function getStyleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
}

/** Hands the nonce to the scroll lock of dialogs, which reads it from this global only; call before rendering. */
export function installStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: getStyleNonce() })
}
