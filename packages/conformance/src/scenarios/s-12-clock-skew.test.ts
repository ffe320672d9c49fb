import { describe, expect, it } from 'vitest'
import { targets } from '../targets/targets.ts'

const minutes = (count: number) => count * 60_000
const user = { kind: 'individual', username: 'li.lei', email: 'li@example.com', region: 'CN', locale: 'en' } as const

describe.each(targets)('S-12 the caller’s clock is off, over $name', (target) => {
  it.each([-6, 6])('a request made %i minutes from now is refused with the server’s time', async (off) => {
    await using world = await target.open()
    const mine = Date.now() + minutes(off)
    const unaware = world.client({ sendTimestamp: true, maxRetries: 0, now: () => mine })
    const refused = await unaware.users.create({ ...user, username: world.unique('li') }).result()
    if (refused.ok) throw new Error('A request of another time goes through')
    expect(refused.problem).toMatchObject({ status: 401, code: 'request_timestamp_skewed' })
    const { server_time } = refused.problem
    expect(Math.abs(Date.parse(server_time ?? '') - Date.now())).toBeLessThan(minutes(1))
  })

  it.each([-6, 6])('the client sends it again by the server’s time: %i minutes', async (off) => {
    await using world = await target.open()
    const reasons: unknown[] = []
    const parley = world.client({
      sendTimestamp: true,
      now: () => Date.now() + minutes(off),
      on: { retry: ({ status, delay }) => reasons.push([status, delay]) },
    })
    const made = await parley.users.create({ ...user, username: world.unique('li') })
    expect(await parley.users.get(made.id)).toEqual(made)
    expect(reasons).toEqual([[401, 0]])
  })

  it('the sandbox’s own time has no part in it', async () => {
    await using world = await target.open()
    await world.control.clock.advance({ by: 'P30D' })
    const punctual = world.client({ sendTimestamp: true, maxRetries: 0 })
    await expect(punctual.users.create({ ...user, username: world.unique('li') })).resolves.toBeDefined()
  })

  it('a time that is none is a mistake in the request', async () => {
    await using world = await target.open()
    const headers = { authorization: `Bearer ${world.keys.secret}`, 'parley-timestamp': 'soon' }
    const response = await world.fetch(`${world.baseUrl}/v1/plans`, { headers })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: 'Parley-Timestamp', code: 'pattern' }] })
  })
})
