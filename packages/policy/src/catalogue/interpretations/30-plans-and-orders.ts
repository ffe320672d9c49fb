import type { InterpretationTable } from '../interpretation.ts'

/** How plans, orders and what surrounds a purchase are read: INT-30 to INT-37. */
export const planAndOrderInterpretations = {
  'INT-30': {
    id: 'INT-30',
    clauses: ['2.1'],
    question: {
      en: 'Does Basic really put no limit on the length of a meeting?',
      'zh-CN': '基础版真的不限制单场会议的时长吗？',
    },
    readings: [
      { en: 'Literally: there is no limit.', 'zh-CN': '照字面：没有限制。' },
      { en: 'As in products on the market: 60 minutes.', 'zh-CN': '参照市面上的产品：60 分钟。' },
    ],
    ruling: {
      en: 'There is no limit.',
      'zh-CN': '没有限制。',
    },
    reason: {
      en: 'The reference policy is followed as it reads, whatever products on the market do.',
      'zh-CN': '以参考政策的文字为准，不论市面上的产品怎样做。',
    },
  },
  'INT-31': {
    id: 'INT-31',
    clauses: ['3.P.6'],
    question: { en: 'Which balance can the user see?', 'zh-CN': '用户可以看到哪种余额？' },
    readings: [
      { en: 'The balance of the wallet.', 'zh-CN': '钱包余额。' },
      { en: 'The credit for services.', 'zh-CN': '服务额度。' },
    ],
    ruling: {
      en: 'Both, shown apart: the balance of the wallet, if one has been opened, and the service credit.',
      'zh-CN': '两种都能看到，分开显示：已开通钱包的余额，以及服务额度。',
    },
    reason: {
      en: 'The one is money and can be paid out, the other only pays for services; adding them up would mislead.',
      'zh-CN': '前者是可以取出的钱，后者只能抵付服务；合在一起会造成误解。',
    },
  },
  'INT-32': {
    id: 'INT-32',
    clauses: ['3.P.2', '3.P.4', '3.P.5'],
    question: {
      en: 'When does an unpaid order expire, and what if the payment arrives afterwards?',
      'zh-CN': '未付款的订单何时过期，过期后才到的付款怎么办？',
    },
    readings: [
      { en: 'The payment is refused.', 'zh-CN': '拒收。' },
      { en: 'The order is opened again.', 'zh-CN': '重新打开订单。' },
      { en: 'The payment is refunded.', 'zh-CN': '退款。' },
    ],
    ruling: {
      en:
        'An order expires after 30 minutes. A payment that succeeds later is real money: it is reported and ' +
        'refunded in full without a fee, unless the sandbox is set to open the order again.',
      'zh-CN':
        '订单 30 分钟后过期。此后才成功的付款是实实在在的钱：平台会提示并全额退回，不收手续费；' +
        '沙箱也可以设为重新打开订单。',
    },
    reason: {
      en: 'A price that was confirmed cannot be held for ever, and money cannot be kept for an order that is no more.',
      'zh-CN': '已确认的价格不能无限期保留，而订单既已不在，钱也不能留下。',
    },
  },
  'INT-33': {
    id: 'INT-33',
    clauses: ['2.E', '2.S.2'],
    question: { en: 'Is a subscription renewed automatically?', 'zh-CN': '订阅会不会自动续费？' },
    readings: [
      { en: 'It is never renewed by itself.', 'zh-CN': '从不自动续费。' },
      { en: 'It is, if the user has asked for it.', 'zh-CN': '用户选择之后才会。' },
    ],
    ruling: {
      en:
        'Not unless the user asks for it. Then a notice comes 5 days ahead and the user may cancel at any time. A ' +
        'failed charge is tried again on days 0, 1, 3, 5 and 7, between 07:00 and 22:00; after 7 days of grace the ' +
        'account falls back to Basic.',
      'zh-CN':
        '默认不会，用户选择之后才会。续费前 5 天发出通知，随时可以取消。扣款失败的，在第 0、1、3、5、' +
        '7 天的 7 时至 22 时之间重试；宽限 7 天之后转为基础版。',
    },
    reason: {
      en:
        "The policy leaves the purchase to the user, so a renewal needs the user's wish; the notice of 5 days " +
        'follows the rules on automatic renewal.',
      'zh-CN': '政策把购买交给用户决定，续费也应出于用户的意愿；提前 5 天通知依据的是关于自动续费的规定。',
    },
  },
  'INT-34': {
    id: 'INT-34',
    clauses: ['2.E', '2.S.2'],
    question: {
      en: 'How is a change of plan or of seats settled during a paid period?',
      'zh-CN': '服务期内更换版本或增减席位怎样结算？',
    },
    readings: [
      { en: 'Every change applies at once.', 'zh-CN': '一律立即生效。' },
      { en: 'Every change waits for the end of the period.', 'zh-CN': '一律等到服务期结束。' },
      { en: 'More applies now, less at the end of the period.', 'zh-CN': '增加立即生效，减少到期生效。' },
    ],
    ruling: {
      en:
        'An upgrade or more seats apply at once against payment of the difference by days. A downgrade or fewer ' +
        'seats apply at the end of the period, or at once against service credit where the sandbox allows it.',
      'zh-CN':
        '升级或增加席位立即生效，按天补差价。降级或减少席位在服务期结束时生效；沙箱允许时，也可立即生效，' +
        '差额转为服务额度。',
    },
    reason: {
      en:
        'The user receives at once what is paid for at once, and a downgrade does not become a refund by the back ' +
        'door.',
      'zh-CN': '当即付的钱当即得到服务；降级也不会变成绕开退款规则的退款。',
    },
  },
  'INT-35': {
    id: 'INT-35',
    clauses: ['2.2'],
    question: { en: 'Which region decides the price?', 'zh-CN': '价格由哪个地区决定？' },
    readings: [
      { en: 'The billing region of the account.', 'zh-CN': '账户的计费地区。' },
      { en: 'The region of the payment method.', 'zh-CN': '付款方式所属的地区。' },
      { en: 'The place where the user is.', 'zh-CN': '用户所在的地点。' },
    ],
    ruling: {
      en:
        'The billing region of the account, which is fixed for the paid period. A refund is made in the currency ' +
        'and out of the amount that was paid.',
      'zh-CN': '账户的计费地区，在已付费期间固定不变。退款使用当初付款的币种，并以当初付的金额为准。',
    },
    reason: {
      en: 'It is known before the purchase and does not change with a journey or a card.',
      'zh-CN': '它在购买之前就已确定，不会因为出行或换卡而改变。',
    },
  },
  'INT-36': {
    id: 'INT-36',
    clauses: ['3.P.5', '4.2.3'],
    question: {
      en: 'Are invoices issued, and what happens to them on a refund?',
      'zh-CN': '开不开发票，退款时发票怎么办？',
    },
    readings: [
      { en: 'The policy knows no invoices.', 'zh-CN': '政策中没有发票。' },
      { en: 'They are issued on request.', 'zh-CN': '依申请开具。' },
    ],
    ruling: {
      en:
        'An invoice is issued on request once the payment has succeeded. A refund reverses it by a red-letter ' +
        'invoice over the money that goes back; a business buyer confirms that within 72 hours, before the money ' +
        'goes out. If they do not, the payout goes on waiting until the reversal is requested again and confirmed.',
      'zh-CN':
        '付款成功之后依申请开具。退款时开红字发票冲销；购买方是企业的，先由其在 72 小时内确认，然后才付出退款；未确认的，退款继续等待，直至重新申请并确认。',
    },
    reason: {
      en: 'A paying user may need one for tax, and it must not outlive the payment that it documents.',
      'zh-CN': '付款的用户可能需要发票报税；而发票所证明的付款既已退回，发票也不应保留。',
    },
  },
  'INT-37': {
    id: 'INT-37',
    clauses: ['4.2.3', '4.4.1'],
    question: {
      en: 'What if the payer disputes a payment with the bank or the channel?',
      'zh-CN': '付款人向银行或支付渠道提出争议时怎么办？',
    },
    readings: [
      { en: 'Refund and dispute run side by side.', 'zh-CN': '退款与争议各走各的。' },
      { en: 'The dispute comes first.', 'zh-CN': '争议优先。' },
    ],
    ruling: {
      en:
        'A dispute freezes the open refunds of that payment. If the platform loses it, the subscription ends and ' +
        'the amount counts as returned.',
      'zh-CN': '争议使该笔付款的未结退款冻结。平台败诉的，订阅终止，该金额视为已经退回。',
    },
    reason: {
      en: 'The same money must not be paid back twice.',
      'zh-CN': '同一笔钱不能退两次。',
    },
  },
} as const satisfies InterpretationTable
