import { events } from '@parley/contract/events'
import type { Operation } from '@parley/contract/operation'
import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import { stateMachines } from '@parley/policy/policies/state-machines'
import type { Declared } from './documents.ts'
import { pairOf } from './recording.ts'
import type { Recording } from './recording.ts'

/** Codes to which no sequence of calls leads, and why the contract has them all the same. */
export const outOfReach: Readonly<Record<string, string>> = {
  concurrent_update: 'two processes have to write the same row at once',
}

/** The statuses that an operation promises: its success, and those of its problem codes; failures of the server apart. */
export function declaredStatuses({ success, errors }: Pick<Operation, 'success' | 'errors'>): number[] {
  const refusals = errors
    .filter((code) => !(code in outOfReach))
    .map((code) => problems[code as ProblemCode].status)
    .filter((status) => status < 500)
  return [...new Set([success, ...refusals])].toSorted((one, other) => one - other)
}

/** Declared pairs of operation and status that no answer had. */
export function missingStatuses(operations: readonly Declared[], recordings: readonly Recording[]): string[] {
  const seen = new Set(recordings.flatMap(({ statuses }) => statuses))
  return operations
    .flatMap((declared) => declaredStatuses(declared.operation).map((status) => pairOf(declared, status)))
    .filter((pair) => !seen.has(pair))
}

/** Problem codes of the operations that no answer had. */
export function missingCodes(operations: readonly Declared[], recordings: readonly Recording[]): string[] {
  const seen = new Set(recordings.flatMap(({ codes }) => codes))
  const declared = new Set(operations.flatMap(({ operation }) => operation.errors))
  return [...declared]
    .filter((code) => !seen.has(code) && !(code in outOfReach))
    .filter((code) => problems[code as ProblemCode].status < 500)
    .toSorted()
}

/** What the contract and the lifecycles rest on: ids of clauses and interpretations, with where they are cited. */
export function expectedCitations(operations: readonly Declared[]): Map<string, string> {
  const places = [
    ...operations.map(({ operation }) => ({ place: `operation ${operation.id}`, ids: operation.clauses })),
    ...Object.entries(problems).map(([code, row]) => ({ place: `problem ${code}`, ids: idsOf(row) })),
    ...Object.entries(events).map(([type, row]) => ({ place: `event ${type}`, ids: idsOf(row) })),
    ...stateMachines.flatMap(({ name, transitions }) =>
      transitions.map((row) => ({ place: `transition ${name} ${row.from} ${row.event}`, ids: idsOf(row) })),
    ),
  ]
  return new Map(places.toReversed().flatMap(({ place, ids }) => ids.map((id) => [id, place] as const)))
}

function idsOf(row: object): string[] {
  const { clauses = [], interpretations = [] }: { clauses?: readonly string[]; interpretations?: readonly string[] } =
    row
  return [...clauses, ...interpretations]
}

/** Clauses and interpretations that something rests on and that no answer cited. */
export function missingCitations(operations: readonly Declared[], recordings: readonly Recording[]): string[] {
  const seen = new Set(recordings.flatMap(({ cited }) => cited))
  return [...expectedCitations(operations)]
    .filter(([id]) => !seen.has(id))
    .map(([id, place]) => `${id} (${place})`)
    .toSorted()
}
