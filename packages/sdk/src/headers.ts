import { ParleyError } from './errors.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import type { Settings } from './settings.ts'

/** Sets a header. The runtime's own error quotes the value, which may be a key; this one does not. */
export const setHeader = (headers: Headers, name: string, value: string): void => {
  try {
    headers.set(name, value)
  } catch {
    throw new ParleyError(`the value of the header ${name} holds characters that no header may hold`)
  }
}

/** The headers that all attempts of a call share; the Idempotency-Key is one of them. */
export const formatHeaders = (
  settings: Settings,
  operation: Operation,
  options: CallOptions<'idempotencyKey' | 'ifMatch'> = {},
): Headers => {
  const key = options.idempotencyKey ?? (operation.idempotent ? settings.newIdempotencyKey() : undefined)
  const own = {
    accept: operation.accept ?? 'application/json',
    'parley-version': settings.apiVersion,
    'parley-client': settings.clientName,
    'idempotency-key': key,
    'if-match': options.ifMatch,
  }
  const headers = new Headers()
  for (const [name, value] of [...Object.entries(own), ...Object.entries(options.headers ?? {})]) {
    if (value !== undefined) setHeader(headers, name, value)
  }
  return headers
}

/** A copy with the key as a bearer token, unless the caller has set another authorization. */
export const authorize = (headers: Headers, apiKey: string): Headers => {
  const copy = new Headers(headers)
  if (!copy.has('authorization')) setHeader(copy, 'authorization', `Bearer ${apiKey}`)
  return copy
}
