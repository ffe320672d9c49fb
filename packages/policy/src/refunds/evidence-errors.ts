import { explain } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import type { Refused } from '../kernel/verdict.ts'

/** A file named as evidence; `null` in place of what is not there for whoever asks. */
export type NamedFile = { readonly user_id: string; readonly purpose: string } | null

export type EvidenceCode = 'refund_evidence_not_found' | 'refund_evidence_foreign' | 'refund_evidence_wrong_purpose'

/** A field that keeps a file from being evidence, with the problem that it is. */
export interface EvidenceError extends FieldError {
  code: EvidenceCode
}

const details: Readonly<Record<EvidenceCode, string>> = {
  refund_evidence_not_found: 'There is no file with this id. Upload it with POST /v1/files and name the id you get.',
  refund_evidence_foreign: 'This file belongs to somebody else. Upload one for the payer or the applicant.',
  refund_evidence_wrong_purpose:
    'This file was uploaded for another purpose. Upload it again with the purpose refund_evidence.',
}

/**
 * What keeps the files named from being evidence, one entry for each (4.2.2): it has to be there, to belong to the payer
 * or to the applicant, and to have been uploaded for that.
 *
 * @example evidenceErrors([null], ['usr_1']) // [{ pointer: '/evidence/0', code: 'refund_evidence_not_found', … }]
 */
export function evidenceErrors(files: readonly NamedFile[], owners: readonly string[]): EvidenceError[] {
  return files.flatMap((file, position) => {
    const code = wrong(file, owners)
    return code === null ? [] : [{ pointer: `/evidence/${position}`, code, detail: details[code] }]
  })
}

function wrong(file: NamedFile, owners: readonly string[]): EvidenceCode | null {
  if (file === null) return 'refund_evidence_not_found'
  if (!owners.includes(file.user_id)) return 'refund_evidence_foreign'
  return file.purpose === 'refund_evidence' ? null : 'refund_evidence_wrong_purpose'
}

/** Refuses files that cannot be evidence, all of them at once under the code of the first (4.2.2); `null` without any. */
export function refuseEvidence(files: readonly NamedFile[], owners: readonly string[]): Refused<EvidenceCode> | null {
  const errors = evidenceErrors(files, owners)
  const [first] = errors
  if (first === undefined) return null
  const decision = explain().clause('4.2.2').interpretation('INT-02').outcome(first.code)
  return { ok: false, refused: first.code, detail: first.detail, decision, errors }
}
