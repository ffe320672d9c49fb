import { bearerOf } from '@parley/server/keys/authenticate'
import { tagInPayerPath } from '../payer-page/payer-path.ts'
import type { WorldIndex } from './world-index.ts'

const hostPaths = /^\/sandbox\/v1\/sandboxes(\/|$)/

/**
 * Who answers a request: the host itself, or a world, found by the key alone and for a payer's page by its path. What
 * leads nowhere goes to the default world, which does not know the key either and says so.
 */
export async function routeRequest(
  request: Request,
  { index, defaultId }: { index: WorldIndex; defaultId: string },
): Promise<'host' | { world: string }> {
  const { pathname } = new URL(request.url)
  if (hostPaths.test(pathname)) return 'host'
  if (pathname.startsWith('/pay/')) {
    const tag = tagInPayerPath(pathname)
    const world = tag === undefined ? undefined : await index.worldOfTag(tag)
    return { world: world ?? defaultId }
  }
  const key = bearerOf(request.headers.get('authorization'))
  const world = key === undefined ? undefined : await index.worldOfKey(key)
  return { world: world ?? defaultId }
}
