// Where the method comes from, what is claimed and not verified, and how each measure is worked out.
import { measureIds } from '../../domain/measure.ts'
import { sourcesWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import { licences } from './licences.ts'
import type { Licence } from './licences.ts'
import './pages.css'

export function SourcesPage() {
  return (
    <div className="page reading">
      <h1 className="title">{sourcesWords.title}</h1>
      <SourceNote title={sourcesWords.where} text={sourcesWords.whereText} />
      <SourceNote title={sourcesWords.claims} text={sourcesWords.claimsText} />
      <SourceNote title={sourcesWords.ours} text={sourcesWords.oursText} />
      <SourceNote title={sourcesWords.marks} text={sourcesWords.marksText} />
      <section className="enlarged">
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
      {licences.length > 0 && (
        <section className="enlarged">
          <h2 className="finding">{sourcesWords.inside}</h2>
          <p className="quiet">{sourcesWords.insideText}</p>
          <ul className="licences">
            {licences.map((licence) => (
              <li key={`${licence.name} ${licence.version}`}>
                <LicenceNote licence={licence} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function LicenceNote({ licence: { name, version, licence, text } }: { readonly licence: Licence }) {
  const line = (
    <>
      <span className="strong">{name}</span> <span className="quiet">{`${version} ${licence}`.trim()}</span>
    </>
  )
  if (text === '') return <p className="licence-line">{line}</p>
  return (
    <details>
      <summary className="licence-line">{line}</summary>
      <pre className="licence-text">{text}</pre>
    </details>
  )
}

function SourceNote({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className="enlarged">
      <h2 className="finding">{title}</h2>
      <p className="quiet">{text}</p>
    </section>
  )
}
