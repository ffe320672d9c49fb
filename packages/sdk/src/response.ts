import type { Problem } from './errors.ts'
import type { Operation, ResponseInfo } from './operation.ts'

/** What an attempt was answered: data, or a problem. */
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problem: Problem }

/** The facts of a response besides its body. */
export const describeResponse = ({ status, headers }: Response): ResponseInfo => ({
  status,
  requestId: headers.get('parley-request-id') ?? undefined,
  idempotentReplayed: headers.get('idempotency-replayed') === 'true',
  etag: headers.get('etag') ?? undefined,
  headers,
})

/**
 * Reads the whole body. An error without a problem document, and a success that is not what the contract says (both the
 * work of something between here and the API), become the problem `unexpected_response`; their body is not quoted,
 * since nobody knows what it repeats.
 */
export const readAnswer = async <Data>(operation: Operation, response: Response): Promise<Answer<Data>> => {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
  if (response.ok && operation.accept !== undefined && type === operation.accept) {
    // The one place where a type is taken on trust besides JSON.parse: the server validates what it answers.
    const data: unknown = await (type.startsWith('text/') ? response.text() : response.blob())
    return { ok: true, data: data as Data }
  }
  const text = await response.text()
  try {
    const body = text === '' ? undefined : JSON.parse(text)
    if (response.ok && operation.accept === undefined) return { ok: true, data: body }
    if (!response.ok && typeof body?.code === 'string')
      return { ok: false, problem: { ...unexpected(response, type), ...body } }
  } catch {}
  return { ok: false, problem: unexpected(response, type) }
}

const unexpected = ({ status }: Response, type: string): Problem => ({
  type: 'about:blank',
  title: 'The server did not answer as the contract says',
  status,
  detail: `the body (${type || 'of no type'}) is not what the contract says`,
  instance: '',
  code: 'unexpected_response',
  clauses: [],
  interpretations: [],
  request_id: '',
})
