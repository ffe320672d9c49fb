import { apiVersion as currentVersion, clientName as ownName } from './generated/version.ts'
import type { ClientOptions } from './options.ts'
import { runtime } from './runtime.ts'

/** The options of a client with every gap filled. */
export type Settings = Required<ClientOptions>

/** Fills the gaps; an option that is there but undefined counts as one. */
export const toSettings = ({
  apiKey,
  baseUrl = 'http://127.0.0.1:4010',
  apiVersion = currentVersion,
  clientName = ownName,
  timeout = 30_000,
  totalTimeout = 90_000,
  maxRetries = 2,
  maxRetryAfter = 60_000,
  on = {},
  fetch = runtime.fetch,
  random = runtime.random,
  sleep = runtime.sleep,
  now = runtime.now,
  newIdempotencyKey = runtime.newIdempotencyKey,
  sendTimestamp = false,
}: ClientOptions): Settings => ({
  apiKey,
  baseUrl,
  apiVersion,
  clientName,
  timeout,
  totalTimeout,
  maxRetries,
  maxRetryAfter,
  on,
  fetch,
  random,
  sleep,
  now,
  newIdempotencyKey,
  sendTimestamp,
})
