import type { Operation } from '@parley/contract/operation'
import type { Caller } from '../ports/observer.ts'
import type { Actor } from '../work/context.ts'

/** The kind of key that was used; that of a sandbox's control is an app's in all else. */
export function callerKind(actor: Actor, { auth }: Operation): Caller {
  switch (actor.type) {
    case 'app':
      return auth.includes('controlKey') ? 'control' : 'app'
    case 'user':
    case 'staff':
      return actor.type
    case 'channel':
    case 'system':
      return 'anonymous'
  }
}

/** Whose Idempotency-Keys are told apart from those of others. */
export function callerName(actor: Actor): string {
  return 'id' in actor ? `${actor.type}:${actor.id}` : actor.type
}
