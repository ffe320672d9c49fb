import type { InterpretationTable } from '../interpretation.ts'

/** How the amount, the route and the number of refunds in section 4 are read: INT-08 to INT-11. */
export const refundMoneyInterpretations = {
  'INT-08': {
    id: 'INT-08',
    clauses: ['4.4.1'],
    question: {
      en: 'How much is the handling fee, when is it charged and on which amount?',
      'zh-CN': '手续费收多少、何时收、以什么金额为基数？',
    },
    readings: [
      { en: 'A fixed percentage on every refund.', 'zh-CN': '每次退款都按固定比例收。' },
      { en: 'Only what the payment channel keeps.', 'zh-CN': '只收支付渠道不退还的部分。' },
      { en: 'None where the platform is at fault.', 'zh-CN': '平台有过错时不收。' },
    ],
    ruling: {
      en:
        '0.6 % of the refundable amount, rounded half up, where the ground lies with the user: a cancellation, or ' +
        "an order error of the user's own. Nothing for a duplicate payment, an outage, an unusable service, an " +
        'abnormal account or an order error of the platform, and nothing on a refund to the wallet.',
      'zh-CN':
        '起因在用户一方的，即自行取消或自己下错单，按可退金额的 0.6% 收取，四舍五入。重复付款、平台中断、' +
        '服务无法使用、账户异常以及平台造成的订单错误不收费；退回钱包也不收费。',
    },
    reason: {
      en:
        'The fee has to belong to the case. To charge a user for a failure of the platform would run against 1.b ' +
        'and 5.E.',
      'zh-CN': '费用应当与具体情形相对应。因平台的失误而向用户收费，与 1.b 和 5.E 的精神不合。',
    },
  },
  'INT-09': {
    id: 'INT-09',
    clauses: ['4.2.3', '4.4.2', '4.4.3'],
    question: {
      en: 'What if the account that paid is closed or frozen, and where does money from the wallet go?',
      'zh-CN': '当初付款的账户已注销或冻结时怎么办，用钱包付的钱退到哪里？',
    },
    readings: [
      { en: 'The refund fails.', 'zh-CN': '退款失败。' },
      { en: 'It goes to another account of the same person.', 'zh-CN': '退到同一个人的其他账户。' },
      { en: 'It goes to the account balance.', 'zh-CN': '退到账户余额。' },
    ],
    ruling: {
      en:
        'The refund becomes abnormal, and the user may name a card in the same name; until then it waits. It never ' +
        'goes to anybody else. Money from the wallet goes back to the wallet.',
      'zh-CN':
        '退款转为异常状态，用户可以提供一张本人名下的银行卡；在此之前退款一直等待，绝不会退给别人。' +
        '从钱包付出的钱退回钱包。',
    },
    reason: {
      en:
        "The right to the money outlives the account, while a third person's account would open the way to fraud; " +
        'for the wallet the general rule of 4.2.3 is enough.',
      'zh-CN': '账户没有了，钱仍是用户的；若允许退到他人名下，就会给欺诈留下空子。钱包则适用 4.2.3 的一般规则即可。',
    },
  },
  'INT-10': {
    id: 'INT-10',
    clauses: ['4.3.3'],
    question: { en: 'What if a promotion says nothing about refunds?', 'zh-CN': '促销活动没有写退款规则时怎么办？' },
    readings: [
      { en: 'Then nothing is refunded.', 'zh-CN': '不予退款。' },
      { en: 'Then the ordinary rule applies to the money paid.', 'zh-CN': '对实付的钱适用一般规则。' },
    ],
    ruling: {
      en:
        'The ordinary rule applies to the money that was paid. Where the promotion has a rule, that rule is part ' +
        'of its data and governs what the user decides; a second payment, and what the platform failed to deliver, ' +
        'follow the ordinary rule all the same. Coupons are never paid out in cash, and one that was used stays used.',
      'zh-CN':
        '对实际付出的钱适用一般规则。活动自带规则的，规则写在活动数据里，用户自行退费时依其执行；重复支付以及平台未能提供' +
        '服务的，仍适用一般规则。优惠券一律不折成现金退还，已使用的也不再返还。',
    },
    reason: {
      en: 'The silence of an offer cannot take away a right that the policy gives, and a coupon was never money paid.',
      'zh-CN': '活动没有说明，不能因此夺走政策给予的权利；而优惠券本来就不是付出的钱。',
    },
  },
  'INT-11': {
    id: 'INT-11',
    clauses: ['4.2.2', '4.2.3'],
    question: {
      en: 'When does the service stop, until when may an application be withdrawn, and how many may there be?',
      'zh-CN': '服务何时停止、何时之前可以撤回，一笔订单可以退几次？',
    },
    readings: [
      { en: 'The service stops at submission.', 'zh-CN': '提交时停止。' },
      { en: 'It stops at approval.', 'zh-CN': '批准时停止。' },
      { en: 'It stops when the money has arrived.', 'zh-CN': '到账时停止。' },
    ],
    ruling: {
      en:
        'The service stops at approval, and until then the application may be withdrawn. One refund per order may ' +
        'be open at a time; several may follow each other up to the amount paid, at most 50. Whole days on which a ' +
        'refund had stopped the service and then came to nothing do not count as used.',
      'zh-CN':
        '批准时停止服务，在此之前可以撤回。一笔订单同一时间只能有一件退款在办；可以先后多次，累计不超过实付金额，' +
        '最多 50 次。退款停止服务而最终未成立的，其间完全没有服务的日子不计为已使用。',
    },
    reason: {
      en:
        'A review may still end in a rejection, so the service should run until it is over; after approval nobody ' +
        'should both use the service and be repaid. The payment channels allow 50 partial refunds.',
      'zh-CN':
        '审核仍可能不通过，所以审核结束前服务应当照常；批准以后，不应一面使用一面拿回钱款。50 次是支付渠道的上限。',
    },
  },
} as const satisfies InterpretationTable
