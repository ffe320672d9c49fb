import type { ClauseTable } from '../clause.ts'

/** Section 3 of the reference policy: the four payment methods and the steps of a purchase. */
export const paymentClauses = {
  '3.L': {
    id: '3.L',
    section: '3',
    title: { en: 'Choice of payment method', 'zh-CN': '自选支付方式' },
    text: {
      en:
        'The user chooses whichever of the four accepted methods is preferred: bank card, Alipay, WeChat Pay or ' +
        'the wallet.',
      'zh-CN': '平台接受四种付款方式：银行卡、支付宝、微信支付和钱包，用哪一种由用户选择。',
    },
  },
  '3.1': {
    id: '3.1',
    section: '3',
    title: { en: 'Bank card', 'zh-CN': '银行卡' },
    text: {
      en:
        'A debit or credit card of any of the supported banks can be used to pay online once the user has bound it ' +
        'to the account.',
      'zh-CN': '用户把受支持银行的借记卡或信用卡绑定到账户之后，就可以用它在线付款。',
    },
  },
  '3.2': {
    id: '3.2',
    section: '3',
    title: { en: 'Alipay', 'zh-CN': '支付宝' },
    text: {
      en: 'The user can pay from an Alipay account. Nothing has to be bound beforehand.',
      'zh-CN': '用户可以用自己的支付宝付款，事先不必绑定。',
    },
  },
  '3.3': {
    id: '3.3',
    section: '3',
    title: { en: 'WeChat Pay', 'zh-CN': '微信支付' },
    text: {
      en: 'The user first binds WeChat Pay to the account and then completes each payment inside WeChat.',
      'zh-CN': '用户先把微信支付与账户关联，之后每次付款都在微信里完成。',
    },
  },
  '3.4': {
    id: '3.4',
    section: '3',
    title: { en: 'Wallet', 'zh-CN': '钱包' },
    text: {
      en:
        'A user who has opened the wallet can pay straight from its balance, provided that the balance covers the ' +
        'whole amount.',
      'zh-CN': '开通了钱包的用户可以直接从余额扣款，前提是余额足够支付全部金额。',
    },
  },
  '3.P.1': {
    id: '3.P.1',
    section: '3',
    title: { en: 'Step 1: log in', 'zh-CN': '第一步：登录' },
    text: {
      en: 'The user logs in and opens the personal centre or the purchase page.',
      'zh-CN': '用户登录自己的账户，打开个人中心，或者打开购买页面。',
    },
  },
  '3.P.2': {
    id: '3.P.2',
    section: '3',
    title: { en: 'Step 2: choose a plan', 'zh-CN': '第二步：选定版本' },
    text: {
      en: 'The user picks the paid plan to buy, and an order is opened for it.',
      'zh-CN': '用户选定要购买的付费版本，系统据此生成订单。',
    },
  },
  '3.P.3': {
    id: '3.P.3',
    section: '3',
    title: { en: 'Step 3: choose a method', 'zh-CN': '第三步：选定付款方式' },
    text: {
      en: 'The user picks a payment method and fills in what the platform asks for with that method.',
      'zh-CN': '用户选定付款方式，并补全该方式所要求的资料。',
    },
  },
  '3.P.4': {
    id: '3.P.4',
    section: '3',
    title: { en: 'Step 4: check, confirm and pay', 'zh-CN': '第四步：核对、确认并付款' },
    text: {
      en:
        'The user checks the amount, the currency, the method, the plan and the period, confirms them, and only ' +
        'then pays.',
      'zh-CN': '用户先核对金额、币种、付款方式、版本和服务期，确认无误之后才能付款。',
    },
  },
  '3.P.5': {
    id: '3.P.5',
    section: '3',
    title: { en: 'Automatic activation', 'zh-CN': '自动开通' },
    text: {
      en:
        'Once the payment has succeeded, the platform brings the service of the account up to date by itself. The ' +
        'user need not ask for it.',
      'zh-CN': '一旦付款成功，平台会自行开通或更新账户的服务，用户不需要再做任何事情。',
    },
  },
  '3.P.6': {
    id: '3.P.6',
    section: '3',
    title: { en: 'Balance and service at a glance', 'zh-CN': '查看余额与服务' },
    text: {
      en:
        'The user can look up the balance of the account and the details of the service in the personal centre at ' +
        'any time.',
      'zh-CN': '账户里还有多少余额、正在使用什么服务，用户在个人中心都能看到，不限时间。',
    },
  },
} as const satisfies ClauseTable<'3'>
