import type { SecurityScheme } from '@parley/contract/operation'
import type { Orm } from '../db/database.ts'
import type { Actor } from '../work/context.ts'
import type { KeyHash } from './key-hash.ts'
import { findKey } from './store.ts'
import type { KeyRow } from './store.ts'

export type Authentication =
  | { ok: true; actor: Actor }
  | { ok: false; refused: 'unauthenticated' | 'forbidden'; detail: string }

const wanted: Record<SecurityScheme, string> = {
  secretKey: 'the secret key of an app (sk_…)',
  sessionToken: 'the session token of a user (ut_…)',
  staffKey: 'a staff key (bk_…)',
  controlKey: 'the control key of the sandbox (ck_…)',
  hostKey: 'the key of the host (hk_…)',
}

/** What is known of a call before anything else is looked at. */
export interface AuthenticatedCall {
  authorization: string | null
  /** Kinds of keys of which one is enough. */
  auth: readonly SecurityScheme[]
  now: number
}

/** The key in an `Authorization` header. */
export function bearerOf(authorization: string | null): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,256})$/i.exec(authorization ?? '')?.[1]
}

/** Who calls, by the key alone. The world that is spoken to follows from the key too: each has its own database. */
export async function authenticate(orm: Orm, call: AuthenticatedCall & { keyHash: KeyHash }): Promise<Authentication> {
  return judgeCall(call, (text) => findKey(orm, call.keyHash(text)))
}

/** The same by keys that are kept elsewhere. */
export async function judgeCall(
  call: AuthenticatedCall,
  find: (text: string) => Promise<KeyRow | undefined>,
): Promise<Authentication> {
  const accepted = call.auth.map((scheme) => wanted[scheme]).join(' or ')
  const text = bearerOf(call.authorization)
  if (text === undefined) {
    return { ok: false, refused: 'unauthenticated', detail: `Send "Authorization: Bearer …" with ${accepted}.` }
  }
  const key = await find(text)
  if (key === undefined) {
    return { ok: false, refused: 'unauthenticated', detail: `No key of this sandbox matches. Send ${accepted}.` }
  }
  if (key.expires_at !== 0 && key.expires_at <= call.now) {
    return { ok: false, refused: 'unauthenticated', detail: 'This key has expired. Ask for a new one.' }
  }
  if (!call.auth.includes(key.kind)) {
    return { ok: false, refused: 'forbidden', detail: `This call takes ${accepted}, not ${wanted[key.kind]}.` }
  }
  return { ok: true, actor: actorOf(key) }
}

function actorOf({ kind, id, user_id, roles }: KeyRow): Actor {
  switch (kind) {
    case 'sessionToken':
      return { type: 'user', id: user_id }
    case 'staffKey':
      return { type: 'staff', id, roles }
    case 'secretKey':
    case 'controlKey':
    case 'hostKey':
      return { type: 'app', id }
  }
}
