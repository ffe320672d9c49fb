import type { Refusal } from './reply.ts'

/** Refuses a body that names an object that is not there for the caller. */
export function missing(pointer: string, what: string): Refusal<'validation_failed'> {
  return invalid(
    pointer,
    'not_found',
    `There is no ${what} with this id. Check the id, and that it belongs to the same sandbox and user.`,
  )
}

/** Refuses one field of a body for a reason that the schema cannot express. */
export function invalid(pointer: string, code: string, detail: string): Refusal<'validation_failed'> {
  return { refused: 'validation_failed', detail, errors: [{ pointer, code, detail }] }
}
