// Who answers, what is asked and how: three short lists, all of them filled in sensibly to begin with.
import { useState } from 'react'
import type { WayOfRating } from '../../app/rating-round.ts'
import { listAt, textAt } from '../../domain/read.ts'
import {
  findItems,
  findPossibleItems,
  findProgress,
  findRaters,
  wasRatedOpenly,
} from '../../domain/rounds.ts'
import type { RoundItem } from '../../domain/rounds.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { methodWords } from '../../words/index.ts'
import { roundLabels, roundWords } from '../../words/en/rounds.ts'
import { useAsk } from '../shell/ask.tsx'
import { problemText } from '../shell/problem-text.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import { readName, readQuestion } from './round-reading.ts'
import type { RoundHands } from './use-round.ts'
import styles from './round.module.css'

interface RoundSetupProps {
  readonly hands: RoundHands
  readonly way: WayOfRating
}

export function RoundSetup({ hands, way }: RoundSetupProps) {
  return (
    <div className={styles['setup']}>
      <Raters hands={hands} />
      <Items hands={hands} />
      <Way hands={hands} way={way} />
      {hands.round === 'follow-up' && <SameAsBefore hands={hands} />}
    </div>
  )
}

/** Blind to open goes one way, once somebody has answered: so it is asked. */
function Way({ hands, way }: RoundSetupProps) {
  const ask = useAsk()
  const begun = useSessionState(({ workbook }) =>
    findProgress(workbook, hands.round).some(({ answered }) => answered > 0),
  )
  const isOpen = useSessionState(({ workbook }) => wasRatedOpenly(workbook, hands.round))
  function choose(wanted: WayOfRating): void {
    if (!begun || wanted !== 'cards-up') {
      hands.chooseWay(wanted)
      return
    }
    const { openTitle, openText, openConfirm } = roundWords
    void ask({ title: openTitle, text: openText, confirm: openConfirm }).then((yes) => {
      if (yes) hands.chooseWay(wanted)
    })
  }
  return (
    <fieldset className={styles['group']}>
      <legend className="strong">{roundWords.how}</legend>
      {(['pass-the-laptop', 'cards-up'] as const).map((each) => (
        <label key={each} className={styles['check']}>
          <input
            type="radio"
            name={`way-${hands.round}`}
            checked={way === each}
            disabled={isOpen && each !== way}
            onChange={() => choose(each)}
          />
          <span>
            {roundWords.ways[each].label}
            <span className={`meta ${styles['help'] ?? ''}`}>
              {isOpen && each !== way ? problemText({ code: 'rated-openly' }) : roundWords.ways[each].help}
            </span>
          </span>
        </label>
      ))}
      <p className="meta">{roundWords.noFilesYet}</p>
    </fieldset>
  )
}

function Raters({ hands }: { readonly hands: RoundHands }) {
  const people = useSessionState((state) => findRows(state.workbook, 'people'))
  const [last, setLast] = useState(false)
  const chosen = new Set(hands.raters.map(({ id }) => id))
  const sides = methodWords.tables.people.columns['side']?.choices ?? {}
  function toggle(id: string): void {
    const next = people.map((person) => person.id).filter((each) => chosen.has(each) !== (each === id))
    // None chosen would mean the executive team again.
    setLast(next.length === 0)
    if (next.length > 0) hands.choose({ raters: next }, roundLabels.raters)
  }
  return (
    <fieldset className={styles['group']}>
      <legend className="strong">{roundWords.who}</legend>
      <ul className={styles['list']}>
        {people.map((person) => (
          <li key={person.id}>
            <label className={styles['check']}>
              <input type="checkbox" checked={chosen.has(person.id)} onChange={() => toggle(person.id)} />
              <span className={styles['words']}>
                <span dir="auto">{readName(person)}</span>{' '}
                <span className="meta">
                  {(sides[textAt(person, 'side') ?? ''] ?? roundWords.noSide).toLowerCase()}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="meta">
        {last && roundWords.lastRater}
      </p>
    </fieldset>
  )
}

const kinds = ['integration-points', 'symptoms'] as const

function Items({ hands }: { readonly hands: RoundHands }) {
  const possible = useSessionState((state) => state.workbook)
  const [last, setLast] = useState(false)
  const all = findPossibleItems(possible)
  const chosen = new Set(hands.items.map(({ link }) => link))
  function choose(wanted: (item: RoundItem) => boolean): void {
    const next = all.filter(wanted).map(({ link }) => link)
    setLast(next.length === 0)
    if (next.length > 0) hands.choose({ items: next }, roundLabels.items)
  }
  return (
    <fieldset className={styles['group']}>
      <legend className="strong">{roundWords.what}</legend>
      {kinds.map((kind) => {
        const ofKind = all.filter(({ table }) => table === kind)
        const quantity = ofKind.filter(({ link }) => chosen.has(link)).length
        const tell = kind === 'symptoms' ? roundWords.symptomsOf : roundWords.stagesOf
        return (
          <label key={kind} className={styles['check']}>
            <input
              type="checkbox"
              checked={quantity === ofKind.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = quantity > 0 && quantity < ofKind.length
              }}
              onChange={() =>
                choose((item) => (item.table === kind ? quantity < ofKind.length : chosen.has(item.link)))
              }
            />
            {tell(quantity, ofKind.length)}
          </label>
        )
      })}
      <p className="meta">{roundWords.scales}</p>
      <details className={styles['more']}>
        <summary>{roundWords.singleItems}</summary>
        <ul className={styles['list']}>
          {all.map((item) => (
            <li key={item.link}>
              <label className={styles['check']}>
                <input
                  type="checkbox"
                  checked={chosen.has(item.link)}
                  onChange={() => choose(({ link }) => chosen.has(link) !== (link === item.link))}
                />
                <span className={styles['words']} dir="auto">
                  {readQuestion(item)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <p role="status" className="meta">
        {last && roundWords.lastItem}
      </p>
    </fieldset>
  )
}

/** Offered in month six where week one asked others, or about other things. */
function SameAsBefore({ hands }: { readonly hands: RoundHands }) {
  const workbook = useSessionState((state) => state.workbook)
  const before = findRow(workbook, 'rounds', 'baseline')
  const raters = findRaters(workbook, 'baseline').map(({ id }) => id)
  const items = findItems(workbook, 'baseline').map(({ link }) => link)
  const isSame =
    isEqual(
      raters,
      hands.raters.map(({ id }) => id),
    ) &&
    isEqual(
      items,
      hands.items.map(({ link }) => link),
    )
  if (before === undefined || listAt(before, 'raters').length === 0 || isSame) return null
  return (
    <p className={styles['wide']}>
      <button
        type="button"
        className="text-button"
        onClick={() => hands.choose({ raters, items }, roundLabels.sameAsBefore)}
      >
        {roundWords.sameAsBefore}
      </button>{' '}
      <span className="quiet">{roundWords.sameAsBeforeHelp}</span>
    </p>
  )
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each))
}
