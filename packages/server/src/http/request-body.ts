import type { Operation, Validate } from '@parley/contract/operation'
import type { ProblemCode } from '@parley/contract/problems'
import { contractRefusal } from './contract-errors.ts'
import { parseJsonBody } from './json-body.ts'
import { parseMultipartBody } from './multipart-body.ts'
import { refuseFields } from './refuse-fields.ts'
import type { Refusal } from './reply.ts'

export const maxJsonBytes = 256 * 1024
export const maxMultipartBytes = 6 * 1024 * 1024

/** A body that breaks the contract comes with its bytes, one that is none does not. `sent` is the body as it came. */
export type ReadBody =
  | { ok: true; value: unknown; raw: Uint8Array; sent: Uint8Array }
  | { ok: false; refusal: Refusal<ProblemCode>; raw?: Uint8Array }

/** The body as the contract describes it, and bytes for the fingerprint of an idempotent call that are the same in every retry. */
export async function readBody(
  operation: Operation,
  request: Request,
  validate: Validate | undefined,
): Promise<ReadBody> {
  const empty = new Uint8Array(0)
  if (operation.method === 'GET' || operation.method === 'DELETE')
    return { ok: true, value: undefined, raw: empty, sent: empty }
  const limit = operation.maxBytes ?? (operation.body === 'multipart' ? maxMultipartBytes : maxJsonBytes)
  const raw = await readBytes(request, limit)
  if (raw === null) return refuse('payload_too_large', `The body is larger than ${limit} bytes. Send less.`)
  const encoding = request.headers.get('content-encoding')
  if (encoding !== null && encoding !== 'identity') {
    return refuse('unsupported_media_type', 'Compressed bodies are not accepted. Leave Content-Encoding out.')
  }
  if (raw.length === 0 && !operation.bodyRequired) return { ok: true, value: undefined, raw, sent: raw }
  const contentType = request.headers.get('content-type') ?? ''
  if (operation.body === 'multipart') {
    if (!/^multipart\/form-data\b/i.test(contentType))
      return refuse('unsupported_media_type', 'Send this body as multipart/form-data.')
    const parsed = await parseMultipartBody(raw, contentType)
    return parsed.ok
      ? { ok: true, value: parsed.value, raw: parsed.canonical, sent: raw }
      : refuse('malformed_json', parsed.detail)
  }
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(contentType)) {
    return refuse('unsupported_media_type', 'Send JSON with "Content-Type: application/json".')
  }
  const parsed = parseJsonBody(raw, Math.max(1, limit / maxJsonBytes))
  if (!parsed.ok) return refuse('malformed_json', parsed.detail)
  const forbidden = refuseFields(operation, parsed.value)
  if (forbidden !== null) return { ok: false, refusal: forbidden, raw }
  if (operation.body === null) {
    const isEmpty = JSON.stringify(parsed.value) === '{}'
    return isEmpty
      ? { ok: true, value: undefined, raw, sent: raw }
      : refuse('validation_failed', `${operation.id} takes no body. Leave it out.`)
  }
  if (validate === undefined || validate(parsed.value)) return { ok: true, value: parsed.value, raw, sent: raw }
  return { ok: false, refusal: contractRefusal(operation, validate.errors ?? []), raw }
}

/** The bytes of the body, or null as soon as they exceed the limit. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  const announced = request.headers.get('content-length')
  if (Number(announced ?? 0) > limit) return null
  // An announced length is kept by HTTP itself, so the body can be taken in one piece, which is much faster.
  if (announced !== null) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > limit ? null : bytes
  }
  if (request.body === null) return new Uint8Array(0)
  const chunks: Uint8Array[] = []
  let length = 0
  // Not `for await`: leaving that cancels the stream, and Node's form bodies then fail where nobody can catch it.
  const reader = request.body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > limit) return null
    chunks.push(read.value)
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
}

function refuse(refused: ProblemCode, detail: string): ReadBody {
  return { ok: false, refusal: { refused, detail } }
}
