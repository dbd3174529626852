// What is being typed is kept before a command passes it by, as if one had looked elsewhere for a moment.

const fields = 'input, textarea'

/**
 * Fields keep their text when they lose the focus; one that is taken off the page by a command never does. `stays`
 * gives the focus back.
 */
export function settleField({ stays = false } = {}): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !field.matches(fields)) return
  field.blur()
  if (stays) field.focus({ preventScroll: true })
}
