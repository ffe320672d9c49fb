import { expect, it } from 'vitest'
import { killWorlds } from '../../campaigns/kill-nine.ts'

it('a world killed in the middle of an advance goes on without a job lost or done twice (5 kills)', async () => {
  const { done, failures } = await killWorlds({
    seed: 9,
    crowd: { unpaid: 30, drafts: 15, payouts: 10, undelivered: ['refund.draft_expired'] },
    killsPerWorld: 5,
    goOn: (worlds) => worlds < 1,
    say: () => undefined,
  })
  expect(failures).toEqual([])
  expect(done).toBe('1 worlds, 5 kills')
}, 180_000)
