import type { NoticeRules } from './notice.ts'

/** Notices about quotes. */
export const quoteNotices: NoticeRules = {
  'quote.issued': {
    type: 'quote_issued',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your quote is here', 'zh-CN': '您的报价已生成' },
    text: {
      en: '{plan} for {seats} seats at {total}. Accept the offer before {valid_until}, when it expires.',
      'zh-CN': '{plan}，{seats} 个席位，总价 {total}。请在{valid_until}前接受报价，逾期失效。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.S.3', '2.S.4'],
  },
  'quote.expiring': {
    type: 'quote_expiring',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your quote expires soon', 'zh-CN': '您的报价即将到期' },
    text: {
      en: 'The offer of {total} for {plan} with {seats} seats can be accepted until {valid_until}.',
      'zh-CN': '{plan}（{seats} 个席位）的报价 {total} 有效期至{valid_until}，请在此之前接受。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.S.3'],
  },
  'quote.expired': {
    type: 'quote_expired',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your quote has expired', 'zh-CN': '报价已过期' },
    text: {
      en: 'The offer of {total} for {plan} was open until {valid_until}. Ask for another quote if you still want it.',
      'zh-CN': '{plan}的报价 {total} 已于{valid_until}失效。如仍需要，请重新申请报价。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.S.3'],
  },
}
