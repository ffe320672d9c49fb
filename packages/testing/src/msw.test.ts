import { createClient } from '@parley/sdk'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parleyHandlers } from './msw.ts'
import { sandboxDefaults } from './vitest.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('parleyHandlers', () => {
  it('answers a client that knows nothing of it', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    server.use(...parleyHandlers(sandbox, { baseUrl: 'https://api.parley.test' }))
    const parley = createClient({ apiKey: sandbox.keys.secret, baseUrl: 'https://api.parley.test' })
    const plans = await parley.plans.list()
    expect(plans.data.map(({ id }) => id)).toContain('pro')
  })

  it('stands where the SDK looks by default', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    server.use(...parleyHandlers(sandbox))
    const result = await createClient({ apiKey: 'sk_unknown' }).plans.list().result()
    expect(result).toMatchObject({ ok: false, problem: { code: 'unauthenticated' } })
  })

  it('carries files both ways', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    server.use(...parleyHandlers(sandbox))
    const parley = createClient({ apiKey: sandbox.keys.secret })
    const registration = { kind: 'individual', username: 'han.mei', email: 'han.mei@example.com' } as const
    const user = await parley.users.create({ ...registration, region: 'CN', locale: 'zh-CN' })
    const file = new File(['it did not work'], 'note.txt', { type: 'text/plain' })
    const sent = await parley.files.upload({ file, purpose: 'refund_evidence', user_id: user.id })
    expect(sent).toMatchObject({ media_type: 'text/plain', size: 15 })
  })
})
