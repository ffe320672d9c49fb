import type { PlatformSchemas } from '@parley/contract/platform'
import type { Context } from '../../work/context.ts'
import { findFile } from '../files/index.ts'
import type { FileRow } from '../files/index.ts'
import type { RefundRow } from './view.ts'

type Evidence = PlatformSchemas['RefundEvidence']

/** The files that an applicant names as evidence (4.2.2), and whose files may be that: the payer's and the applicant's. */
export async function namedFiles(
  ctx: Context,
  refund: RefundRow,
  ids: readonly string[] = [],
): Promise<{ files: (FileRow | null)[]; owners: string[] }> {
  const files = await Promise.all(ids.map((id) => findFile(ctx, id)))
  const { actor } = ctx
  const owners = [refund.user_id, ...(actor.type === 'user' ? [actor.id] : [])]
  return { files: files.map((file) => file ?? null), owners }
}

/** A file as evidence, with the hash of its bytes, so that nobody can say later that it was another. */
export function fileEvidence(file: FileRow | null): Evidence[] {
  return file === null ? [] : [{ kind: 'file', file_id: file.id, sha256: file.sha256, note: null }]
}

/** The system's own receipt, where the applicant can have nothing else (INT-02). */
export function systemReceipt(paymentId: string): Evidence {
  return { kind: 'system_receipt', file_id: null, sha256: null, note: `Receipt of payment ${paymentId}` }
}
