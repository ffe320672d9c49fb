import { outsideJob } from '../../jobs/job.ts'
import type { DisputeAnswer, PaymentMethodType } from '../../ports/payment-channel.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { disputeKind } from './dispute-kind.ts'

/** INT-37: hands everything that was submitted so far to the channel; made twice, the channel has it once. */
export const sendEvidence = outsideJob<{ method: PaymentMethodType; answer: DisputeAnswer }, void>({
  kind: 'dispute.send_evidence',
  title: { en: 'The channel is given evidence on a dispute', 'zh-CN': '向支付渠道提交争议证据' },
  clauses: ['4.4.1'],
  interpretations: ['INT-37'],
  subject: about(disputeKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const dispute = await find(ctx, disputeKind, ref)
    if (dispute?.status !== 'evidence') return null
    const { method, channel_reference, payment_id, evidence } = dispute
    const given = evidence.map(({ statement, file_ids }) => ({ statement, file_ids }))
    return { method, answer: { channel_reference, payment_id, evidence: given } }
  },
  perform: ({ method, answer }, { channels }) => channels[method].answerDispute(answer),
  finish: async () => undefined,
})
