// Puts the focus on the page of an open workbook, so that the next Tab goes on from its top.

/** Brought here, not tabbed here: no ring. */
export function focusPage(): void {
  const main = document.querySelector<HTMLElement>('[data-region="main"]')
  if (main === null) return
  main.dataset['arrived'] = ''
  main.addEventListener('blur', () => main.removeAttribute('data-arrived'), { once: true })
  main.focus({ preventScroll: true })
}

/** True where what had the focus is gone, or stands in something laid over the page. */
export function isFocusLost(): boolean {
  return document.activeElement?.closest('[data-region]') == null
}
