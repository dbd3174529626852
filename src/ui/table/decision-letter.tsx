// One letter of a decision scheme, as cells and the key show it.
import type { Scheme } from '../../domain/facts.ts'
import styles from './decision-letter.module.css'

/** Only the deciding letter is solid; the others differ by frame, not by colour alone. */
export function Letter({ letter, scheme }: { readonly letter: string; readonly scheme: Scheme }) {
  const role =
    letter === scheme.decides
      ? 'decides'
      : letter === scheme.vetoes
        ? 'vetoes'
        : letter === scheme.recommends
          ? 'recommends'
          : 'plain'
  return (
    <span className={styles['letter']} data-letter={role}>
      {letter}
    </span>
  )
}
