import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { test } from '@parley/testing/vitest'
import { describe, expect } from 'vitest'
import { localSandbox } from './config.ts'
import { refundJourney } from './refund-journey.ts'
import { showTo } from './show.ts'

describe('the refund journey', () => {
  test('4.3.1, 4.4.1 ends with the golden month, to the fen and the day', async ({ clients }) => {
    const lines: string[] = []
    const show = showTo((line) => lines.push(line))
    const refund = await refundJourney(clients, show)
    expect(refund).toMatchObject({
      status: 'succeeded',
      amount: { days_used: 11, gross: { amount: 18_937 }, fee: { amount: 114 }, net: { amount: 18_823 } },
      payout: { due_date: '2026-09-21' },
      destination: { kind: 'original', label: 'Visa •••• 4242' },
    })
    const text = lines.join('\n')
    expect(text).toMatch(/Preview ten days later: 188\.23 CNY\n/)
    expect(text).toMatch(/handling fee +1\.14\n/)
    expect(text).toMatch(/by .*4\.3\.1.*INT-04/)
    expect(text).toContain('Why: approve: The refund was approved.\n')
    expect(text).toContain('The amount that goes back is CNY 188.23.\n')
  })

  test('goes through again in the same sandbox, with another customer', async ({ clients }) => {
    const show = () => undefined
    const first = await refundJourney(clients, show)
    const second = await refundJourney(clients, show)
    expect(second.status).toBe('succeeded')
    expect(second.user_id).not.toBe(first.user_id)
  })
})

test('knows the keys of the local sandbox', () => {
  const { secretKey, staffKey, controlKey } = localSandbox
  expect({ secret: secretKey, staff: staffKey, control: controlKey }).toEqual(wellKnownKeys)
})
