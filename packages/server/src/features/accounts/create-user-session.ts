import { instantText } from '@parley/policy/kernel/instant-text'
import type { PlatformHandler } from '../../http/handlers.ts'
import { newKeyText } from '../../keys/key-text.ts'
import { grantKey } from '../../keys/store.ts'
import { load } from '../../work/load.ts'
import { userKind } from './user-kind.ts'

const lifetimeMs = 3_600_000

/** 3.P.1: how a user logs in to the personal centre. */
export const createUserSession: PlatformHandler<'createUserSession'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  const token = newKeyText(ctx.ids, 'sessionToken', ctx.settings.keyTag)
  const expiresAt = ctx.now + lifetimeMs
  const key = await grantKey(ctx, {
    kind: 'sessionToken',
    text: token,
    user_id: user.id,
    expires_at: expiresAt,
  })
  const created_at = instantText(ctx.now)
  const expires_at = instantText(expiresAt)
  return {
    status: 201,
    body: { id: key.id, object: 'user_session', user_id: user.id, token, last4: key.last4, created_at, expires_at },
  }
}
