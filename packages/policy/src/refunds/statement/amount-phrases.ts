import type { StepPhrase } from './phrase.ts'

/** How the steps of the reckoning are said (4.3.1, 4.4.1). */
export const amountPhrases = {
  'amount paid': { en: 'You paid {value}.', 'zh-CN': '您实际支付了 {value}。' },
  'period starts': { en: 'The paid period begins on {value}.', 'zh-CN': '付费周期自{value}开始。' },
  'period ends before': { en: 'It is over when {value} begins.', 'zh-CN': '付费周期在{value}零时结束。' },
  'used up to and including': {
    en: 'Use is counted up to {value}, that day included.',
    'zh-CN': '使用期限计至{value}，含当日。',
  },
  'days in the period': { en: 'The period has {value}.', 'zh-CN': '该周期共 {value}。' },
  'days begun': { en: 'Of these, {value} had begun.', 'zh-CN': '其中已开始 {value}。' },
  'days begun on which the service was unusable': {
    en: 'Left out, because the service could not be used: {value}.',
    'zh-CN': '因服务无法使用而不计的日子：{value}。',
  },
  'used up to': { en: 'Use is counted up to {value}.', 'zh-CN': '使用期限计至{value}。' },
  'seconds in the period': { en: 'The period has {value}.', 'zh-CN': '该周期共 {value}。' },
  'seconds passed': { en: 'Of these, {value} had passed.', 'zh-CN': '其中已经过 {value}。' },
  'seconds in which the service was unusable': {
    en: 'Left out, because the service could not be used: {value}.',
    'zh-CN': '因服务无法使用而不计的时间：{value}。',
  },
  'seconds used': { en: 'So {value} count as used.', 'zh-CN': '因此计为已使用 {value}。' },
  'months in the period': { en: 'The period has {value}.', 'zh-CN': '该周期共 {value}。' },
  'months begun': { en: 'Of these, {value} had begun.', 'zh-CN': '其中已开始 {value}。' },
  'months begun in which the service was unusable throughout': {
    en: 'Left out, because the service could not be used on any day: {value}.',
    'zh-CN': '因全程无法使用而不计的月份：{value}。',
  },
  'months used': {
    en: 'So {value} count as used.',
    'zh-CN': '因此计为已使用 {value}。',
    instead: { 0: { en: 'No month counts as used.', 'zh-CN': '没有任何一个月计为已使用。' } },
  },
  'days used': {
    en: 'So {value} count as used.',
    'zh-CN': '因此计为已使用 {value}。',
    instead: { 0: { en: 'No day counts as used.', 'zh-CN': '没有任何一天计为已使用。' } },
  },
  'paid × unused ÷ total': {
    en: 'The share of the payment for the days not used is {value}.',
    'zh-CN': '未使用期限对应的金额为 {value}。',
  },
  'bought by promotion': {
    en: 'The order was bought in promotion {value}, whose rules come first.',
    'zh-CN': '该订单参加了优惠活动 {value}，退费先看活动规则。',
  },
  'its rule is set aside for': {
    en: 'They do not apply here, because the reason is not on your side.',
    'zh-CN': '因退费原因不在您一方，活动规则在此不适用。',
  },
  'refund by its rule': {
    en: 'By its rules nothing goes back for reasons of your own.',
    'zh-CN': '按活动规则，用户自行退费的不予退款。',
  },
  'refundable before': {
    en: 'By its rules a refund could be asked for before {value}.',
    'zh-CN': '按活动规则，须在{value}前申请退费。',
  },
  'list price': { en: 'Without the promotion it costs {value}.', 'zh-CN': '不享受优惠的标价为 {value}。' },
  'less used days at the list price': {
    en: 'Used days are charged at that price, which leaves {value}.',
    'zh-CN': '已使用的天数按标价计算，剩余 {value}。',
  },
  'discount taken back': {
    en: 'Of the discount, {value} is taken back.',
    'zh-CN': '按活动规则扣回优惠 {value}。',
  },
  'given back by earlier refunds': {
    en: 'Earlier refunds of the payment took {value} of it.',
    'zh-CN': '此前的退费已占用其中 {value}。',
  },
  'held or given back by a dispute': {
    en: 'A dispute of the payment holds or gave back {value} of it.',
    'zh-CN': '支付争议冻结或已退回其中 {value}。',
  },
  'given back as service credit': {
    en: 'Of it, {value} went back before as service credit.',
    'zh-CN': '其中 {value} 此前已作为服务余额退回。',
  },
  'of that for time not used': {
    en: 'For the time not used that is {value}.',
    'zh-CN': '其中属于未使用期限的为 {value}。',
  },
  'left of the payment': { en: 'Of the payment {value} are left.', 'zh-CN': '该笔付款尚余 {value}。' },
  'fee before it is limited to the gross': {
    en: 'The rate comes to {value}, more than what the fee is taken off.',
    'zh-CN': '按费率应收 {value}，超过可扣金额。',
  },
  'amount asked for': { en: 'A part of it was approved: {value}.', 'zh-CN': '审核同意退还其中 {value}。' },
  'handling fee of the part': { en: 'The part bears a fee of {value}.', 'zh-CN': '该部分承担手续费 {value}。' },
  'fee rate': { en: 'The handling fee is charged at {value}.', 'zh-CN': '手续费率为 {value}。' },
  'handling fee': {
    en: 'The handling fee comes to {value}.',
    'zh-CN': '手续费为 {value}。',
    instead: { 0: { en: 'There is no handling fee.', 'zh-CN': '不收取手续费。' } },
  },
  'goes back': {
    en: 'The amount that goes back is {value}.',
    'zh-CN': '应退金额为 {value}。',
    instead: { 0: { en: 'Nothing goes back.', 'zh-CN': '没有可退金额。' } },
  },
} as const satisfies Readonly<Record<string, StepPhrase>>
