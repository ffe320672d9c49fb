import { createSandbox } from '@parley/sandbox/create-sandbox'
import { describe, expect } from 'vitest'
import { clientsOf } from './clients-of.ts'
import { sandboxDefaults, test } from './vitest.ts'

const registration = {
  kind: 'individual',
  username: 'li.lei',
  email: 'li.lei@example.com',
  region: 'CN',
  locale: 'en',
} as const

describe('the fixtures', () => {
  test('give a frozen sandbox and a client of each document', async ({ parley, staff, control }) => {
    expect(await control.clock.get()).toMatchObject({ mode: 'frozen', now: '2026-09-01T01:00:00.000Z' })
    expect((await parley.users.list()).data).toEqual([])
    expect((await staff.refunds.list()).data).toEqual([])
  })

  test.for([1, 2])('give each test a world of its own (%i)', async (_, { parley }) => {
    await parley.users.create(registration)
    expect((await parley.users.list()).data).toHaveLength(1)
  })

  test('give the same ids for the same calls', async ({ parley }) => {
    await using twin = await createSandbox(sandboxDefaults)
    const [user, same] = [
      await parley.users.create(registration),
      await clientsOf(twin).parley.users.create(registration),
    ]
    expect(user.id).toBe(same.id)
  })

  describe('with options of a suite', () => {
    test.override('sandboxOptions', { clock: { frozenAt: '2026-02-13T01:00:00Z' } })

    test('are laid over the defaults', async ({ control }) => {
      expect((await control.clock.get()).now).toBe('2026-02-13T01:00:00.000Z')
    })
  })
})
