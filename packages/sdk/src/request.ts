import { ParleyError } from './errors.ts'
import type { Input, Operation } from './operation.ts'

/** The bytes of a call and their media type, the same for every attempt. */
export interface Payload {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Fills the placeholders of a path in order. Refuses values that would make it another path. */
export const fillPath = (template: string, values: readonly string[]): string => {
  let index = 0
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[index++]
    // '' would call the collection; '.' and '..' are resolved by the URL parser.
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value))
      throw new ParleyError(`${name} must be the id of an object`)
    return encodeURIComponent(value)
  })
}

/** A query string with its `?`, or nothing. Lists repeat their name; what is null or undefined is left out. */
export const formatQuery = (query: object = {}): string => {
  const search = new URLSearchParams()
  for (const [name, value] of fields(query)) search.append(name, String(value))
  return search.size > 0 ? `?${search}` : ''
}

/** The URL of a call under `baseUrl`, which may have a path of its own. */
export const formatUrl = (baseUrl: string, operation: Operation, input: Input): string =>
  baseUrl.replace(/\/+$/, '') + fillPath(operation.path, input.path ?? []) + formatQuery(input.query)

/**
 * Serialises a body once for all attempts: the server compares the bytes behind a repeated Idempotency-Key, and a form
 * would get a new boundary each time.
 */
export const encodeBody = async (operation: Operation, body: unknown): Promise<Payload | undefined> => {
  if (body === undefined) return undefined
  if (!operation.multipart) return { body: JSON.stringify(body), type: 'application/json' }
  const encoded = new Response(toForm(body))
  return { body: new Uint8Array(await encoded.arrayBuffer()), type: encoded.headers.get('content-type') ?? '' }
}

const toForm = (body: unknown): FormData => {
  if (body instanceof FormData) return body
  const form = new FormData()
  for (const [name, value] of fields(body ?? {})) {
    if (value instanceof Blob) form.append(name, value)
    else form.append(name, String(value))
  }
  return form
}

const fields = (record: object): [string, unknown][] =>
  Object.entries(record)
    .flatMap(([name, value]) => [value].flat().map((item): [string, unknown] => [name, item]))
    .filter(([, item]) => item !== undefined && item !== null)
