/** The HTTP methods that the contract uses. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** What one operation of the contract promises; the rows of the generated operation tables. */
export interface Operation {
  readonly id: string
  readonly method: Method
  /** With `{name}` for path parameters. */
  readonly path: string
  /** `resource.method` of the SDK. */
  readonly sdk: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  /** Security schemes of which one is enough; empty where no key is needed. */
  readonly auth: readonly SecurityScheme[]
  /** Changes nothing, so that it may be repeated at will: a GET, or a POST that only asks. */
  readonly readOnly: boolean
  /** Accepts `Idempotency-Key`. */
  readonly idempotent: boolean
  /** Honours `If-Match`. */
  readonly ifMatch: boolean
  readonly paginated: boolean
  readonly body: 'json' | 'multipart' | null
  readonly bodyRequired: boolean
  /** The largest body, where it is not that of every JSON body or every form. */
  readonly maxBytes?: number
  /** The code of an unknown body field, where it is not `validation_failed`. */
  readonly unknownFieldCode?: string
  /** The code of a body with fields whose names the row of that code lists. */
  readonly refusedFieldsCode?: string
  readonly success: number
  /** Media type of the answer; `null` for an empty one. */
  readonly responseType: string | null
  /** The closed list of problem codes. */
  readonly errors: readonly string[]
  readonly clauses: readonly string[]
}

export type SecurityScheme = 'secretKey' | 'sessionToken' | 'staffKey' | 'controlKey' | 'hostKey'

/** A compiled validator: `true`, or `false` with `errors` set. */
export interface Validate {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** One complaint of a compiled validator, in the form that ajv gives. */
export interface ValidationError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

type Content<T> = T extends { content: infer C } ? (C extends { 'application/json': infer B } ? B : unknown) : never

/** The request body of an operation; `undefined` where it takes none. */
export type BodyOf<Op> = Op extends { requestBody: infer R }
  ? Content<R>
  : Op extends { requestBody?: infer R }
    ? Content<NonNullable<R>> | undefined
    : undefined

/** The query parameters of an operation. */
export type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Record<never, never>

/** The path parameters of an operation. */
export type PathOf<Op> = Op extends { parameters: { path: infer P } } ? P : Record<never, never>

/** The body of an operation's answer with the given status. */
export type AnswerOf<Op, Status> = Op extends { responses: infer R }
  ? Status extends keyof R
    ? R[Status] extends { content: infer C }
      ? C extends { 'application/json': infer B }
        ? B
        : Uint8Array
      : undefined
    : never
  : never
