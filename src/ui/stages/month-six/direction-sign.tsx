// The square of business insights and the circle of technology possibilities, as charts draw them.
import type { Direction } from '../../../domain/flow.ts'
import styles from './month-six.module.css'

export function DirectionSign({ direction }: { readonly direction: Direction | null }) {
  return (
    <svg className={styles['sign']} viewBox="0 0 10 10" aria-hidden="true">
      {direction === 'business-to-technology' && (
        <rect x="0.5" y="0.5" width="9" height="9" fill="var(--business)" />
      )}
      {direction === 'technology-to-business' && <circle cx="5" cy="5" r="5" fill="var(--technology)" />}
      {direction === null && <path d="M1 5h8" stroke="var(--outline)" strokeWidth="1.4" />}
    </svg>
  )
}
