/** One offending field of a request. */
export interface FieldError {
  /** JSON Pointer into the request body. */
  pointer: string
  code: string
  detail: string
}
