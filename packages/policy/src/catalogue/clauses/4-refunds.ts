import type { ClauseTable } from '../clause.ts'

/** Section 4 of the reference policy: grounds, procedure, limits and amount of a refund. */
export const refundsClauses = {
  '4.1.L': {
    id: '4.1.L',
    section: '4',
    title: { en: 'Grounds for a refund', 'zh-CN': '可以退款的情形' },
    text: {
      en:
        'Someone who has paid may apply for a refund on one of the grounds below. The list is complete: no other ' +
        'ground opens a refund.',
      'zh-CN': '已经付款的用户，遇到下面列出的情形之一时可以提出退款。所列情形是全部情形，其他理由不予受理。',
    },
  },
  '4.1.1': {
    id: '4.1.1',
    section: '4',
    title: { en: 'Service unusable', 'zh-CN': '服务用不了' },
    text: {
      en: 'The meeting service that was paid for cannot be used as it should.',
      'zh-CN': '已付费的会议服务达不到正常可用的状态。',
    },
  },
  '4.1.2': {
    id: '4.1.2',
    section: '4',
    title: { en: 'Wrong order or paid twice', 'zh-CN': '下错单或付了两次' },
    text: {
      en: 'The order was placed in error, or the same order was paid for more than once.',
      'zh-CN': '订单本身下错了，或者同一笔订单被付了不止一次。',
    },
  },
  '4.1.3': {
    id: '4.1.3',
    section: '4',
    title: { en: 'Platform outage', 'zh-CN': '平台中断' },
    text: {
      en: 'A fault of the platform interrupted the service.',
      'zh-CN': '因平台出现故障，服务一度中断。',
    },
  },
  '4.1.4': {
    id: '4.1.4',
    section: '4',
    title: { en: 'Account abnormal', 'zh-CN': '账户出现异常' },
    text: {
      en: "Something is wrong with the user's account, so that the service cannot be enjoyed.",
      'zh-CN': '账户状态不正常，用户因此无法享有服务。',
    },
  },
  '4.1.5': {
    id: '4.1.5',
    section: '4',
    title: { en: 'Cancelled by the user', 'zh-CN': '用户自行取消' },
    text: {
      en: 'The user no longer wants the order and cancels it.',
      'zh-CN': '用户不再需要这笔订单，自己决定取消。',
    },
  },
  '4.2.1': {
    id: '4.2.1',
    section: '4',
    title: { en: 'Submit within 48 hours', 'zh-CN': '48 小时内正式提交' },
    text: {
      en:
        'After asking for a refund, the user has 48 hours to submit the formal application in the personal centre ' +
        'of the client or of the website.',
      'zh-CN': '用户提出退款之后，应在 48 小时之内完成正式提交；提交入口是客户端或网站上的个人中心。',
    },
  },
  '4.2.2': {
    id: '4.2.2',
    section: '4',
    title: { en: 'What the application holds', 'zh-CN': '申请的内容' },
    text: {
      en: 'The application states the reason and the order concerned, and evidence for it is uploaded.',
      'zh-CN': '申请要写清退款的理由和所涉的订单，同时附上能够佐证的材料。',
    },
  },
  '4.2.3': {
    id: '4.2.3',
    section: '4',
    title: { en: 'Review and payout in 7 working days', 'zh-CN': '审核与 7 个工作日内到账' },
    text: {
      en:
        'The platform reviews the application. Once it is found eligible, the money is back on the account that ' +
        'paid within 7 working days.',
      'zh-CN': '平台对申请进行审核。一经认定可以退款，钱款会在 7 个工作日之内回到当初付款的账户。',
    },
  },
  '4.3.1': {
    id: '4.3.1',
    section: '4',
    title: { en: 'Used period not refunded', 'zh-CN': '已用期间不退' },
    text: {
      en: 'When a user asks for a refund while the paid period is running, the part already used is not refunded.',
      'zh-CN': '服务期还没结束时用户要求退款的，已经用掉的那段时间不退钱。',
    },
  },
  '4.3.2': {
    id: '4.3.2',
    section: '4',
    title: { en: 'Caused by the user', 'zh-CN': '因用户一方引起' },
    text: {
      en: 'An interruption or a fault that the user caused gives no right to a refund.',
      'zh-CN': '中断或者故障是用户自己造成的，不能据此要求退款。',
    },
  },
  '4.3.3': {
    id: '4.3.3',
    section: '4',
    title: { en: 'Bought in a promotion', 'zh-CN': '促销期间购买' },
    text: {
      en: 'A refund for something bought in a special offer follows the rules of that offer.',
      'zh-CN': '在促销活动中买到的服务要退款时，依照那次活动自己的规则处理。',
    },
  },
  '4.4.1': {
    id: '4.4.1',
    section: '4',
    title: { en: 'Amount of the refund', 'zh-CN': '退款金额' },
    text: {
      en:
        'The refund is calculated from the money that was really paid, less the handling fee that belongs to the ' +
        'case.',
      'zh-CN': '退款以用户真正付出的钱为基数，减去与该情形对应的手续费。',
    },
  },
  '4.4.2': {
    id: '4.4.2',
    section: '4',
    title: { en: 'Paid by WeChat Pay or Alipay', 'zh-CN': '微信或支付宝付款的退回' },
    text: {
      en: 'Money that came through WeChat Pay or Alipay goes back to the same WeChat Pay or Alipay account.',
      'zh-CN': '当初用微信或支付宝付的钱，仍旧退到当初那个微信或支付宝账户。',
    },
  },
  '4.4.3': {
    id: '4.4.3',
    section: '4',
    title: { en: 'Paid by bank card', 'zh-CN': '银行卡付款的退回' },
    text: {
      en: 'Money that was paid by bank card goes back to the same card account.',
      'zh-CN': '当初刷哪张银行卡付的钱，就退到哪张卡上。',
    },
  },
  '4.E': {
    id: '4.E',
    section: '4',
    title: { en: 'Accurate information', 'zh-CN': '如实提供资料' },
    text: {
      en:
        'The applicant gives correct information and the evidence that is needed, so that the application can be ' +
        'handled without delay.',
      'zh-CN': '申请人应当如实填写，并交齐需要的佐证，这样平台才能尽快办理。',
    },
  },
} as const satisfies ClauseTable<'4'>
