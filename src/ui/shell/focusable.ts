// What the focus can go to.

/** What Tab stops at, in order of the page. */
export const focusable = [
  'button:not(:disabled):not([tabindex="-1"])',
  'a[href]',
  'input:not(:disabled):not([tabindex="-1"])',
  'select:not(:disabled)',
  'textarea:not(:disabled):not([tabindex="-1"]):not([aria-hidden="true"])',
  '[tabindex="0"]',
].join(', ')
