import type { Database } from '@parley/server/db/database'
import { outsideJob } from '@parley/server/jobs/job'
import type { Job } from '@parley/server/jobs/job'
import type { Transport } from '@parley/server/ports/transport'
import { isHeld, takeHeld } from './store.ts'

/** Passes a delivery on that a hop was told to keep back; once, whatever comes of it, as such hops do. */
export function passOnJob({ database, send }: { database: Database; send: Transport['send'] }): Job {
  return outsideJob<string, void>({
    kind: 'fault.pass_on',
    title: { en: 'A delivery that was held back is passed on', 'zh-CN': '被扣留的回调继续投递' },
    clauses: [],
    lane: 'delivery',
    prepare: async (ctx, ref) => ((await isHeld(ctx.orm, ref)) ? ref : null),
    perform: async (id) => {
      const held = await database.write((orm) => takeHeld(orm, id))
      if (held !== undefined) await send(held).catch(() => undefined)
    },
    finish: async () => undefined,
  })
}
