import type { decideApproval } from '../decide-approval.ts'
import type { Diversion } from '../decide-diversion.ts'
import type { decideOpening } from '../decide-opening.ts'
import type { decideSubmission } from '../decide-submission.ts'
import type { OutcomePhrase } from './phrase.ts'

type CodeOf<Decide extends (...given: never[]) => { readonly ok: boolean }> = Extract<
  ReturnType<Decide>,
  { readonly refused: string }
>['refused']

/** A code with which an application for a refund is refused. */
export type RefundRefusal =
  | CodeOf<typeof decideOpening>
  | CodeOf<typeof decideSubmission>
  | CodeOf<typeof decideApproval>
type Diverted = `refund_diverted_to_${Diversion['to']}`

/** How outcomes are told that say more than the step they belong to; a code without one does not compile. */
export const refusalPhrases: Readonly<Record<RefundRefusal | Diverted, OutcomePhrase>> = {
  payment_disputed: {
    headline: {
      en: 'No refund can be asked for while the payment is disputed.',
      'zh-CN': '付款存在争议期间不能申请退费。',
    },
    next: { en: 'Wait for the decision of the channel.', 'zh-CN': '请等待支付渠道作出决定。' },
  },
  refund_already_open: {
    headline: { en: 'A refund of this order is open already.', 'zh-CN': '该订单已有未结束的退费。' },
    next: { en: 'Go on with that one, or withdraw it.', 'zh-CN': '请继续办理该退费，或将其撤回。' },
  },
  refund_period_over: {
    headline: { en: 'The payment is too old to be refunded.', 'zh-CN': '该笔付款已超过可退费期限。' },
    next: null,
  },
  refund_limit_reached: {
    headline: { en: 'The order has had as many refunds as it may have.', 'zh-CN': '该订单的退费次数已达上限。' },
    next: null,
  },
  refund_window_expired: {
    headline: { en: 'The application came too late.', 'zh-CN': '申请已超过提交期限。' },
    next: { en: 'Begin another application and submit it in time.', 'zh-CN': '请重新创建申请并按时提交。' },
  },
  refund_order_information_mismatch: {
    headline: { en: 'The order is not as it was stated.', 'zh-CN': '所填订单信息与订单不符。' },
    next: { en: 'Correct the order information and submit again.', 'zh-CN': '请更正订单信息后重新提交。' },
  },
  refund_evidence_required: {
    headline: { en: 'Evidence is missing.', 'zh-CN': '缺少证明材料。' },
    next: { en: 'Upload evidence and submit again.', 'zh-CN': '请上传证明材料后重新提交。' },
  },
  refund_fault_user: {
    headline: {
      en: 'There is no refund, because the user caused the fault.',
      'zh-CN': '故障由用户自身原因导致，不予退费。',
    },
    next: null,
  },
  promotion_not_refundable: {
    headline: {
      en: 'The promotion by which it was bought lets nothing go back now.',
      'zh-CN': '按所参加活动的规则，目前不予退费。',
    },
    next: null,
  },
  nothing_refundable: {
    headline: { en: 'Nothing of the payment remains to be refunded.', 'zh-CN': '该笔付款已无可退金额。' },
    next: null,
  },
  refund_amount_exceeds_paid: {
    headline: { en: 'More would go back than remains of the payment.', 'zh-CN': '应退金额超过该笔付款的剩余金额。' },
    next: null,
  },
  order_already_refunded: {
    headline: { en: 'All that was paid has been refunded.', 'zh-CN': '所付款项已全部退还。' },
    next: null,
  },
  refund_sub_reason_mismatch: {
    headline: { en: 'The detail does not belong to the reason.', 'zh-CN': '具体情形与退费原因不符。' },
    next: { en: 'Name a detail that does, or leave it out.', 'zh-CN': '请选择相符的情形，或不填写。' },
  },
  refund_reason_unsupported: {
    headline: { en: 'The records of the platform do not bear the reason out.', 'zh-CN': '平台记录不支持该退费原因。' },
    next: { en: 'Apply with the reason that fits what happened.', 'zh-CN': '请按实际情况选择退费原因。' },
  },
  refund_evidence_not_found: {
    headline: { en: 'A piece of evidence is not there.', 'zh-CN': '有证明材料不存在。' },
    next: { en: 'Upload it and submit again.', 'zh-CN': '请上传后重新提交。' },
  },
  refund_evidence_foreign: {
    headline: { en: 'A piece of evidence belongs to somebody else.', 'zh-CN': '有证明材料属于他人。' },
    next: { en: 'Upload your own and submit again.', 'zh-CN': '请上传您本人的材料后重新提交。' },
  },
  refund_evidence_wrong_purpose: {
    headline: { en: 'A file was uploaded for another purpose.', 'zh-CN': '有文件并非作为退费证明材料上传。' },
    next: { en: 'Upload it as evidence and submit again.', 'zh-CN': '请作为证明材料上传后重新提交。' },
  },
  refund_amount_exceeds_reckoned: {
    headline: { en: 'More would go back than the policy allows.', 'zh-CN': '退费金额超过按规则核算的金额。' },
    next: null,
  },
  refund_reviewer_must_differ: {
    headline: { en: 'Another member of the staff has to approve.', 'zh-CN': '须由另一名工作人员批准。' },
    next: null,
  },
  validation_failed: {
    headline: { en: 'The amount is not one that can go back.', 'zh-CN': '该金额无法退还。' },
    next: null,
  },
  invalid_transition: {
    headline: { en: 'The refund is past that step.', 'zh-CN': '退费当前状态不支持该操作。' },
    next: null,
  },
  refund_diverted_to_card: {
    headline: {
      en: 'The wallet that paid is closed; the money waits for a card.',
      'zh-CN': '付款的钱包已注销，退款等待指定银行卡。',
    },
    next: { en: 'Name a bank card in your name.', 'zh-CN': '请指定您本人名下的银行卡。' },
  },
  refund_diverted_to_credit: {
    headline: {
      en: 'The wallet that paid is closed; the money goes to the service credit.',
      'zh-CN': '付款的钱包已注销，款项退至服务余额。',
    },
    next: null,
  },
  refund_diverted_to_nowhere: {
    headline: {
      en: 'The wallet that paid is closed; the money stays where it is.',
      'zh-CN': '付款的钱包已注销，款项暂不退回。',
    },
    next: { en: 'Please contact us.', 'zh-CN': '请与我们联系。' },
  },
}

/** Whether an outcome is told in words of its own. */
export const isToldByOutcome = (outcome: string): outcome is keyof typeof refusalPhrases =>
  Object.hasOwn(refusalPhrases, outcome)
