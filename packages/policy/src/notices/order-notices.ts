import type { NoticeRules } from './notice.ts'

/** Notices about orders, their payment, and what was bought. */
export const orderNotices: NoticeRules = {
  'order.paid': {
    type: 'payment_received',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your payment has arrived', 'zh-CN': '付款成功' },
    text: {
      en: '{amount} for {plan} has arrived; order {order} is paid.{refund_note}',
      'zh-CN': '已收到{plan}的款项 {amount}，订单 {order} 已支付。{refund_note}',
    },
    link: 'object',
    attachment: 'receipt',
    clauses: ['3.P.5'],
  },
  'order.expired': {
    type: 'order_expired',
    channels: ['client_prompt', 'website_notice'],
    title: { en: 'Your order has expired', 'zh-CN': '订单已过期' },
    text: {
      en: 'Order {order} for {plan} was not paid by {expires_at}. Order again if you still want it.',
      'zh-CN': '{plan}订单 {order} 未在{expires_at}前支付。如仍需要，请重新下单。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.4'],
  },
  'order.late_payment': {
    type: 'late_payment',
    channels: ['website_notice', 'email'],
    title: { en: 'Your payment came too late', 'zh-CN': '付款到账过晚' },
    text: {
      en: 'Money came for order {order} after the order had ended. It goes back to you without a fee.',
      'zh-CN': '订单 {order} 已结束后才收到您的付款。款项将全额退回，不收取手续费。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.5'],
  },
  'payment.requires_action': {
    type: 'payment_action_required',
    channels: ['client_prompt'],
    title: { en: 'Your payment waits for you', 'zh-CN': '请完成付款' },
    text: {
      en: 'Confirm the payment of {amount} by {method} to finish order {order}.',
      'zh-CN': '请确认以{method}支付 {amount}，以完成订单 {order}。',
    },
    link: 'payment_page',
    attachment: null,
    clauses: ['3.P.3'],
  },
  'payment.failed': {
    type: 'payment_failed',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your payment failed', 'zh-CN': '付款失败' },
    text: {
      en: '{amount} by {method} did not go through. Order {order} can still be paid, by another method too.',
      'zh-CN': '以{method}支付 {amount} 未成功。订单 {order} 仍可支付，也可更换付款方式。',
    },
    link: 'order',
    attachment: null,
    clauses: ['3.P.4'],
  },
  'payment.duplicate_detected': {
    type: 'duplicate_payment',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'You paid twice', 'zh-CN': '检测到重复付款' },
    text: {
      en: 'Order {order} had been paid already. {amount} goes back to you without a fee.',
      'zh-CN': '订单 {order} 此前已支付。{amount} 将全额退回，不收取手续费。',
    },
    link: 'order',
    attachment: null,
    clauses: ['4.1.2'],
  },
  'subscription.activated': {
    type: 'subscription_activated',
    channels: ['client_prompt', 'website_notice'],
    title: { en: 'Your plan is active', 'zh-CN': '套餐已生效' },
    text: {
      en: '{plan} is yours from {first_day} to the end of {last_day}.',
      'zh-CN': '{plan}自{first_day}起生效，有效期至{last_day}止。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.5'],
  },
  'subscription.expired': {
    type: 'subscription_expired',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan is over', 'zh-CN': '套餐已到期' },
    text: {
      en: '{plan} ended with {last_day}. You go on with the Basic plan.',
      'zh-CN': '{plan}已于{last_day}到期，您可继续使用基础版。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.5'],
  },
  'subscription.ended': {
    type: 'subscription_ended',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan ended with the refund', 'zh-CN': '套餐因退费而终止' },
    text: {
      en: '{plan} ended because its payment is given back. You go on with the Basic plan.',
      'zh-CN': '{plan}的费用正在退回，套餐随之终止，您可继续使用基础版。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.3.1'],
  },
  'subscription.reinstated': {
    type: 'subscription_reinstated',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan goes on', 'zh-CN': '套餐已恢复' },
    text: {
      en: 'No money went back, so {plan} is yours again to the end of {last_day}.',
      'zh-CN': '费用未退回，{plan}已恢复，有效期至{last_day}止。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
}
