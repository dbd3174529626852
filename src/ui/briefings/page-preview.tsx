// The real pages, as they will be written: each drawn when it comes near the window, from the same marks as on paper.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Mark } from '../../charts/mark.ts'
import type { Result } from '../../domain/result.ts'
import type { Logo } from '../../report/logo.ts'
import type { PageOutline } from '../../report/pdf/briefing-worker.ts'
import { briefingPageWords as words } from '../../words/en/briefing-page.ts'
import { Marks } from '../charts/chart-view.tsx'
import styles from './briefings.module.css'
import { pictureAddress } from './read-logo.ts'
import type { Preview } from './use-briefing.ts'

interface PagePreviewProps {
  readonly preview: Preview
  readonly draw: (page: number) => Promise<Result<readonly Mark[]>>
  /** The page to bring into view, from 0; a new object asks for it again. */
  readonly wanted: { readonly page: number } | null
  readonly logo: Logo | null
}

export function PagePreview({ preview, draw, wanted, logo }: PagePreviewProps) {
  const address = useMemo(() => (logo === null ? null : pictureAddress(logo)), [logo])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (wanted !== null) list.current?.children[wanted.page]?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const { laid, version, isLaying } = preview
  return (
    <section className={styles['preview']} aria-label={words.preview} aria-busy={isLaying}>
      <p className="meta" role="status">
        {isLaying || laid === null ? words.previewing : words.pages(laid.pages.length)}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long pack scrolls by keyboard too */}
      <ol ref={list} className={styles['pages']} tabIndex={0} aria-label={words.preview}>
        {(laid?.pages ?? []).map((page, index) => (
          <li key={index}>
            <Sheet
              logo={address === null || laid?.logo == null ? null : { ...laid.logo, address }}
              page={page}
              index={index}
              of={laid?.pages.length ?? 0}
              version={version}
              draw={draw}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ShownLogo extends PageOutline {
  readonly x: number
  readonly y: number
  readonly address: string
}

interface SheetProps {
  readonly logo: ShownLogo | null
  readonly page: PageOutline
  readonly index: number
  readonly of: number
  readonly version: number
  readonly draw: (page: number) => Promise<Result<readonly Mark[]>>
}

function Sheet({ logo, page, index, of, version, draw }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null)
  const isNear = useNear(frame)
  const [marks, setMarks] = useState<readonly Mark[]>([])
  useEffect(() => {
    if (!isNear) return undefined
    let wanted = true
    void draw(index).then((drawn) => {
      // What cannot be drawn any more was laid anew, and will be asked for again.
      if (wanted && drawn.ok) setMarks(drawn.value)
    })
    return () => {
      wanted = false
    }
  }, [isNear, draw, index, version])
  const { width, height } = page
  return (
    <div
      ref={frame}
      className={`${styles['sheet'] ?? ''} on-paper`}
      style={{ aspectRatio: `${String(width)} / ${String(height)}` }}
    >
      <svg
        role="img"
        aria-label={words.pageOf(index + 1, of)}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        className="chart-svg"
      >
        {isNear && <Marks marks={marks} />}
        {isNear && logo !== null && (
          <image href={logo.address} x={logo.x} y={logo.y} width={logo.width} height={logo.height} />
        )}
      </svg>
    </div>
  )
}

/** Near enough to be seen soon; a long pack never has all its pages in the window. */
function useNear(frame: React.RefObject<HTMLDivElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting === true)
      },
      { rootMargin: '600px 0px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [frame])
  return isNear
}
