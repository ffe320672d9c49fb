import type { StepPhrase } from './phrase.ts'

/** How the steps of the procedure are said: window, evidence, review, payout (4.2.1 to 4.2.3, 4.4.2, 4.4.3). */
export const procedurePhrases = {
  now: { en: 'The wish for a refund was made known at {value}.', 'zh-CN': '您于{value}提出退费。' },
  'opened at': { en: 'The application was begun at {value}.', 'zh-CN': '申请创建于{value}。' },
  'paid at': { en: 'The payment was made at {value}.', 'zh-CN': '付款时间为{value}。' },
  'end of the outage': { en: 'The outage ended at {value}.', 'zh-CN': '服务中断结束于{value}。' },
  'account abnormal since': { en: 'The account was abnormal since {value}.', 'zh-CN': '账户自{value}起异常。' },
  'paid for the second time': { en: 'The second payment was made at {value}.', 'zh-CN': '第二次付款于{value}。' },
  'borne out by the records': {
    en: 'Whether the records of the platform bear the reason out: {value}.',
    'zh-CN': '平台记录是否支持该原因：{value}。',
    instead: {
      yes: { en: 'The records of the platform bear the reason out.', 'zh-CN': '平台记录支持该原因。' },
      no: { en: 'The records of the platform say nothing of it.', 'zh-CN': '平台记录中没有相关情况。' },
    },
  },
  reason: { en: 'The reason is {value}.', 'zh-CN': '退费原因为 {value}。' },
  detail: { en: 'The detail is {value}.', 'zh-CN': '具体情形为 {value}。' },
  applicant: { en: 'The applicant is the {value}.', 'zh-CN': '申请人身份为 {value}。' },
  gross: { en: 'The amount before the fee is {value}.', 'zh-CN': '扣费前金额为 {value}。' },
  'approved by': null,
  'submit by': { en: 'It may be submitted until {value}.', 'zh-CN': '申请最迟可于{value}提交。' },
  'submitted at': { en: 'It was submitted at {value}.', 'zh-CN': '申请提交于{value}。' },
  'refundable until': { en: 'The payment can be refunded until {value}.', 'zh-CN': '该笔付款可退费至{value}。' },
  'open refund': { en: 'Refund {value} of this order is open.', 'zh-CN': '该订单的退费 {value} 尚未结束。' },
  'refunds so far': {
    en: 'Refunds that this order has had: {value}.',
    'zh-CN': '该订单已退费次数：{value}。',
  },
  disputed: { en: 'Of the payment, {value} are disputed.', 'zh-CN': '该笔付款中有 {value} 存在争议。' },
  'pieces of evidence': { en: 'Pieces of evidence: {value}.', 'zh-CN': '证明材料数量：{value}。' },
  order: { en: 'The order is {value}.', 'zh-CN': '订单为 {value}。' },
  fault: {
    en: 'Fault: {value}.',
    'zh-CN': '过错方：{value}。',
    instead: {
      user: { en: 'The review found the fault with you.', 'zh-CN': '审核认定过错在您。' },
      platform: { en: 'The review found the fault with the platform.', 'zh-CN': '审核认定过错在平台。' },
      third_party: { en: 'The review found the fault with a third party.', 'zh-CN': '审核认定过错在第三方。' },
      none: { en: 'The review found nobody at fault.', 'zh-CN': '审核未认定任何一方有过错。' },
    },
  },
  question: { en: 'The reviewer asks: {value}', 'zh-CN': '审核人员提问：{value}' },
  'answer by': { en: 'The answer is awaited until {value}.', 'zh-CN': '答复截止时间为{value}。' },
  answer: { en: 'The answer was: {value}', 'zh-CN': '答复内容：{value}' },
  explanation: { en: 'The reason given is: {value}', 'zh-CN': '说明理由：{value}' },
  dispute: { en: 'It is about dispute {value}.', 'zh-CN': '所涉争议为 {value}。' },
  'approved on': { en: 'The approval is of {value}.', 'zh-CN': '审核通过日期为{value}。' },
  'working days': { en: 'The money has to be back within {value}.', 'zh-CN': '款项须在 {value}内退回。' },
  'money back by the end of': { en: 'They end with {value}.', 'zh-CN': '该期限截至{value}终了。' },
  'working days of a year without a published schedule': {
    en: 'That day may still move.',
    'zh-CN': '该日期仍可能变动。',
    instead: {
      provisional: {
        en: 'The holidays of a year on the way are not published yet, so that day may still move.',
        'zh-CN': '期间涉及尚未公布放假安排的年份，该日期仍可能变动。',
      },
    },
  },
  wallet: {
    en: 'The wallet that paid is {value}.',
    'zh-CN': '付款钱包的状态为 {value}。',
    instead: { closed: { en: 'The wallet that paid is closed.', 'zh-CN': '付款的钱包已注销。' } },
  },
  'name on the card equals the name of the payer': {
    en: 'Whether the card is in the name of the payer: {value}.',
    'zh-CN': '银行卡与付款人姓名是否一致：{value}。',
    instead: {
      yes: { en: 'The card is in the name of the payer.', 'zh-CN': '银行卡与付款人姓名一致。' },
      no: { en: 'The card is not in the name of the payer.', 'zh-CN': '银行卡与付款人姓名不一致。' },
    },
  },
  'state before': null,
  state: null,
  event: null,
} as const satisfies Readonly<Record<string, StepPhrase>>
