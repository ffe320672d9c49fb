import { describe, expect, it } from 'vitest'
import { checkFault } from './check-fault.ts'

type Fault = Parameters<typeof checkFault>[0]

const refused: readonly (readonly [why: string, pointer: string, fault: Fault])[] = [
  [
    'an unknown operation',
    '/match/operation',
    { match: { operation: 'createOrdre' }, effect: { type: 'drop_response' } },
  ],
  [
    'the control itself',
    '/match/operation',
    { match: { operation: 'clearFaults' }, effect: { type: 'drop_response' } },
  ],
  ['a path that is nowhere', '/match/path', { match: { path: '/v1/order' }, effect: { type: 'connection_reset' } }],
  ['a path of the control', '/match/path', { match: { path: '/sandbox/v1/*' }, effect: { type: 'connection_reset' } }],
  [
    'a path that the operation does not have',
    '/match/path',
    { match: { operation: 'createOrder', path: '/v1/users' }, effect: { type: 'connection_reset' } },
  ],
  [
    'a method that the path does not take',
    '/match/method',
    { match: { path: '/v1/orders', method: 'DELETE' }, effect: { type: 'connection_reset' } },
  ],
  [
    'an event of a request',
    '/match/event_type',
    { match: { event_type: 'order.paid' }, effect: { type: 'latency', delay: 'PT1S' } },
  ],
  [
    'an operation of a delivery',
    '/match/operation',
    { match: { operation: 'createOrder' }, effect: { type: 'delivery_drop' } },
  ],
  [
    'an unknown event',
    '/match/event_type',
    { match: { event_type: 'order.payed' }, effect: { type: 'delivery_drop' } },
  ],
  [
    'the event that tells of faults',
    '/match/event_type',
    { match: { event_type: 'sandbox.fault_injected' }, effect: { type: 'delivery_drop' } },
  ],
  ['two choices', '/match/probability', { match: { nth: 1, probability: 0.5 }, effect: { type: 'drop_response' } }],
  ['latency without a delay', '/effect/delay', { effect: { type: 'latency' } }],
  ['half a minute and more', '/effect/delay', { effect: { type: 'latency', delay: 'PT31S' } }],
  ['a delay of what takes none', '/effect/delay', { effect: { type: 'drop_response', delay: 'PT1S' } }],
  ['Retry-After of what has none', '/effect/retry_after', { effect: { type: 'internal_error', retry_after: 1 } }],
  ['a moment of what has one', '/effect/when', { effect: { type: 'drop_response', when: 'before_commit' } }],
  [
    'the body of an answer without one',
    '/effect/type',
    { match: { operation: 'deleteWebhookEndpoint' }, effect: { type: 'truncated_body' } },
  ],
]

describe('a fault that makes no sense', () => {
  it.each(refused)('is refused for %s, at %s', (_, pointer, fault) => {
    expect(checkFault(fault)?.errors?.map((error) => error.pointer)).toEqual([pointer])
  })
})

const fine: readonly Fault[] = [
  { effect: { type: 'connection_reset' } },
  { match: { operation: 'createPayment', nth: 2 }, effect: { type: 'latency', delay: 'PT0.2S', when: 'after_commit' } },
  {
    match: { path: '/backoffice/v1/refunds/{refund_id}/approve' },
    effect: { type: 'service_unavailable', retry_after: 3 },
  },
  { match: { method: 'GET', probability: 1 }, effect: { type: 'slow_body', delay: 'PT30S' } },
  { match: { event_type: 'order.paid', every: 3 }, effect: { type: 'delivery_delay', delay: 'P3D' } },
]

describe('a fault that makes sense', () => {
  it.each(fine.map((fault) => [JSON.stringify(fault), fault] as const))('is taken: %s', (_, fault) => {
    expect(checkFault(fault)).toBeNull()
  })
})
