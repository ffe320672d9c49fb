import type { NoticeRules } from './notice.ts'

/** Notices about invoices and about what a buyer has to do for a reversal (INT-36). */
export const invoiceNotices: NoticeRules = {
  'invoice.issued': {
    type: 'invoice_issued',
    channels: ['website_notice', 'email'],
    title: { en: 'Your invoice is ready', 'zh-CN': '发票已开具' },
    text: {
      en: 'Invoice {number} over {amount} of order {order} has been issued.',
      'zh-CN': '订单 {order} 的发票 {number} 已开具，金额 {amount}。',
    },
    link: 'object',
    attachment: 'invoice',
    clauses: ['3.P.5'],
  },
  'invoice.failed': {
    type: 'invoice_failed',
    channels: ['website_notice', 'email'],
    title: { en: 'Your invoice could not be issued', 'zh-CN': '发票开具失败' },
    text: {
      en: 'The tax authority refused the invoice of order {order}. Check what you entered and request it again.',
      'zh-CN': '订单 {order} 的发票未能开具。请核对开票信息后重新申请。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.5'],
  },
  'invoice.reversal_awaiting_buyer': {
    type: 'invoice_reversal_awaiting_buyer',
    channels: ['client_prompt', 'website_notice', 'email', 'sms'],
    title: { en: 'Confirm the reversal of your invoice', 'zh-CN': '请确认发票冲红' },
    text: {
      en: 'A refund of order {order} takes {reversing} off invoice {number}. Confirm it by {confirm_by}.',
      'zh-CN': '订单 {order} 退费须冲红发票 {number} 的 {reversing}，请在{confirm_by}前确认。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
  'invoice.reversed': {
    type: 'invoice_reversed',
    channels: ['website_notice', 'email'],
    title: { en: 'A red-letter invoice was issued', 'zh-CN': '红字发票已开具' },
    text: {
      en: '{reversed} in all has been taken off invoice {number} of order {order}.',
      'zh-CN': '订单 {order} 的发票 {number} 累计冲红 {reversed}。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
  'invoice.reversal_void': {
    type: 'invoice_reversal_void',
    channels: ['website_notice', 'email'],
    title: { en: 'The reversal of your invoice came to nothing', 'zh-CN': '发票冲红未完成' },
    text: {
      en: 'Invoice {number} of order {order} was not reversed. If a refund waits for it, request the reversal again.',
      'zh-CN': '订单 {order} 的发票 {number} 未冲红。如有退费因此等待，请重新申请冲红。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
}
