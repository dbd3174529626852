// What stands in the window when the store of workbooks cannot be opened: why, and a way to try again.
import type { Problem } from '../../domain/problem.ts'
import { libraryWords } from '../../words/en/library.ts'
import { problemText } from '../shell/problem-text.ts'

export function StoreProblem({ problem }: { readonly problem: Problem }) {
  return (
    <main className="broken" role="alert">
      <h1 className="title">{libraryWords.storeTitle}</h1>
      <p className="quiet">
        {problemText(problem)} {libraryWords.storeHelp}
      </p>
      <p>
        <button type="button" className="text-button strong" onClick={() => location.reload()}>
          {libraryWords.tryAgain}
        </button>
      </p>
    </main>
  )
}
