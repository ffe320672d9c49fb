import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disputePayment } from '../steps/dispute.ts'
import { buyPro } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

let world: World
beforeAll(async () => {
  world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
})
afterAll(() => world[Symbol.asyncDispose]())

describe('the ledger', () => {
  it('3.P.5 is exported whole, as a table that any spreadsheet opens safely', async () => {
    const { payment } = await buyPro(world)
    const { id } = await disputePayment(world, payment)
    const text = await world.staff.ledger.export({ cause: id })
    const [head, ...lines] = text.trimEnd().split('\r\n')
    expect(head).toBe('id,posting,booked_at,kind,cause,account,currency,debit,credit')
    expect(lines.map((line) => line.split(',').slice(5))).toEqual([
      ['disputes_held', 'CNY', '29900', ''],
      ['channel:bank_card', 'CNY', '', '29900'],
    ])
    await expect(world.staff.ledger.export({ max_entries: 1 })).rejects.toMatchObject({
      status: 422,
      code: 'ledger_export_too_large',
    })
  })

  it('3.P.5 tells what every account held at an instant', async () => {
    await buyPro(world)
    const { now } = await world.control.clock.get()
    const before = await world.staff.ledger.trialBalance()
    await world.control.clock.advance({ by: 'PT1S' })
    await buyPro(world)
    expect(await world.staff.ledger.trialBalance({ as_of: now })).toEqual(before)
    expect((await world.staff.ledger.trialBalance()).accounts).not.toEqual(before.accounts)
  })
})
