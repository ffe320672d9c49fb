import type { InsideJob } from '@parley/server/jobs/job'
import { carryOut } from './carry-out.ts'
import { takeReport } from './store.ts'

/** What a simulated channel decided to report comes due. */
export const report: InsideJob = {
  kind: 'channel.report',
  clauses: ['3.P.5'],
  run: async (ctx, ref) => {
    const due = await takeReport(ctx, ref)
    if (due !== undefined) await carryOut(ctx, due)
  },
}
