import type { Operation, Validate } from '@parley/contract/operation'
import type { ProblemCode } from '@parley/contract/problems'
import { contractRefusal } from './contract-errors.ts'
import type { Refusal } from './reply.ts'

export type ReadQuery = { ok: true; value: Record<string, unknown> } | { ok: false; refusal: Refusal<ProblemCode> }

/** Query parameters as the contract types them, defaults filled in. An unknown or repeated one is refused. */
export function readQuery(operation: Operation, url: URL, validate: Validate | undefined): ReadQuery {
  const value: Record<string, unknown> = {}
  for (const [name, text] of url.searchParams) {
    if (Object.hasOwn(value, name)) return refuse(name, 'repeated', 'Send this query parameter once.')
    if (validate === undefined) return refuse(name, 'unknown_field', 'This operation takes no query parameters.')
    if (text.includes('\0') || !text.isWellFormed())
      return refuse(name, 'text', 'Expected a text without NUL or half surrogates.')
    value[name] = text
  }
  if (validate === undefined || validate(value)) return { ok: true, value }
  const refusal = contractRefusal(operation, validate.errors ?? [])
  // Query parameters are named, not pointed at.
  return {
    ok: false,
    refusal: {
      ...refusal,
      errors: (refusal.errors ?? []).map((error) => ({ ...error, pointer: error.pointer.slice(1) })),
    },
  }
}

function refuse(pointer: string, code: string, detail: string): ReadQuery {
  return {
    ok: false,
    refusal: {
      refused: 'validation_failed',
      detail: `Query parameter ${pointer}: ${detail}`,
      errors: [{ pointer, code, detail }],
    },
  }
}
