// The sign of a stage's status: ticked, half full, empty, dashed. Told apart by shape, never by colour.
import type { StageStatus } from '../../app/library-state.ts'

interface StageGlyphProps {
  readonly status: StageStatus
  readonly size?: number
}

/** Decorative: the status in words stands beside it. */
export function StageGlyph({ status, size = 16 }: StageGlyphProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  )
}

const shapes: Record<StageStatus, React.ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7.25" fill="var(--solid)" />
      <path d="M4.6 8.3 7 10.7l4.4-4.9" fill="none" stroke="var(--on-solid)" strokeWidth="1.8" />
    </>
  ),
  'in-progress': (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="var(--ink)" strokeWidth="1.3" />
      <path d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" fill="var(--ink)" />
    </>
  ),
  'not-started': <circle cx="8" cy="8" r="6.6" fill="none" stroke="var(--outline)" strokeWidth="1.3" />,
  skipped: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.6"
        fill="none"
        stroke="var(--outline)"
        strokeWidth="1.3"
        strokeDasharray="2 2"
      />
      <path d="M5 8h6" stroke="var(--ink-3)" strokeWidth="1.4" />
    </>
  ),
}
