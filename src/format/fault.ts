// What is wrong inside a file, before it gets the file's name and becomes a Problem.
import type { ContentFault, Problem } from '../domain/problem.ts'

/** Where and what, by ids; `damage` is a part that is not as it was written. */
export type Fault =
  | { readonly kind: 'content'; readonly where: string; readonly what: ContentFault }
  | { readonly kind: 'damage'; readonly entry: string }
  | { readonly kind: 'foreign' | 'too-large' | 'encrypted' | 'empty' }

/** Thrown inside this folder only and caught at its doors. */
export class FaultError extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.kind)
    this.fault = fault
  }
}

export function contentFault(where: string, what: ContentFault): FaultError {
  return new FaultError({ kind: 'content', where, what })
}

export function damage(entry: string): FaultError {
  return new FaultError({ kind: 'damage', entry })
}

export function faultToProblem(fault: Fault, name: string, limitMegabytes: number): Problem {
  switch (fault.kind) {
    case 'content':
      return { code: 'file-content', name, where: fault.where, what: fault.what }
    case 'damage':
      return { code: 'file-damaged', name, entry: fault.entry }
    case 'foreign':
      return { code: 'file-not-a-workbook', name }
    case 'too-large':
      return { code: 'file-too-large', name, limitMegabytes }
    case 'encrypted':
      return { code: 'file-encrypted', name }
    case 'empty':
      return { code: 'file-empty', name }
  }
}
