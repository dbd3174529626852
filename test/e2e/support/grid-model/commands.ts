// The commands of the session: each presses keys in the window and does the same to the model, then both must agree.
import fc from 'fast-check'
import type { AsyncCommand, Arbitrary } from 'fast-check'
import { expectAgreement, expectStored } from './agreement.ts'
import type { GridModel } from './model.ts'
import { hands } from './hands.ts'
import { pointer } from './pointer.ts'
import type { GridWindow } from './window.ts'

/** One thing that a person does. `can` is asked of the model right before. */
export interface Deed {
  readonly name: string
  readonly can: (model: GridModel) => boolean
  readonly run: (model: GridModel, window: GridWindow) => Promise<void>
}

export type GridCommand = AsyncCommand<GridModel, GridWindow>

/** How many deeds lie between two looks at the disk. */
const storedEvery = 12

/** What was done so far, for the report of a failure. */
export interface Log {
  readonly lines: string[]
}

function toCommand(deed: Deed, log: Log, goesOn: () => boolean): GridCommand {
  return {
    check: (model) => goesOn() && deed.can(model),
    async run(model, window) {
      log.lines.push(deed.name)
      await deed.run(model, window)
      await expectAgreement(model, window)
      if (log.lines.length % storedEvery === 0) await expectStored(model, window)
    },
    toString: () => deed.name,
  }
}

/** `goesOn` is asked before each command; nothing more is done once it says no. */
export function arbitraryCommands(
  log: Log,
  maxCommands: number,
  goesOn: () => boolean,
): Arbitrary<Iterable<GridCommand>> {
  const command = fc.oneof(...hands, ...pointer).map((deed) => toCommand(deed, log, goesOn))
  return fc.commands([command], { maxCommands, size: 'max' })
}
