import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { ordinaryInstant } from './target.ts'
import type { WorldNeeds } from './target.ts'

/** A frozen sandbox in this process that delivers webhooks before a call answers. */
export function openSandbox(needs: WorldNeeds = {}): Promise<Sandbox> {
  const { at = ordinaryInstant, seed = 'conformance', ...rest } = needs
  return createSandbox({ clock: { frozenAt: at }, seed, deliveries: 'sync', ...rest })
}

/** Numbers names, so that they differ. */
export function uniqueNames(): (name: string) => string {
  let names = 0
  return (name) => `${name}.${(names += 1)}`
}
