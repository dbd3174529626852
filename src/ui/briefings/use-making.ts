// Makes the briefing off the UI thread, with progress and a way to stop, and saves it where the person says.
import { useEffect, useRef, useState } from 'react'
import { packContent } from '../../app/pack-content.ts'
import { findFacts } from '../../domain/facts.ts'
import type { Problem } from '../../domain/problem.ts'
import { textAt } from '../../domain/read.ts'
import { localDate } from '../../format/local-date.ts'
import { nameOfPerson } from '../../report/briefing-context.ts'
import type { PackChoice } from '../../report/briefing-context.ts'
import { makeSourcesRedactor } from '../../report/redact-names.ts'
import type { Sources } from '../../report/sources.ts'
import type { BriefingDesk } from '../../report/pdf/briefing-desk.ts'
import type { BriefingFormat, WrittenBriefing } from '../../report/pdf/briefing-worker.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { briefingPageWords as words } from '../../words/en/briefing-page.ts'
import { useNotify } from '../shell/notices.tsx'
import { problemText } from '../shell/problem-text.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { makeProgress } from './progress.ts'

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'told'; readonly sentences: readonly string[] }

export function useMaking(
  openDesk: () => Promise<BriefingDesk>,
  sources: Sources | null,
  choice: PackChoice,
  password: string,
) {
  const { desktop } = useWorkbookFrame()
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const [progress] = useState(makeProgress)
  const notify = useNotify()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  // Whoever went on with their work meanwhile is told there.
  const tell = (...sentences: readonly string[]) => {
    setMaking({ kind: 'told', sentences })
    if (!isHere.current) notify({ text: sentences.join(' ') })
  }
  const tellProblem = (problem: Problem) =>
    tell(problem.code === 'cancelled' ? words.cancelled : problemText(problem))

  async function make(format: BriefingFormat): Promise<void> {
    if (sources === null) return
    progress.set(format === 'pdf' ? 0 : null)
    setMaking({ kind: 'making' })
    const desk = await openDesk()
    const locked = format === 'pdf' && password !== '' ? { password } : {}
    const request = { sources, choice, madeOn: localDate(new Date()), ...locked }
    const written = await desk.write(format, request, (done, total) =>
      progress.set(total === 0 ? 0 : done / total),
    )
    if (!written.ok) {
      tellProblem(written.problem)
      return
    }
    const { value } = written
    const packed = await packContent(desktop, value.bytes)
    const saved = packed.ok
      ? await desktop.saveFileAs(format, suggestName(sources, choice, format), packed.value)
      : packed
    if (!saved.ok) tellProblem(saved.problem)
    else if (saved.value === null) tell(words.notSaved)
    else {
      const { displayName, folderName } = saved.value
      const pages = 'pages' in value ? value.pages : null
      tell(words.saved(displayName, folderName, pages), ...describeLost(value))
    }
  }

  return {
    making,
    progress,
    make,
    cancel: () => {
      void openDesk().then((desk) => desk.cancel())
    },
  }
}

/** Characters that are not in the file as they were typed. */
function describeLost(written: WrittenBriefing[BriefingFormat]): readonly string[] {
  if ('lost' in written) return written.lost === 0 ? [] : [words.leftOut(written.lost)]
  const count = written.undrawn.reduce((sum, { count: times }) => sum + times, 0)
  if (count === 0) return []
  const examples = written.undrawn.slice(0, 5).map(({ character }) => character)
  return [words.notDrawn(count, examples.join(' '))]
}

/** The desktop takes out what its file system refuses. */
function suggestName(sources: Sources, { pack, person, redact }: PackChoice, format: string): string {
  const facts = findFacts(sources.now.workbook)
  const whose = nameOfPerson({ context: sources.now }, pack === 'person' ? person : undefined, '')
  const name = words.fileName(
    textAt(facts, 'organisation') ?? '',
    textAt(facts, 'title') ?? '',
    briefingWords.packFile(briefingWords.packs[pack].file, whose),
  )
  const shown = redact === true ? makeSourcesRedactor(sources, briefingWords.someone).text(name) : name
  return `${shown.slice(0, 100)}.${format}`
}
