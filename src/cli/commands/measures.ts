// `pathway measures`: every measure of a workbook file with its n, or why there is none.
import { measureIds } from '../../domain/measure.ts'
import type { Measure, MeasureId } from '../../domain/measure.ts'
import { measures } from '../../domain/measures/index.ts'
import { withUnit } from '../../words/en/amounts.ts'
import { cliWords } from '../../words/en/cli.ts'
import { methodWords } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { openWorkbook, readAsOf } from '../command.ts'
import type { Command } from '../command.ts'
import { done, failed, formatJson } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const measuresCommand: Command = { options: { 'as-of': 'value' }, run }

async function run(given: Arguments): Promise<Outcome> {
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const file = await openWorkbook(given.file)
  if (!file.ok) return failed(file.problem)
  const context = { workbook: file.value.workbook, asOf: asOf.value }
  const found = measureIds.map((id) => [id, measures[id](context)] as const)
  return done(given.json ? formatJson(Object.fromEntries(found)) : formatMeasures(found))
}

function formatMeasures(found: readonly (readonly [MeasureId, Measure])[]): string {
  const widest = Math.max(...found.map(([id]) => methodWords.measures[id].label.length))
  return found
    .map(([id, { value, n, unit, reason }]) => {
      const shown =
        value === null
          ? cliWords.notEnough
          : withUnit(String(Math.round(value * 10) / 10), methodWords.measureUnits[unit])
      const why = reason === undefined ? '' : ` (${methodWords.measureReasons[reason]})`
      const label = methodWords.measures[id].label.padEnd(widest)
      return `${id.padEnd(3)}  ${label}  ${shown}, ${cliWords.sampleSize(n)}${why}\n`
    })
    .join('')
}
