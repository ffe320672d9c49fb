import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { sessionOf, openAccount, bindAccount, payingAccounts } from '../steps/customer.ts'
import { disputePayment } from '../steps/dispute.ts'
import { business, invoiceOrder } from '../steps/invoice.ts'
import { eventsOf } from '../steps/observe.ts'
import { beginPayment, buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const eleventhDay = '2026-09-11T02:00:00Z'

const of = ({ data }: Schemas['RefundTimeline'], kind: string) =>
  data.filter((entry) => entry.kind === kind).map(({ title }) => title)

describe.each(targets)('4.2.3 a refund explains itself, over $name', (target) => {
  it('1.b 4.3.1 4.4.1 every decision in order, with its arithmetic, its texts and a statement', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: eleventhDay })
    const { id } = await approve(world, await applyForRefund(world, order))
    await world.control.clock.advance({ by: 'P1D' })

    const log = await world.parley.refunds.decision(id)
    const taken = log.data.map(({ event, decision }) => [event, decision.outcome])
    expect(taken).toEqual([
      ['open', 'refund_draft_opened'],
      ['submit', 'refund_submitted'],
      ['start_review', 'refund_under_review'],
      ['approve', 'refund_approved'],
      ['send', 'refund_processing'],
      ['succeed', 'refund_succeeded'],
    ])
    const [, submission, , approval] = log.data
    expect(submission?.actor.type).toBe('app')
    expect(approval).toMatchObject({
      from: 'under_review',
      to: 'approved',
      actor: { type: 'staff' },
      decision: { parameters: { 'refund.fee.rate': '0.006' } },
      statement: { locale: 'en', headline: 'The refund was approved.' },
    })
    expect(approval?.statement.lines).toEqual(
      expect.arrayContaining(['You paid CNY 299.00.', 'The amount that goes back is CNY 188.23.']),
    )
    expect((await world.parley.refunds.get(id)).decision).toEqual(approval?.decision)
    const cited = new Set(['1.b', ...log.data.flatMap(({ decision }) => decision.clauses)])
    expect(new Set(log.clauses.map((clause) => clause.id))).toEqual(cited)
    expect(log.interpretations.map((one) => one.id)).toEqual(expect.arrayContaining(['INT-01', 'INT-04', 'INT-08']))
    expect(await world.staff.refunds.decision(id)).toEqual(log)
  })

  it('speaks Chinese where that is asked for, and to nobody but the applicant', async () => {
    await using world = await target.open({ at })
    const { user, order } = await buyPro(world)
    const { id } = await applyForRefund(world, order)
    const own = await sessionOf(world, user)
    const log = await own.refunds.decision(id, { headers: { 'accept-language': 'zh-CN' } })
    expect(log).toMatchObject({ locale: 'zh-CN', data: [{ statement: { headline: '退费申请已创建。' } }, {}] })
    expect(log.clauses[0]?.title).toMatch(/\p{Script=Han}/u)
    const stranger = await sessionOf(world, await openAccount(world))
    await expect(stranger.refunds.decision(id)).rejects.toMatchObject({ status: 404 })
    await expect(stranger.refunds.timeline(id)).rejects.toMatchObject({ status: 404 })
  })

  it('4.2.1 4.2.3 the timeline holds what happened and what lies ahead, with its events and postings', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: eleventhDay })
    const draft = await world.parley.refunds.create({ order_id: order.id })
    const begun = await world.parley.refunds.timeline(draft.id)
    expect(begun.data.filter(({ ahead }) => ahead)).toMatchObject([
      { kind: 'deadline', at: draft.submit_by, title: 'The application must be submitted', clauses: ['4.2.1'] },
    ])
    await world.parley.refunds.withdraw(draft.id)

    const submitted = await applyForRefund(world, order)
    const waiting = await world.parley.refunds.timeline(submitted.id)
    expect(of(waiting, 'deadline')).toEqual(['The review should have ended'])
    const { id, payout } = await approve(world, submitted)
    const due = (await world.parley.refunds.timeline(id)).data.filter(({ ahead }) => ahead)
    expect(due).toMatchObject([{ at: payout?.due_at, title: 'The money must be back', provisional: false }])

    await world.control.clock.advance({ by: 'P1D' })
    const over = await world.parley.refunds.timeline(id)
    expect(over.data.some(({ ahead }) => ahead)).toBe(false)
    expect(of(over, 'channel_attempt')).toEqual(['The payout was handed to the channel.', 'The money is back.'])
    expect(over.data.filter(({ kind }) => kind === 'posting')).toMatchObject([
      { title: 'The refund was booked as owed.', amount: { amount: 18_937 }, ref: { object: 'posting' } },
      { title: 'The payout was booked.', amount: { amount: 18_823 } },
    ])
    expect(of(over, 'notice')).toEqual(
      expect.arrayContaining(['Notice: Your refund was approved', 'Notice: Your money is back']),
    )
    const sequences = over.data.flatMap(({ sequence }) => sequence ?? [])
    expect(sequences).toEqual((await eventsOf(world, id)).map(({ sequence }) => sequence))
    const instants = over.data.map((entry) => entry.at)
    expect(instants).toEqual(instants.toSorted())
    expect(await world.staff.refunds.timeline(id)).toEqual(over)
  })

  it('INT-03 INT-07 INT-09 shows the clocks that stood still: for an answer, and for another card', async () => {
    await using world = await target.open({ at })
    const { order, user } = await buyPro(world, { account: '6222020000000072' })
    const { id } = await applyForRefund(world, order)
    await world.staff.refunds.startReview(id)
    await world.staff.refunds.requestInfo(id, { question: 'Which days?', answer_by: 'P3D' })
    const asked = await world.parley.refunds.timeline(id)
    expect(asked.data.at(-1)).toMatchObject({
      title: 'The questions of the reviewer must be answered',
      at: '2026-09-04T01:00:00.000Z',
    })
    await world.control.clock.advance({ by: 'PT1H' })
    await world.parley.refunds.provideInfo(id, { statement: 'All of Monday.' })
    await world.staff.refunds.approve(id, { finding: { fault: 'none' } })
    await world.control.clock.advance({ by: 'PT1H' })
    await world.control.refunds.simulate(id, { outcome: 'abnormal' })
    const stuck = await world.parley.refunds.timeline(id)
    expect(of(stuck, 'deadline')).toEqual([])
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    await world.parley.refunds.updateDestination(id, { payment_method_id: card.id })

    const seen = await world.parley.refunds.timeline(id)
    expect(of(seen, 'pause')).toEqual([
      'The target of the review stands still.',
      'The deadline of the payout stands still.',
    ])
    expect(of(seen, 'resumption')).toEqual(['The target of the review runs on.', 'The deadline of the payout runs on.'])
    const decided = (await world.parley.refunds.decision(id)).data.map(({ event }) => event)
    expect(decided.slice(3, 5)).toEqual(['request_info', 'provide_info'])
  })

  it('INT-36 INT-37 shows the invoice that is reversed first, and the dispute that holds the refund', async () => {
    await using world = await target.open({ at })
    const { order, payment } = await buyPro(world)
    const invoice = await invoiceOrder(world, order, business)
    await world.control.clock.advance({ to: eleventhDay })
    const { id } = await approve(world, await applyForRefund(world, order))
    const held = await world.parley.refunds.timeline(id)
    expect(of(held, 'pause')).toEqual(['The payout waits for the reversal of the invoice.'])
    expect(held.data.filter(({ ref }) => ref.id === invoice.id)).toMatchObject([
      { kind: 'invoice', title: 'The reversal of the invoice was asked for.', interpretations: ['INT-36'] },
      { kind: 'deadline', ahead: true, at: '2026-09-14T02:00:00.000Z' },
    ])
    const dispute = await disputePayment(world, payment)
    await world.control.disputes.simulate(dispute.id, { outcome: 'won' })
    await world.control.invoices.simulate(invoice.id, { outcome: 'buyer_confirms' })
    await world.control.clock.advance({ by: 'P1DT10S' })

    const over = await world.parley.refunds.timeline(id)
    const disputed = over.data.filter(({ kind }) => kind === 'dispute')
    expect(disputed).toMatchObject([
      { title: 'A dispute of the payment holds the refund.', ref: { object: 'dispute', id: dispute.id } },
      { title: 'The dispute is over and the refund goes on.' },
    ])
    expect(of(over, 'invoice')).toEqual(['The reversal of the invoice was asked for.', 'The invoice was reversed.'])
    expect(of(over, 'resumption')).toContain('The payout waits for the invoice no longer.')
    const events = (await world.parley.refunds.decision(id)).data.map(({ event }) => event)
    expect(events).toEqual([
      'open',
      'submit',
      'start_review',
      'approve',
      'hold_payout',
      'freeze',
      'unfreeze',
      'release_payout',
      'send',
      'succeed',
    ])
  })

  it('4.2.3 INT-07 a late payout and a late review are in it, and so is an event that was only announced', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world, { account: '6222020000000072' })
    const submitted = await applyForRefund(world, order)
    await world.control.clock.advance({ by: 'P4D' })
    const { id } = await approve(world, submitted)
    await world.control.clock.advance({ by: 'P20D' })
    await world.control.events.trigger({ type: 'refund.approved', object_id: id })
    const seen = await world.parley.refunds.timeline(id)
    expect(of(seen, 'event')).toEqual([
      'The review took longer than its target.',
      'The refund was announced as it stood.',
    ])
    expect(seen.data.map(({ title }) => title)).toContain('The money was not back by its day.')
    expect((await world.parley.refunds.decision(id)).data).toHaveLength(6)
  })

  it('4.2.3 4.3.2 a rejection gives its clause and its reason, and what remains to be done', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    const { id } = await applyForRefund(world, order)
    await world.staff.refunds.startReview(id)
    const explanation = 'The network of the applicant was down.'
    const finding = { fault: 'user' } as const
    await world.staff.refunds.reject(id, { clause: '4.3.2', explanation, finding })
    const { data, clauses } = await world.parley.refunds.decision(id)
    const { statement } = data.at(-1) ?? {}
    expect(statement).toMatchObject({
      headline: 'The refund was rejected.',
      lines: [
        'A refund was asked for because the user cancelled the order (4.1.5).',
        'The review found the fault with you.',
        `The reason given is: ${explanation}`,
      ],
      next: expect.stringContaining('stays yours'),
    })
    expect(clauses.map((clause) => clause.id)).toContain('4.3.2')
    expect(statement?.basis).toContain('4.3.2')
  })

  it('INT-32 money that came too late was asked for by nobody, and goes back by itself', async () => {
    await using world = await target.open({ at })
    const { order, payment } = await beginPayment(world)
    await world.control.clock.advance({ by: 'PT31M' })
    await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
    await world.control.clock.advance({ by: 'P1D' })
    const [refund] = (await world.parley.refunds.list({ order_id: order.id })).data
    const { data } = await world.parley.refunds.decision(refund?.id ?? '')
    expect(data.map(({ event, from }) => [event, from])).toEqual([
      ['grant', null],
      ['send', 'approved'],
      ['succeed', 'processing'],
    ])
    expect(data[0]?.statement.headline).toBe('The platform pays the money back by itself.')
    expect(data[0]?.statement.lines).toContain('The amount that goes back is CNY 299.00.')
    expect(data.map(({ statement }) => statement.text).join()).not.toContain('was asked for')
  })

  it('INT-09 a wallet that is closed is told as what it is, and no channel is in the timeline', async () => {
    await using world = await target.open({
      at,
      parameters: { 'refund.alternate.wallet_closed': 'account_balance' },
    })
    const { user, order } = await buyPro(world, { method: 'tencent_wallet' })
    await world.parley.wallet.close(user.id)
    const { id } = await approve(world, await applyForRefund(world, order))
    await world.control.clock.advance({ by: 'PT0S' })
    const { data } = await world.parley.refunds.decision(id)
    const told = 'The wallet that paid is closed; the money goes to the service credit.'
    expect(data.slice(-3).map(({ event, statement }) => [event, statement.headline])).toEqual([
      ['return_abnormal', told],
      ['update_destination', told],
      ['succeed', 'The money is back.'],
    ])
    const timeline = await world.parley.refunds.timeline(id)
    const last = timeline.data.filter(({ sequence }) => sequence !== null).at(-1)
    expect(last).toMatchObject({ kind: 'transition', title: 'The money is back.' })
  })

  it('INT-37 a refund that a lost dispute ended says so', async () => {
    await using world = await target.open({ at })
    const { order, payment } = await buyPro(world)
    const { id } = await applyForRefund(world, order)
    const dispute = await disputePayment(world, payment)
    await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
    const { data } = await world.parley.refunds.decision(id)
    expect(data.map(({ event }) => event)).toEqual(['open', 'submit', 'freeze', 'lose_dispute'])
    expect(data.at(-1)?.statement.headline).toBe('The refund ended, because the money went back by a dispute.')
    expect(of(await world.parley.refunds.timeline(id), 'pause')).toEqual(['The target of the review stands still.'])
  })
})
