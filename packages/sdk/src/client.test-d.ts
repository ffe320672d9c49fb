import { describe, expectTypeOf, it } from 'vitest'
import { createClient, type Schemas } from './client.ts'
import { ApiError } from './errors.ts'
import { submitRefund, type SubmitRefundCode } from './generated/refunds.ts'
import { verifyWebhook, type WebhookEvent } from './webhooks.ts'

const client = createClient({ apiKey: 'sk_test' })
declare const body: Schemas['RefundSubmit']

describe('the generated surface', () => {
  it('awaits to the data of the operation', () => {
    expectTypeOf(client.refunds.submit('ref_1', body)).resolves.toEqualTypeOf<Schemas['Refund']>()
    expectTypeOf(submitRefund(client, 'ref_1', body)).toEqualTypeOf(client.refunds.submit('ref_1', body))
  })

  it('closes the code of a result over what the operation declares', async () => {
    const result = await client.refunds.submit('ref_1', body).result()
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Schemas['Refund']>()
    else {
      expectTypeOf(result.problem.code).toEqualTypeOf<SubmitRefundCode>()
      expectTypeOf(result.problem.clauses).toEqualTypeOf<string[]>()
      expectTypeOf<'refund_window_expired'>().toExtend<typeof result.problem.code>()
      expectTypeOf<'refund_already_open'>().not.toExtend<typeof result.problem.code>()
    }
  })

  it('narrows the code of an error', () => {
    const error: unknown = undefined
    if (ApiError.is(error, 'not_found', 'forbidden')) {
      expectTypeOf(error.code).toEqualTypeOf<'not_found' | 'forbidden'>()
      expectTypeOf(error.retryAt).toEqualTypeOf<number | undefined>()
    }
  })

  it('iterates to items and awaits to a page', async () => {
    const list = client.refunds.list({ status: 'under_review' })
    for await (const refund of list) expectTypeOf(refund).toEqualTypeOf<Schemas['Refund']>()
    expectTypeOf(list).resolves.toEqualTypeOf<Schemas['RefundList']>()
    expectTypeOf(list.toArray({ limit: 3 })).resolves.toEqualTypeOf<Schemas['Refund'][]>()
    for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Schemas['RefundList']>()
  })

  it('takes no wrong argument', () => {
    // @ts-expect-error: the body is required
    client.refunds.submit('ref_1')
    // @ts-expect-error: the status of a filter is a closed list
    client.refunds.list({ status: 'lost' })
    // @ts-expect-error: a read takes no Idempotency-Key
    client.refunds.get('ref_1', { idempotencyKey: 'k' })
    // @ts-expect-error: nothing checks a precondition on a creation
    client.refunds.create({ order_id: 'ord_1' }, { ifMatch: '"1"' })
    // @ts-expect-error: how many items is the caller's to say
    void client.refunds.list().toArray()
    expectTypeOf(client.refunds.submit('ref_1', body, { ifMatch: '"1"', idempotencyKey: 'k' })).not.toBeAny()
  })
})

describe('verifyWebhook', () => {
  it('gives an event told apart by its type', () => {
    expectTypeOf(verifyWebhook({ payload: '', headers: {}, secrets: '' })).resolves.toEqualTypeOf<WebhookEvent>()
    const read = (event: WebhookEvent) => {
      if (event.type === 'refund.succeeded') expectTypeOf(event.data.object).toExtend<Schemas['Refund']>()
    }
    expectTypeOf(read).toBeFunction()
  })

  it('takes another type of event', () => {
    const verified = verifyWebhook<{ type: 'challenge' }>({ payload: '', headers: {}, secrets: '' })
    expectTypeOf(verified).resolves.toEqualTypeOf<{ type: 'challenge' }>()
  })
})
