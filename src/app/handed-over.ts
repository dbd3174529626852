// Opens one after the other the files that the system asked Pathway to open. Knows no screens.
import type { Desktop, OpenedFile } from '../desktop/contract.ts'
import type { Problem } from '../domain/problem.ts'

/** A desktop that only ever answers with problems is not asked for ever. */
const mostProblems = 20

export async function openHandedOverFiles(
  desktop: Pick<Desktop, 'takeHandedOverFile'>,
  open: (file: OpenedFile) => Promise<void>,
  tell: (problem: Problem) => void,
): Promise<void> {
  let problems = 0
  while (problems < mostProblems) {
    const handed = await desktop.takeHandedOverFile()
    if (!handed.ok) {
      problems += 1
      tell(handed.problem)
    } else if (handed.value === null) {
      return
    } else {
      await open(handed.value)
    }
  }
}
