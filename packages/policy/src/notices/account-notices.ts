import type { NoticeRules } from './notice.ts'

/** Notices about the account itself, its terms and the accounts it pays with. */
export const accountNotices: NoticeRules = {
  'account.created': {
    type: 'welcome',
    channels: ['website_notice', 'email'],
    title: { en: 'Your account is open', 'zh-CN': '您的账户已开通' },
    text: {
      en: 'Welcome, {username}. The Basic plan is yours free of charge once you have accepted the terms of service.',
      'zh-CN': '{username}，欢迎您。同意服务条款后，即可免费使用基础版。',
    },
    link: 'object',
    attachment: null,
    clauses: ['1.a', '2.1'],
  },
  'account.abnormal': {
    type: 'account_abnormal',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'Something is wrong with your account', 'zh-CN': '您的账户出现异常' },
    text: {
      en: '{username}, we have put on record that your account is abnormal. What you pay for goes on. If you were not the cause, you may apply for a refund.',
      'zh-CN': '{username}，我们已记录您的账户异常，付费服务不受影响。如非您自身原因造成，您可以申请退费。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.1.4', '9.3'],
  },
  'account.recovered': {
    type: 'account_recovered',
    channels: ['website_notice', 'email'],
    title: { en: 'Your account is back to normal', 'zh-CN': '您的账户已恢复正常' },
    text: {
      en: '{username}, what was wrong with your account is over. Please keep its credentials to yourself.',
      'zh-CN': '{username}，您的账户异常已解除，请妥善保管账户信息。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.1.4', '9.3'],
  },
  'terms.accepted': {
    type: 'terms_accepted',
    channels: ['website_notice'],
    title: { en: 'You accepted the terms of service', 'zh-CN': '您已同意服务条款' },
    text: {
      en: 'Version {version} of the terms of service applies to you from {accepted_at} on.',
      'zh-CN': '{version} 版服务条款自{accepted_at}起对您适用。',
    },
    link: null,
    attachment: null,
    clauses: ['9.2'],
  },
  'payment_method.challenge_sent': {
    type: 'payment_method_challenge',
    channels: ['client_prompt'],
    title: { en: 'Your bank sent you a code', 'zh-CN': '银行已向您发送验证码' },
    text: {
      en: 'To bind {label}, enter the code that your bank sent to {challenge_destination} before {challenge_until}. Nobody from us will ask you for it.',
      'zh-CN':
        '绑定 {label} 需验证身份。请在{challenge_until}前输入银行发送至 {challenge_destination} 的验证码；我们的工作人员不会向您索要验证码。',
    },
    link: 'payment_methods',
    attachment: null,
    clauses: ['3.1', '3.P.3'],
  },
  'payment_method.expiring': {
    type: 'payment_method_expiring',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'A card is about to expire', 'zh-CN': '您的银行卡即将到期' },
    text: {
      en: '{label} can be paid with to the end of {card_last_day}. Bind its successor, so that what it pays for goes on.',
      'zh-CN': '{label} 可使用至{card_last_day}止。请尽快绑定新卡，以免影响付款和续费。',
    },
    link: 'payment_methods',
    attachment: null,
    clauses: ['3.1'],
  },
  'payment_method.bound': {
    type: 'payment_method_bound',
    channels: ['website_notice'],
    title: { en: 'An account to pay with was bound', 'zh-CN': '已绑定付款账户' },
    text: { en: '{label} can be paid with from now on.', 'zh-CN': '现在可以使用 {label} 付款。' },
    link: 'payment_methods',
    attachment: null,
    clauses: ['3.1', '3.3'],
  },
  'payment_method.invalid': {
    type: 'payment_method_invalid',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'An account can no longer be paid with', 'zh-CN': '付款账户已失效' },
    text: {
      en: '{label}: {why_invalid} Bind another account before your next payment.',
      'zh-CN': '{label}：{why_invalid}请在下次付款前绑定其他账户。',
    },
    link: 'payment_methods',
    attachment: null,
    clauses: ['3.1', '3.3'],
  },
  'wallet.opened': {
    type: 'wallet_opened',
    channels: ['website_notice'],
    title: { en: 'Your wallet is open', 'zh-CN': '您的钱包已开通' },
    text: { en: 'Its balance is {balance}.', 'zh-CN': '当前余额为 {balance}。' },
    link: 'object',
    attachment: null,
    clauses: ['3.4'],
  },
  'wallet.closed': {
    type: 'wallet_closed',
    channels: ['website_notice', 'email'],
    title: { en: 'Your wallet is closed', 'zh-CN': '您的钱包已注销' },
    text: {
      en: 'It pays no more and takes no money. You may open it again.',
      'zh-CN': '钱包不再支付，也不再接收款项；您可以重新开通。',
    },
    link: 'object',
    attachment: null,
    clauses: ['3.4'],
  },
  'wallet.credited': {
    type: 'wallet_credited',
    channels: ['client_prompt', 'website_notice'],
    title: { en: 'Money came into your wallet', 'zh-CN': '钱包收到款项' },
    text: { en: 'Its balance is {balance} now.', 'zh-CN': '当前余额为 {balance}。' },
    link: 'object',
    attachment: null,
    clauses: ['3.4', '3.P.6'],
  },
}
