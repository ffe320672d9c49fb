// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { FormBody } from '../form-body.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link getFile} refuses with. */
export type GetFileCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a file.
 *
 * What is known of a file: its name, type, size and checksum. The bytes go to reviewers only.
 *
 * Rests on 4.2.2 of the policy.
 * @throws ApiError with one of {@link GetFileCode}.
 */
export function getFile(
  client: Transport,
  fileId: PathOf<O['getFile']>['file_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getFile'], 200>, GetFileCode> {
  return call(
    client,
    { id: 'getFile', method: 'GET', path: '/v1/files/{file_id}' },
    { path: [fileId], options },
  )
}

/** What {@link uploadFile} refuses with. */
export type UploadFileCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'file_infected'
  | 'file_too_large'
  | 'file_type_not_accepted'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'service_unavailable'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Upload a file.
 *
 * Evidence for a refund application. The type is read from the bytes: PNG, JPEG, PDF or plain UTF-8 text. At most 5
 * MiB, and not empty; a file in which the scanner finds malware is not kept. Name the file's id in `evidence` when the
 * application is submitted.
 *
 * Rests on 4.2.2 of the policy.
 * @throws ApiError with one of {@link UploadFileCode}.
 */
export function uploadFile(
  client: Transport,
  body: FormBody<O['uploadFile']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['uploadFile'], 201>, UploadFileCode> {
  return call(
    client,
    { id: 'uploadFile', method: 'POST', path: '/v1/files', idempotent: true, multipart: true },
    { body, options },
  )
}
