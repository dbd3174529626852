// Where the method comes from, what is claimed and not verified, and how each measure is worked out.
import { measureIds } from '../../domain/measure.ts'
import { sourcesWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import './pages.css'

export function SourcesPage() {
  return (
    <div className="page reading">
      <h1 className="title">{sourcesWords.title}</h1>
      <SourceNote title={sourcesWords.where} text={sourcesWords.whereText} />
      <SourceNote title={sourcesWords.claims} text={sourcesWords.claimsText} />
      <SourceNote title={sourcesWords.ours} text={sourcesWords.oursText} />
      <SourceNote title={sourcesWords.marks} text={sourcesWords.marksText} />
      <section>
        <h2 className="finding">{sourcesWords.measures}</h2>
        <dl className="definitions">
          {measureIds.map((id) => (
            <div key={id}>
              <dt className="strong">{words.measures[id].label}</dt>
              <dd className="quiet">{words.measures[id].definition}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

function SourceNote({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h2 className="finding">{title}</h2>
      <p className="quiet">{text}</p>
    </section>
  )
}
