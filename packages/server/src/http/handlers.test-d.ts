import type { PlatformSchemas } from '@parley/contract/platform'
import { describe, expectTypeOf, it } from 'vitest'
import { backofficeHandlers } from '../backoffice-handlers.ts'
import { platformHandlers } from '../platform-handlers.ts'
import type { BackofficeHandlers, PlatformHandler, PlatformHandlers } from './handlers.ts'

declare const user: PlatformSchemas['User']
declare const order: PlatformSchemas['Order']
declare const detail: string
declare const eitherCode: 'not_found' | 'order_expired'

describe('the table of handlers', () => {
  it('has a handler for every operation', () => {
    expectTypeOf(platformHandlers).toExtend<PlatformHandlers>()
    expectTypeOf(backofficeHandlers).toExtend<BackofficeHandlers>()
  })

  it('does not compile with one missing', () => {
    const { createUser: _platform, ...withoutCreateUser } = platformHandlers
    // @ts-expect-error: createUser is an operation of the contract
    withoutCreateUser satisfies PlatformHandlers
    const { approveRefund: _backoffice, ...withoutApproval } = backofficeHandlers
    // @ts-expect-error: approveRefund is an operation of the contract
    withoutApproval satisfies BackofficeHandlers
  })

  it('does not compile with the handler of another operation', () => {
    // @ts-expect-error: createOrder takes another body and answers another object
    const mixed: PlatformHandlers = { ...platformHandlers, createUser: platformHandlers.createOrder }
    expectTypeOf(mixed).not.toBeAny()
  })
})

describe('a handler', () => {
  it('answers the declared status with the declared object', () => {
    const created: PlatformHandler<'createUser'> = async () => ({ status: 201, body: user })
    expectTypeOf(created).returns.resolves.not.toBeAny()
    // @ts-expect-error: a user that was created is a 201
    const wrongStatus: PlatformHandler<'createUser'> = async () => ({ status: 200, body: user })
    // @ts-expect-error: the contract declares no 202
    const undeclared: PlatformHandler<'getOrder'> = async () => ({ status: 202, body: order })
    // @ts-expect-error: an order is not a user
    const wrongBody: PlatformHandler<'createUser'> = async () => ({ status: 201, body: order })
    // @ts-expect-error: every field of the object is required
    const incomplete: PlatformHandler<'createUser'> = async () => ({ status: 201, body: { id: 'usr_1' } })
    // @ts-expect-error: the deletion of an endpoint answers no body
    const body: PlatformHandler<'deleteWebhookEndpoint'> = async () => ({ status: 204, body: order })
    expectTypeOf([wrongStatus, undeclared, wrongBody, incomplete, body]).not.toBeAny()
  })

  it('refuses with the declared codes', () => {
    const taken: PlatformHandler<'createUser'> = async () => ({ refused: 'username_taken', detail })
    expectTypeOf(taken).returns.resolves.not.toBeAny()
    // @ts-expect-error: accounts know nothing of refund windows
    const undeclared: PlatformHandler<'createUser'> = async () => ({ refused: 'refund_window_expired', detail })
    // @ts-expect-error: no table has this code
    const unknown: PlatformHandler<'createUser'> = async () => ({ refused: 'user_name_taken', detail })
    // @ts-expect-error: a refusal says what to do next
    const silent: PlatformHandler<'createUser'> = async () => ({ refused: 'username_taken' })
    // @ts-expect-error: one of the two codes is not declared
    const sometimes: PlatformHandler<'getOrder'> = async () => ({ refused: eitherCode, detail })
    expectTypeOf([undeclared, unknown, silent, sometimes]).not.toBeAny()
  })

  it('is given what was validated', () => {
    expectTypeOf<Parameters<PlatformHandler<'createUser'>>[1]['body']>().toEqualTypeOf<PlatformSchemas['UserCreate']>()
    expectTypeOf<Parameters<PlatformHandler<'getOrder'>>[1]['path']>().toEqualTypeOf<{ order_id: string }>()
    const wrongField: PlatformHandler<'createUser'> = async (_, { body }) => {
      // @ts-expect-error: registration data has no such field
      expectTypeOf(body.identity_card).not.toBeAny()
      return { status: 201, body: user }
    }
    expectTypeOf(wrongField).not.toBeAny()
  })
})
