import { describe, expect, it } from 'vitest'
import { startProgram } from './start-program.ts'

describe('examples/refunds against a running sandbox', () => {
  it('ends with the refund on the card, and does so again', async () => {
    const args = ['--ephemeral', '--port', '0', '--frozen-at', '2026-09-01T09:00:00+08:00']
    await using sandbox = await startProgram('apps/sandbox/src/main.ts', args, /Parley sandbox +(\S+)/)
    for (const dueDate of ['2026-09-21', '2026-10-09']) {
      await using example = await startProgram(
        'examples/refunds/src/main.ts',
        ['--url', sandbox.ready],
        /Approved, money back by: (\S+)[^]*Refund to Visa •••• 4242: succeeded/,
      )
      expect(example.ready).toBe(dueDate)
    }
  })
})
