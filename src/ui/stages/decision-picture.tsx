// Below the decision matrix: what changes for the technology leader, and in how many decisions there is a voice.
import { changesOfDecisionRights } from '../../domain/decision-rights.ts'
import { findScheme } from '../../domain/facts.ts'
import { textAt } from '../../domain/read.ts'
import { technologyLeaderRole } from '../../domain/technology-leader.ts'
import { findRow } from '../../domain/workbook.ts'
import { decisionWords } from '../../words/en/decision-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { DecisionVoice } from '../charts/week-one-charts.tsx'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'

export function DecisionPicture() {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const scheme = findScheme(context.workbook).id
  const changes = changesOfDecisionRights(context).filter(({ role }) => role === technologyLeaderRole)
  const spell = (letters: string) =>
    letters === ''
      ? decisionWords.noPart
      : Array.from(letters)
          .map((letter) => words.letters[scheme]?.[letter]?.short ?? letter)
          .join(', ')
  const forumOf = (decision: string) => {
    const row = findRow(context.workbook, 'decision-rights', decision)
    return (row === undefined ? undefined : textAt(row, 'forum')) ?? ''
  }
  return (
    <div className="picture picture-pair">
      <section>
        <h2 className="strong">{decisionWords.changesTitle}</h2>
        {changes.length === 0 ? (
          <p className="quiet">{decisionWords.noChanges}</p>
        ) : (
          <table className="fact-table changes">
            <thead className="hidden-text">
              <tr>
                <th scope="col">{decisionWords.changeColumns.decision}</th>
                <th scope="col">{decisionWords.changeColumns.today}</th>
                <td />
                <th scope="col">{decisionWords.changeColumns.agreed}</th>
                <th scope="col">{decisionWords.changeColumns.forum}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.decision}>
                  <td dir="auto">{change.decisionLabel.slice(0, 120)}</td>
                  <td className="quiet">{spell(change.asIs)}</td>
                  <td className="arrow" aria-hidden="true">
                    →
                  </td>
                  <td className="strong">{spell(change.toBe)}</td>
                  <td className="quiet" dir="auto">
                    {forumOf(change.decision).slice(0, 80)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section>
        <DecisionVoice context={context} density={projector ? 'projector' : 'desk'} headingLevel={2} />
        <p className="meta">{decisionWords.inputOnly}</p>
        {scheme === 'rapid' && <p className="meta">{decisionWords.rapid}</p>}
      </section>
    </div>
  )
}
