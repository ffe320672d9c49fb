import type { PlatformSchemas } from '@parley/contract/platform'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { listAttempts } from './store.ts'
import { viewDelivery } from './view.ts'
import { deliveryKind } from './webhook-kinds.ts'

/** A delivery as the API shows it, with what its latest try failed with. */
export async function findLatestTry(
  ctx: Context,
  deliveryId: string,
): Promise<{ delivery: PlatformSchemas['WebhookDelivery']; failure: string | null } | undefined> {
  const row = await find(ctx, deliveryKind, deliveryId)
  if (row === undefined) return undefined
  const latest = (await listAttempts(ctx, row)).at(-1)
  return { delivery: viewDelivery(row), failure: latest === undefined || latest.failure === '' ? null : latest.failure }
}
