import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '@parley/policy/kernel/decision'
import type { Refusal } from '../../http/reply.ts'
import type { Context } from '../../work/context.ts'
import { findFile } from '../files/index.ts'
import type { RefundRow } from './view.ts'

type Evidence = PlatformSchemas['RefundEvidence']
type Collected = { ok: true; evidence: Evidence[] } | ({ ok: false } & Refusal<'refund_evidence_required'>)

/** Evidence of the application (4.2.2): the applicant's own files, and the system's receipt where one is due (INT-02). */
export async function collectEvidence(
  ctx: Context,
  refund: RefundRow,
  given: { file_ids: readonly string[]; receipt: boolean },
): Promise<Collected> {
  const files = await Promise.all(given.file_ids.map((id) => findFile(ctx, id)))
  const strangers = files.flatMap((file, position) => (file?.user_id === refund.user_id ? [] : [position]))
  if (strangers.length > 0) {
    return {
      ok: false,
      refused: 'refund_evidence_required',
      detail:
        'A file named as evidence is not among the files of this user. Upload it with POST /v1/files and name the id you get.',
      decision: explain().clause('4.2.2').interpretation('INT-02').outcome('refund_evidence_required'),
      errors: strangers.map((position) => ({
        pointer: `/evidence/${position}`,
        code: 'not_found',
        detail: 'No file of this user has this id.',
      })),
    }
  }
  const uploaded = given.file_ids.map((file_id): Evidence => ({ kind: 'file', file_id, note: null }))
  const receipt: Evidence[] = given.receipt
    ? [{ kind: 'system_receipt', file_id: null, note: `Receipt of payment ${refund.payment_id}` }]
    : []
  return { ok: true, evidence: [...uploaded, ...receipt] }
}
