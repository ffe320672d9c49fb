import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { clientsOf, customerWorld, newCustomer } from '../testing/customer.ts'
import { createBell } from './create-bell.ts'
import { createInbox } from './create-inbox.ts'

describe('a bell', () => {
  it('wakes everybody who waits, once', async () => {
    const bell = createBell()
    const both = Promise.all([bell.next(), bell.next()])
    bell.ring()
    expect(await both).toHaveLength(2)
    let isWoken = false
    void bell.next().then(() => (isWoken = true))
    await Promise.resolve()
    expect(isWoken).toBe(false)
    bell.putAway()
    await bell.next()
    expect([isWoken, bell.isPutAway()]).toEqual([true, true])
  })
})

describe('the inbox', () => {
  it('waits for a notice that a job writes while the clock is advanced', async () => {
    await using world = await customerWorld()
    await world.pay('bank_card', (await world.bind('bank_card', '4242424242424242')).id)
    const waiting = Promise.resolve(world.control.inbox.list({ type: 'order_expired', wait: '20s', limit: 1 }))
    await world.control.clock.get()
    await world.control.clock.advance({ by: 'PT3H' })
    const { data } = await waiting
    expect(data).toMatchObject([{ user_id: world.userId, channel: 'client_prompt' }])
  })

  it('looks at the database once for each write, and not in between', async () => {
    await using world = await customerWorld()
    let reads = 0
    const { platform } = world.sandbox
    const read = platform.read.bind(platform)
    platform.read = (work) => {
      reads += 1
      return read(work)
    }
    const bell = createBell()
    const query = { filter: { user_id: 'usr_nobody' }, after: 0, limit: 1, wait: 40 }
    const { data } = await createInbox(platform, bell).read(query)
    expect(data).toEqual([])
    expect(reads).toBe(2)
  })

  it('wakes those who wait when the sandbox is closed', async () => {
    const sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'test' })
    const { parley, control } = clientsOf(sandbox)
    await newCustomer(parley)
    const waiting = Promise.resolve(control.inbox.list({ type: 'refund_failed', wait: '30s' }))
    await control.clock.get()
    await sandbox.close()
    expect((await waiting).data).toEqual([])
  })
})
