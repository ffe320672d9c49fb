import type { ClauseId } from '../catalogue/clauses.ts'

/** One offending field of a request. */
export interface FieldError {
  /** JSON Pointer into the request body. */
  pointer: string
  code: string
  detail: string
  /** The clause that the entry rests on, where a rule judged the field. */
  clause?: ClauseId
}
