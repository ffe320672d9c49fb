import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandboxClient } from '@parley/sdk/sandbox'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCrowdedWorld } from '../../campaigns/crowded-world.ts'
import { foldLog } from '../../campaigns/fold-log.ts'
import { gatherCrowd } from '../steps/crowd.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-strides-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Control = ReturnType<typeof createSandboxClient>

const crowds = fc.record({
  unpaid: fc.integer({ min: 0, max: 4 }),
  drafts: fc.integer({ min: 0, max: 3 }),
  payouts: fc.integer({ min: 0, max: 3 }),
  undelivered: fc.subarray(['order.expired', 'refund.draft_expired', 'refund.succeeded'] as const),
})
/** Strides of every size from a millisecond to weeks. */
const spans = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }),
  fc.integer({ min: 0, max: 4 * 3_600_000 }),
  fc.integer({ min: 0, max: 40 * 86_400_000 }),
)

/** The state in which a copy of a world is left by a journey. */
async function after(origin: string, journey: (control: Control) => Promise<unknown>): Promise<string> {
  const file = `${origin}.copy`
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  copyFileSync(origin, file)
  await using world = await openCrowdedWorld(file)
  const control = createSandboxClient({
    apiKey: world.keys.control,
    fetch: async (input, init) => world.fetch(new Request(input, init)),
  })
  await journey(control)
  const { now } = await control.clock.get()
  return `${now} ${(await control.stateHash.get()).sha256}`
}

const by = (milliseconds: number) => ({
  by: `PT${Math.floor(milliseconds / 1000)}.${String(milliseconds % 1000).padStart(3, '0')}S`,
})

describe('any world', () => {
  it('ends in the same state in one stride, in two, and from deadline to deadline', async () => {
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(crowds, spans, spans, async (crowd, first, second) => {
        const origin = join(folder, `world-${(worlds += 1)}.db`)
        const start = await (async () => {
          await using world = await openCrowdedWorld(origin)
          await gatherCrowd(world, crowd)
          return world.clock.now()
        })()
        await foldLog(origin)
        const whole = await after(origin, async (control) => {
          await control.clock.advance(by(first + second))
        })
        const halves = await after(origin, async (control) => {
          await control.clock.advance(by(first))
          await control.clock.advance(by(second))
        })
        expect(halves).toBe(whole)
        const steps = await after(origin, async (control) => {
          const end = new Date(start + first + second).toISOString()
          for (;;) {
            const [next] = (await control.deadlines.list({ limit: 1 })).data
            if (next === undefined || next.due_at > end) break
            await control.clock.advanceToNext()
          }
          await control.clock.advance({ to: end })
        })
        expect(steps).toBe(whole)
      }),
      { numRuns: 6, seed: 20_260_901 },
    )
  }, 180_000)
})
