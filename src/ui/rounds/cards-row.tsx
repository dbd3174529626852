// The row of cards: one per person, with the number that was typed here; what was answered before stays covered.
import type { Row } from '../../domain/row.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { methodWords } from '../../words/index.ts'
import { readName } from './round-reading.ts'
import styles from './cards-up.module.css'

export interface Card {
  readonly person: Row
  readonly state: 'blank' | 'shown' | 'hidden' | 'locked'
  /** A digit, or `?` for not sure, where the card is shown. */
  readonly text: string
}

const mostInRow = 10
/** One card alone is no banner. */
const fewestInRow = 6

interface CardsRowProps {
  readonly cards: readonly Card[]
  readonly current: number
  readonly onCurrent: (at: number) => void
}

export function CardsRow({ cards, current, onCurrent }: CardsRowProps) {
  const rows = Math.ceil(cards.length / mostInRow)
  const columns = Math.max(fewestInRow, Math.ceil(cards.length / rows))
  const names = shortenNames(cards.map(({ person }) => readName(person)))
  return (
    <ol
      className={styles['cards']}
      style={{ gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))` }}
    >
      {cards.map((card, at) => (
        <li key={card.person.id}>
          <button
            type="button"
            className={styles['card']}
            data-state={card.state}
            aria-current={at === current}
            aria-label={roundWords.cardOf(readName(card.person), tell(card))}
            onClick={() => onCurrent(at)}
          >
            <span className={styles['sign']}>{signs[card.state] ?? card.text}</span>
            <span className={`clip ${styles['name'] ?? ''}`} dir="auto">
              {names[at]}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const signs: Readonly<Record<Card['state'], string | null>> = {
  blank: '\u00a0',
  shown: null,
  hidden: '•',
  locked: '•',
}

function tell({ state, text }: Card): string {
  if (state === 'blank') return roundWords.cardBlank
  if (state === 'hidden') return roundWords.cardHidden
  if (state === 'locked') return roundWords.cardLocked
  return text === '?' ? methodWords.notSure : text
}

/** First names where no two are the same. */
function shortenNames(names: readonly string[]): readonly string[] {
  const first = names.map((name) => name.split(' ')[0] ?? name)
  return names.map((name, at) => {
    const short = first[at] ?? name
    return first.filter((other) => other === short).length === 1 ? short : name
  })
}
