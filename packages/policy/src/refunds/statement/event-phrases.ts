import type { RefundStep } from '../refund-machine.ts'
import { refundMachine } from '../refund-machine.ts'
import type { OutcomePhrase } from './phrase.ts'

/** An event of the state machine of refunds. */
export type RefundEvent = RefundStep['event']

const wait = {
  en: 'You need to do nothing; you are told what is decided.',
  'zh-CN': '您无需进行任何操作，审核结果将通知您。',
}
const arrives = {
  en: 'You need to do nothing; the money goes back by itself.',
  'zh-CN': '您无需进行任何操作，款项将自动退回。',
}
const again = {
  en: 'You may begin another application for the order.',
  'zh-CN': '您可以为该订单重新提出申请。',
}

/** How each step of a refund is told, by its event; every event of the machine has one. */
export const eventPhrases: Readonly<Record<RefundEvent, OutcomePhrase>> = {
  open: {
    headline: { en: 'A refund application was begun.', 'zh-CN': '退费申请已创建。' },
    next: {
      en: 'Submit it in time with the reason, the order and your evidence, or withdraw it.',
      'zh-CN': '请按时填写退费原因和订单信息、上传证明材料并提交，或撤回申请。',
    },
  },
  return_paid: {
    headline: { en: 'The bank sent the money back that had reached the account.', 'zh-CN': '已到账的款项被银行退回。' },
    next: {
      en: 'Name another bank card in your name, and the money goes there.',
      'zh-CN': '请指定您本人名下的其他银行卡，款项将退至该卡。',
    },
  },
  miss_deadline: {
    headline: { en: 'The money was not back by its day.', 'zh-CN': '款项未能按期退回。' },
    next: arrives,
  },
  grant: {
    headline: { en: 'The platform pays the money back by itself.', 'zh-CN': '平台主动退回款项。' },
    next: arrives,
  },
  expire: {
    headline: {
      en: 'The application lapsed, because it was not submitted in time.',
      'zh-CN': '申请未按时提交，已失效。',
    },
    next: again,
  },
  submit: { headline: { en: 'The application was submitted.', 'zh-CN': '申请已提交。' }, next: wait },
  start_review: { headline: { en: 'The review began.', 'zh-CN': '审核已开始。' }, next: wait },
  request_info: {
    headline: { en: 'The reviewer asks the applicant for more.', 'zh-CN': '审核人员要求补充信息。' },
    next: { en: 'Answer in time, or the application is closed.', 'zh-CN': '请按时答复，逾期申请将被关闭。' },
  },
  provide_info: { headline: { en: 'The applicant answered.', 'zh-CN': '申请人已答复。' }, next: wait },
  close: {
    headline: {
      en: 'The application was closed, because no answer came in time.',
      'zh-CN': '未按时收到答复，申请已关闭。',
    },
    next: again,
  },
  withdraw: { headline: { en: 'The applicant withdrew.', 'zh-CN': '申请人已撤回申请。' }, next: again },
  reject: {
    headline: { en: 'The refund was rejected.', 'zh-CN': '退费申请未通过。' },
    next: {
      en: 'What you bought stays yours. With new evidence you may begin another application.',
      'zh-CN': '您所购的服务保持不变。如有新的证明材料，可以重新提出申请。',
    },
  },
  approve: { headline: { en: 'The refund was approved.', 'zh-CN': '退费申请已通过。' }, next: arrives },
  send: { headline: { en: 'The payout was handed to the channel.', 'zh-CN': '退款已提交支付渠道。' }, next: arrives },
  succeed: { headline: { en: 'The money is back.', 'zh-CN': '款项已退回。' }, next: null },
  return_abnormal: {
    headline: { en: 'The account that paid cannot take the money.', 'zh-CN': '原支付账户无法收款。' },
    next: {
      en: 'Name another bank card in your name; the money then goes there.',
      'zh-CN': '请指定您本人名下的其他银行卡，款项将退至该卡。',
    },
  },
  update_destination: {
    headline: { en: 'The money goes to another account.', 'zh-CN': '退款去向已变更。' },
    next: arrives,
  },
  hold_payout: {
    headline: { en: 'The payout waits for the reversal of the invoice.', 'zh-CN': '退款等待发票红冲。' },
    next: {
      en: 'Where the invoice is of a business, confirm its reversal.',
      'zh-CN': '如为企业发票，请确认红字发票信息。',
    },
  },
  release_payout: {
    headline: { en: 'The payout waits for the invoice no longer.', 'zh-CN': '退款不再等待发票红冲。' },
    next: arrives,
  },
  retry: {
    headline: {
      en: 'The channel closed the attempt; another one follows.',
      'zh-CN': '渠道关闭了本次退款请求，将再次提交。',
    },
    next: arrives,
  },
  fail: {
    headline: { en: 'The payout failed for good.', 'zh-CN': '退款支付最终失败。' },
    next: { en: 'Please contact us.', 'zh-CN': '请与我们联系。' },
  },
  freeze: {
    headline: { en: 'A dispute of the payment holds the refund.', 'zh-CN': '支付争议期间退费冻结。' },
    next: { en: 'It goes on when the channel has decided.', 'zh-CN': '渠道作出决定后退费继续处理。' },
  },
  unfreeze: {
    headline: { en: 'The dispute is over and the refund goes on.', 'zh-CN': '争议结束，退费继续处理。' },
    next: wait,
  },
  lose_dispute: {
    headline: {
      en: 'The refund ended, because the money went back by a dispute.',
      'zh-CN': '款项已因支付争议退回，退费终止。',
    },
    next: null,
  },
  prove_paid: {
    headline: { en: 'The channel had paid the refund already.', 'zh-CN': '渠道此前已完成退款。' },
    next: null,
  },
}

const known: ReadonlySet<string> = new Set(refundMachine.transitions.map(({ event }) => event))

/** Whether a text names an event of the state machine of refunds. */
export const isRefundEvent = (event: string): event is RefundEvent => known.has(event)
