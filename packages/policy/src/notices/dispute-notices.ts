import type { NoticeRules } from './notice.ts'

/** Notices about disputes, and about what they do to refunds and plans (INT-37). */
export const disputeNotices: NoticeRules = {
  'dispute.opened': {
    type: 'dispute_opened',
    channels: ['website_notice', 'email'],
    title: { en: 'Your payment is disputed', 'zh-CN': '付款争议已提出' },
    text: {
      en: 'We heard that {amount} of order {order} is disputed. Until it is decided, no refund of it goes on.',
      'zh-CN': '我们获悉订单 {order} 的 {amount} 被提出争议。裁决之前，相关退费暂停办理。',
    },
    link: 'order',
    attachment: null,
    clauses: ['4.2.3', '4.4.1'],
  },
  'dispute.won': {
    type: 'dispute_won',
    channels: ['website_notice', 'email'],
    title: { en: 'The dispute is over', 'zh-CN': '付款争议已结束' },
    text: {
      en: 'The payment of order {order} stands, and so does what you bought. A refund that waited goes on.',
      'zh-CN': '订单 {order} 的付款有效，所购内容不变；暂停的退费恢复办理。',
    },
    link: 'order',
    attachment: null,
    clauses: ['4.2.3', '4.4.1'],
  },
  'dispute.lost': {
    type: 'dispute_lost',
    channels: ['website_notice', 'email'],
    title: { en: 'The disputed amount went back to you', 'zh-CN': '争议款项已退回' },
    text: {
      en: '{returned} of order {order} was given back by the channel that you paid with.',
      'zh-CN': '订单 {order} 的 {returned} 已由支付渠道退回。',
    },
    link: 'order',
    attachment: null,
    clauses: ['4.2.3', '4.4.1'],
  },
  'refund.frozen': {
    type: 'refund_frozen',
    channels: ['website_notice'],
    title: { en: 'Your refund waits for the dispute', 'zh-CN': '退费因争议暂停' },
    text: {
      en: 'The refund of order {order} goes on once the dispute of its payment has been decided.',
      'zh-CN': '订单 {order} 的退费将在付款争议裁决之后继续办理。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3', '4.4.1'],
  },
  'refund.unfrozen': {
    type: 'refund_unfrozen',
    channels: ['website_notice'],
    title: { en: 'Your refund goes on', 'zh-CN': '退费恢复办理' },
    text: {
      en: 'The dispute is over, and the refund of order {order} goes on.',
      'zh-CN': '付款争议已结束，订单 {order} 的退费恢复办理。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3', '4.4.1'],
  },
  'subscription.terminated': {
    type: 'subscription_terminated',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan was terminated', 'zh-CN': '套餐已终止' },
    text: {
      en: '{plan} was terminated before its end. You go on with the Basic plan.',
      'zh-CN': '{plan}已提前终止，您可继续使用基础版。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.4.1'],
  },
}
