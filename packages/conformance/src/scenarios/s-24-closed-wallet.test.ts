import { describe, expect, it } from 'vitest'
import { bindAccount, fillWallet, openAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World, WorldNeeds } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** A refund of a wallet payment, approved on the eleventh day after the wallet was closed. */
async function refundToClosed(world: World) {
  const bought = await buyPro(world, { method: 'tencent_wallet' })
  await world.parley.wallet.close(bought.user.id)
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const { id } = await approve(world, await applyForRefund(world, bought.order))
  await world.control.clock.advance({ by: 'PT0S' })
  return { ...bought, id, refund: await world.parley.refunds.get(id) }
}

const at = '2026-09-01T01:00:00Z'
const fallback = (wallet_closed: string): WorldNeeds => ({
  at,
  parameters: { 'refund.alternate.wallet_closed': wallet_closed },
})

describe.each(targets)('S-24 the wallet was closed before its refund, over $name', (target) => {
  it('INT-09 the refund waits for a card of the payer, and the card takes the money', async () => {
    await using world = await target.open({ at })
    const { id, user, refund } = await refundToClosed(world)
    expect(refund).toMatchObject({
      status: 'abnormal',
      failure: { code: 'account_unusable', channel_code: null },
      payout: { paused_since: '2026-09-11T02:00:00.000Z' },
      decision: { interpretations: ['INT-09'], parameters: { 'refund.alternate.wallet_closed': 'same_name_card' } },
    })
    const stranger = await openAccount(world)
    const account = { type: 'bank_card', account: payingAccounts.bank_card } as const
    const foreign = await bindAccount(world, stranger, account)
    const wrong = world.parley.refunds.updateDestination(id, { payment_method_id: foreign.id })
    await expect(wrong).rejects.toMatchObject({ status: 422 })
    const own = await bindAccount(world, user, account)
    await world.parley.refunds.updateDestination(id, { payment_method_id: own.id })
    await world.control.clock.advance({ by: 'P1D' })
    expect(await world.parley.refunds.get(id)).toMatchObject({
      status: 'succeeded',
      destination: { kind: 'same_name_card', method: 'bank_card' },
    })
    expect(await balanceOf(world, `wallet:${user.id}`)).toBe(0)
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))
  })

  it('INT-09 goes to the service credit where the operator says so', async () => {
    await using world = await target.open(fallback('account_balance'))
    const { id, user, refund } = await refundToClosed(world)
    expect(refund).toMatchObject({
      status: 'succeeded',
      destination: { kind: 'account_balance' },
      payout: { credited_at: '2026-09-11T02:00:00.000Z' },
    })
    // The wallet takes no fee.
    expect((await world.parley.serviceCredit.get(user.id)).balances).toEqual([{ amount: 18_937, currency: 'CNY' }])
    expect((await eventTypes(world, id)).slice(-4)).toEqual([
      'refund.processing',
      'refund.abnormal',
      'refund.destination_updated',
      'refund.succeeded',
    ])
    expect(await balanceOf(world, 'refunds_payable')).toBe(0)
  })

  it('INT-09 stays where it is where the operator says so', async () => {
    await using world = await target.open(fallback('stay_abnormal'))
    const { id, user, refund } = await refundToClosed(world)
    expect(refund.status).toBe('abnormal')
    const own = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const update = world.parley.refunds.updateDestination(id, { payment_method_id: own.id })
    await expect(update).rejects.toMatchObject({ code: 'refund_destination_fixed' })
  })

  it('4.2.3 goes back into a wallet that was opened again', async () => {
    await using world = await target.open({ at })
    const { user, order } = await buyPro(world, { method: 'tencent_wallet' })
    await world.parley.wallet.close(user.id)
    expect(await world.parley.wallet.open(user.id)).toMatchObject({ status: 'opened', balance: { amount: 0 } })
    const { id } = await approve(world, await applyForRefund(world, order))
    await world.control.clock.advance({ by: 'PT0S' })
    const { status, amount } = await world.parley.refunds.get(id)
    expect(status).toBe('succeeded')
    expect((await world.parley.wallet.get(user.id)).balance).toEqual(amount?.net)
  })
})

describe.each(targets)('3.4 the wallet over $name', (target) => {
  it('gives its money back, and closes once it is empty', async () => {
    await using world = await target.open()
    const { wallet } = world.parley
    const user = await openAccount(world)
    const yuan = (amount: number) => ({ amount: { amount, currency: 'CNY' } })
    await expect(wallet.close(user.id)).rejects.toMatchObject({ status: 404 })
    await fillWallet(world, user, { amount: 500, currency: 'CNY' })
    await expect(wallet.close(user.id)).rejects.toMatchObject({ status: 409, code: 'wallet_not_empty' })
    await expect(wallet.withdraw(user.id, yuan(501))).rejects.toMatchObject({ code: 'insufficient_balance' })
    expect(await wallet.withdraw(user.id, yuan(500))).toMatchObject({ balance: { amount: 0 } })
    expect(await wallet.close(user.id)).toMatchObject({ status: 'closed' })
    for (const call of [wallet.close(user.id), wallet.withdraw(user.id, yuan(1)), wallet.topUp(user.id, yuan(1))]) {
      await expect(call).rejects.toMatchObject({ status: 422, code: 'wallet_not_opened' })
    }
    expect(await balanceOf(world, 'outside')).toBe(0)
  })
})
