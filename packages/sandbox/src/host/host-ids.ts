import type { IdSource } from '@parley/server/ports/id-source'
import type { HostParts } from './host-context.ts'

/** Ids and secrets of a host, from a source with a seed of this run alone. */
export function hostIds(source: IdSource): HostParts['ids'] {
  let drawn = 0
  const begin = () => source.begin((drawn += 1), 'host')
  return {
    next: (prefix, now) => begin().next(prefix, now),
    secret: (length) => begin().secret(length),
  }
}
