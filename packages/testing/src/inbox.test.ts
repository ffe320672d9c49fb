import { createSandbox } from '@parley/sandbox/create-sandbox'
import { describe, expect, it } from 'vitest'
import { clientsOf } from './clients-of.ts'
import { expectNotice } from './inbox.ts'
import { sandboxDefaults } from './vitest.ts'

const registration = {
  kind: 'individual',
  username: 'li.lei',
  email: 'li.lei@example.com',
  region: 'CN',
  locale: 'en',
} as const

describe('expectNotice', () => {
  it('gives the notice that reached the user', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    const { parley, control } = clientsOf(sandbox)
    const user = await parley.users.create(registration)
    const notice = await expectNotice(control, {
      type: 'welcome',
      user: user.id,
      channel: 'email',
      before: '2026-09-01T01:00:00.001Z',
    })
    expect(notice).toMatchObject({ recipient: 'li.lei@example.com', created_at: '2026-09-01T01:00:00.000Z' })
  })

  it('says what reached the user instead', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    const { parley, control } = clientsOf(sandbox)
    const user = await parley.users.create(registration)
    await expect(expectNotice(control, { type: 'welcome', user: user.id, channel: 'sms', wait: '0s' })).rejects.toThrow(
      'What reached this user: welcome by website_notice, welcome by email.',
    )
    await expect(expectNotice(control, { type: 'welcome', user: 'usr_other', wait: '0s' })).rejects.toThrow(
      'Nothing reached this user.',
    )
  })

  it('refuses one that came at the instant before which it was to come', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    const { parley, control } = clientsOf(sandbox)
    const { id: user } = await parley.users.create(registration)
    const late = expectNotice(control, { type: 'welcome', user, before: '2026-09-01T01:00:00Z' })
    await expect(late).rejects.toThrow('The first one came at 2026-09-01T01:00:00.000Z.')
    await expect(expectNotice(control, { type: 'welcome', user, before: 'tomorrow' })).rejects.toThrow(RangeError)
  })

  it('waits for one that is on its way', async () => {
    await using sandbox = await createSandbox(sandboxDefaults)
    const { parley, control } = clientsOf(sandbox)
    const { id: user } = await parley.users.create(registration)
    const waiting = expectNotice(control, { type: 'terms_accepted', user, wait: '10s' })
    await parley.users.acceptTerms(user, { document: 'terms_of_service', version: '2026-01-01' })
    expect((await waiting).channel).toBe('website_notice')
  })
})
