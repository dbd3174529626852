// The real pages, as they will be written: each drawn when it comes near the window, from the same marks as on paper.
import { memo, useEffect, useMemo, useRef, useState } from 'react'
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

/** Remembered whole: while a long pack is written, its progress must not touch a thousand pages. */
export const PagePreview = memo(function PagePreview({ preview, draw, wanted, logo }: PagePreviewProps) {
  const address = useMemo(() => (logo === null ? null : pictureAddress(logo)), [logo])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (wanted !== null) list.current?.children[wanted.page]?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const { laid, version, isLaying } = preview
  const pages = laid?.pages ?? []
  const near = useNearPages(list, pages.length)
  return (
    <section className={styles['preview']} aria-label={words.preview} aria-busy={isLaying}>
      <p className="meta" role="status">
        {isLaying || laid === null ? words.previewing : words.pages(laid.pages.length)}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long pack scrolls by keyboard too */}
      <ol ref={list} className={styles['pages']} tabIndex={0} aria-label={words.preview}>
        {pages.map(({ width, height }, index) => (
          <li key={index} style={{ aspectRatio: `${String(width)} / ${String(height)}` }}>
            {near.has(index) && (
              <Sheet
                logo={address === null || laid?.logo == null ? null : { ...laid.logo, address }}
                width={width}
                height={height}
                index={index}
                of={pages.length}
                version={version}
                draw={draw}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
})

interface ShownLogo extends PageOutline {
  readonly x: number
  readonly y: number
  readonly address: string
}

interface SheetProps extends PageOutline {
  readonly logo: ShownLogo | null
  readonly index: number
  readonly of: number
  readonly version: number
  readonly draw: (page: number) => Promise<Result<readonly Mark[]>>
}

function Sheet({ logo, width, height, index, of, version, draw }: SheetProps) {
  const [marks, setMarks] = useState<readonly Mark[]>([])
  useEffect(() => {
    let wanted = true
    void draw(index).then((drawn) => {
      // What cannot be drawn any more was laid anew, and will be asked for again.
      if (wanted && drawn.ok) setMarks(drawn.value)
    })
    return () => {
      wanted = false
    }
  }, [draw, index, version])
  return (
    <svg
      role="img"
      aria-label={words.pageOf(index + 1, of)}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className="chart-svg on-paper"
    >
      <Marks marks={marks} />
      {logo !== null && (
        <image href={logo.address} x={logo.x} y={logo.y} width={logo.width} height={logo.height} />
      )}
    </svg>
  )
}

/** Those near enough to be seen soon: a long pack never has all its pages in the window. */
function useNearPages(list: React.RefObject<HTMLOListElement | null>, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    const root = list.current
    if (root === null) return undefined
    const places = new Map(Array.from(root.children, (child, index) => [child, index]))
    const observer = new IntersectionObserver(
      (entries) => {
        setNear((old) => {
          const next = new Set(Array.from(old).filter((index) => index < count))
          for (const { target, isIntersecting } of entries) {
            const index = places.get(target)
            if (index === undefined) continue
            if (isIntersecting) next.add(index)
            else next.delete(index)
          }
          return next
        })
      },
      { root, rootMargin: '600px 0px' },
    )
    for (const child of places.keys()) observer.observe(child)
    return () => {
      observer.disconnect()
    }
  }, [list, count])
  return near
}
