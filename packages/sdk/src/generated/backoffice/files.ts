// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link downloadFile} refuses with. */
export type DownloadFileCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Download a file.
 *
 * The bytes of a piece of evidence, as an attachment that no browser displays or guesses the type of.
 *
 * Rests on 4.2.2 of the policy.
 * @throws ApiError with one of {@link DownloadFileCode}.
 */
export function downloadFile(
  client: Transport,
  fileId: PathOf<O['downloadFile']>['file_id'],
  options?: CallOptions,
): Call<Blob, DownloadFileCode> {
  return call(
    client,
    { id: 'downloadFile', method: 'GET', path: '/backoffice/v1/files/{file_id}/content', accept: 'application/octet-stream' },
    { path: [fileId], options },
  )
}

/** What {@link getFileForReview} refuses with. */
export type GetFileForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a file for review.
 *
 * What is known of a piece of evidence, as the reviewer sees it.
 *
 * Rests on 4.2.2 of the policy.
 * @throws ApiError with one of {@link GetFileForReviewCode}.
 */
export function getFileForReview(
  client: Transport,
  fileId: PathOf<O['getFileForReview']>['file_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getFileForReview'], 200>, GetFileForReviewCode> {
  return call(
    client,
    { id: 'getFileForReview', method: 'GET', path: '/backoffice/v1/files/{file_id}' },
    { path: [fileId], options },
  )
}
