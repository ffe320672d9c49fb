import { createSandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import type { SandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import type { SandboxKeys } from '@parley/sandbox/sandbox-keys'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { ordinaryInstant } from './target.ts'
import type { WorldNeeds } from './target.ts'

/** A frozen sandbox in this process that delivers webhooks before a call answers. */
export function openSandbox(needs: WorldNeeds = {}): Promise<Sandbox> {
  const { at = ordinaryInstant, seed = 'conformance', ...rest } = needs
  return createSandbox({ clock: { frozenAt: at }, seed, deliveries: 'sync', ...rest })
}

/** The same as the default world of a host, with as many more beside it as are asked for. */
export function openHost({ keys, ...needs }: WorldNeeds = {}): Promise<SandboxHost> {
  const { at = ordinaryInstant, seed = 'conformance', ...rest } = needs
  const { host: hostKey, ...own } = keys ?? {}
  const world = { clock: { frozenAt: at }, seed, deliveries: 'sync', ...rest } as const
  return createSandboxHost({
    world: isWhole(own) ? { ...world, keys: own } : world,
    mostImported: 32 * 1024 * 1024,
    ...(hostKey === undefined ? {} : { hostKey }),
  })
}

const isWhole = (keys: Partial<SandboxKeys>): keys is SandboxKeys => keys.secret !== undefined

/** Numbers names, so that they differ. */
export function uniqueNames(): (name: string) => string {
  let names = 0
  // Not as the named scenarios write theirs, which count by themselves.
  return (name) => `${name}-${(names += 1)}`
}
