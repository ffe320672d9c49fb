import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { stepEndpoint } from './step-endpoint.ts'
import { endpointKind } from './webhook-kinds.ts'

/** Forgets the old secret once it signs no more: what is not kept cannot leak. */
export const retireSecret: InsideJob = {
  kind: 'webhook.retire_secret',
  title: { en: 'The former secret of a webhook endpoint ends', 'zh-CN': '回调地址的旧密钥失效' },
  clauses: [],
  subject: about(endpointKind),
  run: async (ctx, ref) => {
    const endpoint = await find(ctx, endpointKind, ref)
    if (endpoint === undefined) return
    const found = stepEndpoint(endpoint, 'retire_secret')
    if (!found.ok) return
    await advance(ctx, endpointKind, {
      before: endpoint,
      step: found.step,
      changes: { previous_secret: null, previous_valid_until: null },
    })
  },
}
