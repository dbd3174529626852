// Takes, for the cell that has the focus, text that no key brings: of an emoji panel, of dictation, of what helps people
// to write; and what an input method composes. The cell stays a cell to screen readers, which a field in it would not.

/** What engines of 2024 and later have; TypeScript does not know it yet. */
interface TextContext extends EventTarget {
  readonly text: string
  readonly updateText: (start: number, end: number, text: string) => void
  readonly updateSelection: (start: number, end: number) => void
  readonly updateControlBounds: (bounds: DOMRect) => void
  readonly updateSelectionBounds: (bounds: DOMRect) => void
}

interface TextHandlers {
  /** Came as a whole. */
  readonly onText: (text: string) => void
  /** What is composed so far. */
  readonly onCompose: (text: string) => void
  /** What was composed in the end; empty where it was given up. */
  readonly onComposed: (text: string) => void
  /** The focus went elsewhere while something was composed. */
  readonly onLeft: () => void
}

export interface TextInput {
  /** Null where no cell has the focus. */
  readonly attach: (cell: HTMLElement | null) => void
}

/** Null where the engine cannot do it: keys alone write into cells there. */
export function makeTextInput({ onText, onCompose, onComposed, onLeft }: TextHandlers): TextInput | null {
  const Maker = Reflect.get(window, 'EditContext') as (new () => TextContext) | undefined // see TextContext
  if (Maker === undefined) return null
  const context = new Maker()
  let attached: HTMLElement | null = null
  let isComposing = false

  function take(): string {
    const { text } = context
    context.updateText(0, text.length, '')
    context.updateSelection(0, 0)
    return text
  }

  function setContext(cell: HTMLElement, next: TextContext | null): void {
    Reflect.set(cell, 'editContext', next)
  }

  context.addEventListener('compositionstart', () => {
    isComposing = true
  })
  context.addEventListener('textupdate', () => {
    if (isComposing) onCompose(context.text)
    else onText(take())
  })
  context.addEventListener('compositionend', () => {
    // Said again when the focus goes on from here.
    if (!isComposing) return
    isComposing = false
    onComposed(take())
  })

  function attach(cell: HTMLElement | null): void {
    if (cell === attached) return
    if (attached !== null) setContext(attached, null)
    attached = cell
    if (cell === null) return
    setContext(cell, context)
    // Panels open beside it.
    const bounds = cell.getBoundingClientRect()
    context.updateControlBounds(bounds)
    context.updateSelectionBounds(bounds)
  }

  let wanted: HTMLElement | null = null
  return {
    attach: (cell) => {
      wanted = cell
      if (cell !== null) {
        queueMicrotask(() => attach(wanted))
        return
      }
      if (isComposing) {
        isComposing = false
        take()
        onLeft()
      }
      // Taken away while the focus still moves, the context would go on taking what is typed elsewhere.
      setTimeout(() => attach(wanted))
    },
  }
}
