import type { NoticeRules } from './notice.ts'

/** Notices about changes of a subscription (INT-34) and about service credit (INT-31). */
export const changeNotices: NoticeRules = {
  'subscription.updated': {
    type: 'subscription_changed',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan has changed', 'zh-CN': '套餐已变更' },
    text: {
      en: '{plan} with {seats} seats is yours to the end of {last_day}.',
      'zh-CN': '您的套餐现为{plan}，共 {seats} 个席位，有效期至{last_day}止。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.E'],
  },
  'subscription.change_scheduled': {
    type: 'change_scheduled',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Your plan will change', 'zh-CN': '套餐变更已安排' },
    text: {
      en: 'From {change_day} on the plan is {next_plan} with {next_seats} seats. Until then nothing changes.',
      'zh-CN': '自{change_day}起套餐变更为{next_plan}，共 {next_seats} 个席位；此前服务不变。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.E'],
  },
  'subscription.change_applied': {
    type: 'change_applied',
    channels: ['client_prompt', 'website_notice'],
    title: { en: 'Your plan is the one you chose', 'zh-CN': '套餐变更已生效' },
    text: {
      en: 'The new period began with {plan} and {seats} seats.',
      'zh-CN': '新周期已开始，套餐为{plan}，共 {seats} 个席位。',
    },
    link: 'object',
    attachment: null,
    clauses: ['2.E'],
  },
}
