import type { NoticeRules } from './notice.ts'

/** Notices about the renewal of a subscription (INT-33). */
export const renewalNotices: NoticeRules = {
  'subscription.auto_renew_enabled': {
    type: 'auto_renew_enabled',
    channels: ['client_prompt', 'website_notice'],
    title: { en: 'Your plan will renew itself', 'zh-CN': '自动续费已开启' },
    text: {
      en: '{plan} is renewed when its period ends with {last_day}. You are told before you are charged, and can stop it at any time.',
      'zh-CN': '{plan}将在{last_day}到期时自动续费。扣款前会通知您，您可随时取消。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.4'],
  },
  'subscription.auto_renew_disabled': {
    type: 'auto_renew_disabled',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan will not renew itself', 'zh-CN': '自动续费已关闭' },
    text: {
      en: '{plan} is not renewed any more. What is paid stays yours to the end of {last_day}.',
      'zh-CN': '{plan}不再自动续费，已付费的服务可使用至{last_day}止。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.6'],
  },
  'subscription.renewal_upcoming': {
    type: 'renewal_upcoming',
    channels: ['client_prompt', 'website_notice', 'email', 'sms'],
    title: { en: 'Your plan is about to renew', 'zh-CN': '即将自动续费' },
    text: {
      en: '{renewal_amount} is charged for the next period of {plan} from {charge_at} on.{price_note} Stop the renewal before if you do not want it.',
      'zh-CN':
        '自{charge_at}起将扣款 {renewal_amount}，用于{plan}的下一周期。{price_note}如不需要，请在此之前关闭自动续费。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.E'],
  },
  'subscription.renewed': {
    type: 'subscription_renewed',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan is renewed', 'zh-CN': '续费成功' },
    text: {
      en: '{plan} is yours to the end of {last_day}.',
      'zh-CN': '{plan}已续费，有效期至{last_day}止。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.5'],
  },
  'subscription.recovered': {
    type: 'subscription_recovered',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan is renewed', 'zh-CN': '续费成功' },
    text: {
      en: 'The payment has come after all; {plan} is yours to the end of {last_day}.',
      'zh-CN': '款项已收到，{plan}的有效期至{last_day}止。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.5'],
  },
  'subscription.past_due': {
    type: 'renewal_failed',
    channels: ['client_prompt', 'website_notice', 'email', 'sms'],
    title: { en: 'Your plan could not be renewed', 'zh-CN': '续费扣款失败' },
    text: {
      en: 'The charge for {plan} failed and is tried again. Until {grace_until} the plan stays yours; name another account to pay with if this one cannot.',
      'zh-CN': '{plan}续费扣款未成功，将会重试。在{grace_until}前服务不受影响；如该账户无法扣款，请更换付款账户。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.P.4'],
  },
}
