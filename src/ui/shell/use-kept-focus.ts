// Where what has the focus goes or can no longer have it, what stands there now takes the focus over: the next key must
// not land nowhere. Whoever places the focus in the same frame keeps it.
import { useEffect } from 'react'
import { focusable } from './focusable.ts'
import { focusPage } from './focus-page.ts'

/** One of the boxes around what had the focus, and what stood beside it then. */
interface Level {
  readonly element: Element
  readonly before: Element | null
  readonly after: Element | null
}

/** From what had the focus up to a part of the window that stays; empty where it was in none. */
type Trail = readonly Level[]

const page = '[data-region], main'
const parts = 'main, [data-region="main"], [data-region="nav"], [data-region="status"], [role="dialog"]'

export function useKeptFocus(): void {
  useEffect(() => {
    let trails: readonly Trail[] = []
    /** A press beside everything lets go of the focus; until it comes back there is nothing to keep. */
    let isLetGo = false
    let frame = 0
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      isLetGo = false
      const trail = readTrail(target)
      // A menu or a notice goes back to the page under it.
      trails = target.closest(page) === null ? [trail, ...trails.slice(-1)] : [trail]
    }
    const restore = () => {
      cancelAnimationFrame(frame)
      frame = 0
      if (!isLetGo && trails.length > 0 && isLost()) giveTo(trails)
    }
    const onPointer = ({ target }: PointerEvent) => {
      isLetGo = !(
        target instanceof Node &&
        document.activeElement !== document.body &&
        document.activeElement?.contains(target) === true
      )
    }
    const check = () => {
      if (frame === 0) frame = requestAnimationFrame(restore)
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', check)
    document.addEventListener('pointerdown', onPointer, true)
    document.addEventListener('click', check)
    // What went without anybody's doing is made good before the next key.
    window.addEventListener('keydown', restore, true)
    window.addEventListener('keydown', check)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', check)
      document.removeEventListener('pointerdown', onPointer, true)
      document.removeEventListener('click', check)
      window.removeEventListener('keydown', restore, true)
      window.removeEventListener('keydown', check)
    }
  }, [])
}

function isLost(): boolean {
  const active = document.activeElement
  return active === null || active === document.body || active.matches(':disabled')
}

function readTrail(target: Element): Trail {
  const part = target.closest(parts)
  const trail: Level[] = []
  let element: Element | null = part === null ? null : target
  while (element !== null && element !== part) {
    trail.push({ element, before: element.previousElementSibling, after: element.nextElementSibling })
    element = element.parentElement
  }
  if (part !== null) trail.push({ element: part, before: null, after: null })
  return trail
}

function giveTo(trails: readonly Trail[]): void {
  for (const trail of trails) {
    const heir = findHeir(trail)
    if (heir === null) continue
    heir.focus()
    if (document.activeElement === heir) return
  }
  focusPage()
}

function findHeir(trail: Trail): HTMLElement | null {
  const last = trail[0]?.element
  if (!(last instanceof HTMLElement)) return null
  if (last.isConnected && !last.matches(':disabled')) return last
  // From the box that is still there upwards: what came in its place, what follows, what stands before.
  for (const [at, level] of trail.entries()) {
    const box = trail[at + 1]?.element
    if (box?.isConnected !== true) continue
    for (const sibling of findSiblings(level, box)) {
      const found = findWithin(sibling, last)
      if (found !== null) return found
    }
  }
  return null
}

function* findSiblings({ element, before, after }: Level, box: Element): Iterable<Element> {
  const stays = (sibling: Element | null) => sibling?.parentElement === box
  const isGone = element.parentElement !== box
  if (isGone && (before === null || stays(before))) {
    const first = before === null ? box.firstElementChild : before.nextElementSibling
    for (let next = first; next !== null && next !== after; next = next.nextElementSibling) yield next
  }
  for (let next = stays(after) ? after : null; next !== null; next = next.nextElementSibling) yield next
  for (let next = stays(before) ? before : null; next !== null; next = next.previousElementSibling) yield next
}

/** One of the same kind first: a button that deleted its line must not leave the caret in the text of the next. */
function findWithin(box: Element, last: Element): HTMLElement | null {
  const all = box.matches(focusable) ? [box] : [...box.querySelectorAll(focusable)]
  const seen = all.filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility(),
  )
  const isAlike = (element: Element) =>
    element.tagName === last.tagName && (!element.matches('[type="radio"]') || element.matches(':checked'))
  return seen.find(isAlike) ?? seen[0] ?? null
}
