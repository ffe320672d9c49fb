import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { findLatestTry } from '@parley/server/features/webhooks/index'
import type { ScheduledDelivery } from '@parley/server/features/webhooks/index'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import type { Control, ControlHandler } from '../control/control-context.ts'

export const releaseDeliveries: ControlHandler<'releaseDeliveries'> = async (control, { body }) => {
  const { clock, deliveries } = control
  const { count, delivery_ids, shuffle = false } = body ?? {}
  if (count !== undefined && delivery_ids !== undefined) {
    return invalid('/count', 'maxProperties', 'Name the deliveries or say how many; both at once do not go together.')
  }
  const now = clock.now()
  const held = await deliveries.held()
  const chosen =
    delivery_ids === undefined ? held.filter(({ due_at }) => due_at <= now) : choose(held, delivery_ids, now)
  if ('refused' in chosen) return chosen
  const ordered = shuffle ? await deliveries.shuffled(chosen) : chosen
  const going = count === undefined ? ordered : ordered.slice(0, count)
  await deliveries.release(going, now)
  await control.settle()
  return {
    status: 200,
    body: {
      object: 'delivery_release',
      released: await viewReleased(control, going),
      held: (await deliveries.held()).length,
    },
  }
}

/** The deliveries named, in that order; refused where one is not held, or not due. */
function choose(
  held: readonly ScheduledDelivery[],
  ids: readonly string[],
  now: number,
): ScheduledDelivery[] | Refusal<'delivery_not_held'> {
  const byId = new Map(held.map((one) => [one.delivery.id, one]))
  for (const [index, id] of ids.entries()) {
    const due = byId.get(id)?.due_at
    if (due !== undefined && due <= now) continue
    const named = JSON.stringify(id)
    const detail =
      due === undefined
        ? `Delivery ${named} is not held. The list of held deliveries has those that can be released.`
        : `The next try of delivery ${named} is due at ${instantText(due)}. Advance the clock to it first.`
    const errors = [{ pointer: `/delivery_ids/${index}`, code: 'delivery_not_held', detail }]
    return { refused: 'delivery_not_held', detail, errors }
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function viewReleased(
  { platform }: Pick<Control, 'platform'>,
  released: readonly ScheduledDelivery[],
): Promise<SandboxSchemas['ReleasedDelivery'][]> {
  return platform.read(async (ctx) => {
    const shown: SandboxSchemas['ReleasedDelivery'][] = []
    for (const { delivery: before } of released) {
      const tried = await findLatestTry(ctx, before.id)
      if (tried === undefined) continue
      const { id, webhook_endpoint_id, event_id, event_type, status, attempt_count } = tried.delivery
      const failure = attempt_count > before.attempt_count ? tried.failure : null
      shown.push({ delivery_id: id, webhook_endpoint_id, event_id, event_type, status, attempt_count, failure })
    }
    return shown
  })
}
