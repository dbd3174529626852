// What a newcomer sees: two ways to begin, a finished example with its picture, and the road ahead.
import { Suspense } from 'react'
import { Button } from '@mantine/core'
import { stageIds } from '../../domain/stage-id.ts'
import { libraryWords } from '../../words/en/library.ts'
import { stages as stageWords } from '../../words/en/stages.ts'
import { makePart } from '../shell/parts.ts'
import type { LibraryCommands } from './library-commands.ts'

const SamplePreview = makePart(async () => (await import('./sample-preview.tsx')).SamplePreview)

export function FirstRun({ commands }: { readonly commands: LibraryCommands }) {
  return (
    <div className="first-run">
      <h1 className="title">{libraryWords.firstTitle}</h1>
      <p className="first-help">{libraryWords.firstHelp}</p>
      <section className="first-sample">
        <div className="first-words">
          <h2>{libraryWords.sampleTitle}</h2>
          <p className="first-text">{libraryWords.sampleHelp}</p>
          {/* Beside what is fetched later, not in it: a button that is replaced or moved under a press loses it. */}
          <Button className="first-open" onClick={commands.openSample}>
            {libraryWords.openSample}
          </Button>
        </div>
        <Suspense fallback={<div className="first-picture" />}>
          <SamplePreview />
        </Suspense>
      </section>
      <h2 className="first-heading">{libraryWords.whatYouWillDo}</h2>
      <ol className="first-road">
        {stageIds.map((stage) => (
          <li key={stage}>
            <p className="strong">{stageWords[stage].label}</p>
            <p className="meta quiet">{stageWords[stage].brief}</p>
          </li>
        ))}
      </ol>
      <p className="meta">{libraryWords.nameLater}</p>
    </div>
  )
}
