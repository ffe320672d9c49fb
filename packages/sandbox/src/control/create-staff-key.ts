import { instantText } from '@parley/policy/kernel/instant-text'
import { newKeyText } from '@parley/server/keys/key-text'
import { grantKey } from '@parley/server/keys/store'
import type { ControlHandler } from './control-context.ts'

/** Another member of the staff, for what one may not do alone (4.2.3). */
export const createStaffKey: ControlHandler<'createStaffKey'> = ({ platform }, { body }) =>
  platform.work(async (ctx) => {
    const token = newKeyText(ctx.ids, 'staffKey', ctx.settings.keyTag)
    const { roles } = body
    const { id, last4 } = await grantKey(ctx, { kind: 'staffKey', text: token, roles: [...roles] })
    const created_at = instantText(ctx.now)
    return { status: 201, body: { id, object: 'staff_key', token, last4, roles, created_at } }
  })
