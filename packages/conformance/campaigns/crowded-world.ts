import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { deafReceiver } from '../src/steps/crowd.ts'

/** Opens the world in a file as every process of a campaign does: its clock stands, and its receiver never answers. */
export function openCrowdedWorld(file: string): Promise<Sandbox> {
  return createSandbox({
    file,
    clock: { frozenAt: '2026-09-01T01:00:00Z' },
    seed: 'campaign',
    deliveries: 'sync',
    transport: deafReceiver,
  })
}
