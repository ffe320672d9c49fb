import { notify } from '@parley/server/notify'
import type { ChannelNotification } from '@parley/server/notify'
import type { Context } from '@parley/server/work/context'

/** Speaks to the platform as a channel does: through the one door that channels have. */
export function tell(ctx: Context, notification: ChannelNotification): Promise<void> {
  return notify({ ...ctx, actor: { type: 'channel' } }, notification)
}
