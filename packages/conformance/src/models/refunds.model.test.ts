import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { inject, it } from 'vitest'
import { inProcessTarget } from '../targets/in-process-target.ts'
import { ordinaryInstant } from '../targets/target.ts'
import type { World } from '../targets/target.ts'
import { refundCommands } from './refund-commands.ts'
import type { RefundModel } from './refund-model.ts'

const seed = inject('fuzzSeed') ?? 20_260_901

it('4.2.1, 4.2.3, 4.3.1, 4.4.1 refunds do what a page of arithmetic says, whatever is done in whatever order (INT-01, INT-04 to INT-11)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(refundCommands(), { maxCommands: 60, size: 'max' }), async (commands) => {
      const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-model-'))
      const world = await inProcessTarget.open({ at: ordinaryInstant, file: join(folder, 'world.db') })
      try {
        const model = (): RefundModel => ({ now: Date.parse(ordinaryInstant), orders: [], refunds: [], outages: [] })
        await fc.asyncModelRun<RefundModel, World, false, RefundModel>(
          () => ({ model: model(), real: world }),
          commands,
        )
      } finally {
        await world[Symbol.asyncDispose]()
        rmSync(folder, { recursive: true })
      }
    }),
    {
      seed,
      numRuns: inject('fuzzRuns') ?? 25,
      interruptAfterTimeLimit: inject('fuzzRuns') === undefined ? 30_000 : 600_000,
    },
  )
}, 600_000)
