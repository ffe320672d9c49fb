import type { Operation } from '@parley/contract/operation'
import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import type { Declared } from '../recorder/documents.ts'
import type { World } from '../targets/target.ts'

/** The arguments of one call. */
export interface Call {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  /** JSON, or a form; nothing where it is left out. */
  readonly body?: unknown
  /** Another body that the operation would take as well. */
  readonly otherBody?: unknown
}

/** How a call differs from an ordinary one. */
export interface Sending {
  /** `null` sends none; the key that the operation takes unless given. */
  readonly key?: string | null
  readonly headers?: Readonly<Record<string, string>>
  /** In place of the path's own query, with its question mark. */
  readonly search?: string
  /** The bytes as they go over the wire, in place of the call's body. */
  readonly raw?: BodyInit
  readonly method?: string
}

/** The key of the kind that an operation takes. */
export function keyFor(world: World, operation: Pick<Operation, 'auth'>): string {
  const { secret, staff, control } = world.keys
  if (operation.auth.includes('hostKey')) return world.keys.host ?? wellKnownHostKey
  if (operation.auth.includes('staffKey')) return staff
  return operation.auth.includes('controlKey') ? control : secret
}

/** Sends a call as it stands, with nothing of the SDK in between. */
export async function send(
  world: World,
  { operation, call }: { operation: Declared['operation']; call: Call },
  sending: Sending = {},
): Promise<Response> {
  const { path = {}, query = {}, body } = call
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? name))
  const search = sending.search ?? (Object.keys(query).length === 0 ? '' : `?${new URLSearchParams(query)}`)
  const key = sending.key === undefined ? keyFor(world, operation) : sending.key
  const isJson = body !== undefined && !(body instanceof FormData)
  const payload = sending.raw ?? (isJson ? JSON.stringify(body) : body instanceof FormData ? body : undefined)
  return world.fetch(`${world.baseUrl}${filled}${search}`, {
    method: sending.method ?? operation.method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(isJson || (sending.raw !== undefined && operation.body !== 'multipart')
        ? { 'content-type': 'application/json' }
        : {}),
      ...sending.headers,
    },
    // A stream is sent as it is made; `duplex` is what fetch wants to hear then.
    ...(payload === undefined
      ? {}
      : { body: payload, ...(payload instanceof ReadableStream ? { duplex: 'half' } : {}) }),
  })
}
