import { addDuration } from '@parley/policy/kernel/duration'
import { schedule } from '@parley/server/jobs/schedule'
import type { TaxAuthority } from '@parley/server/ports/tax-authority'
import type { ChannelWorld } from '../channels/simulated-channel.ts'
import { addDocument, findDocument } from './store.ts'
import { taxJobKind } from './tax-job-kind.ts'

/** How long the authority takes. */
const takes = 'PT5S'

/** A tax authority that keeps its own books, and issues by the clock of the sandbox. */
export function simulatedTaxAuthority({ work }: Pick<ChannelWorld, 'work'>): TaxAuthority {
  return {
    submit: ({ document_id, invoice_id, kind, amount }) =>
      work(async (ctx) => {
        if ((await findDocument(ctx, document_id)) !== undefined) return
        await addDocument(ctx, { document_id, invoice_id, kind, state: 'accepted', number: null, ...amount })
        await schedule(ctx, taxJobKind, { ref: document_id, due_at: addDuration(ctx.now, takes) })
      }),
  }
}
