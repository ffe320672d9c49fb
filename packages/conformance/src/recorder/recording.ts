import type { Declared } from './documents.ts'

/** What one test file saw: pairs of operation and status, and what the answers were about. */
export interface Recording {
  readonly statuses: readonly string[]
  /** Codes of the problems that were answered. */
  readonly codes: readonly string[]
  /** Ids of clauses and interpretations that they cited. */
  readonly cited: readonly string[]
}

/** The name of a pair, e.g. `platform createOrder 422`. */
export function pairOf({ document, operation }: Declared, status: number): string {
  return `${document} ${operation.id} ${status}`
}

/** Collects while tests run; `seen` is what it holds so far. */
export interface Recorder {
  record(declared: Declared, answer: { readonly status: number; readonly body: unknown }): void
  seen(): Recording
}

/** These serve the texts themselves: that a clause is in there says nothing of it being applied. */
const catalogues = new Set(['getPolicy', 'listStateMachines'])

export function createRecorder(): Recorder {
  const statuses = new Set<string>()
  const codes = new Set<string>()
  const cited = new Set<string>()
  return {
    record: (declared, { status, body }) => {
      statuses.add(pairOf(declared, status))
      if (status >= 400 && hasCode(body)) codes.add(body.code)
      const { operation } = declared
      const found = catalogues.has(operation.id)
        ? operation.clauses.filter((clause) => JSON.stringify(body).includes(`"id":"${clause}"`))
        : citationsIn(body)
      for (const id of found) cited.add(id)
    },
    seen: () => ({
      statuses: [...statuses].toSorted(),
      codes: [...codes].toSorted(),
      cited: [...cited].toSorted(),
    }),
  }
}

function hasCode(body: unknown): body is { code: string } {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
}

const listing = new Set(['clauses', 'interpretations'])

/** Ids in members named `clauses` and `interpretations`, wherever they stand. */
function citationsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([name, value]) => {
    const ids = listing.has(name) && Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
    return [...ids, ...citationsIn(value)]
  })
}
