import type { ClauseTable } from '../clause.ts'

/** Section 6 of the reference policy: channels, hours, topics and promises of customer service. */
export const customerServiceClauses = {
  '6.1.1': {
    id: '6.1.1',
    section: '6',
    title: { en: 'Hotline', 'zh-CN': '客服热线' },
    text: {
      en: "Users can call the platform's service hotline.",
      'zh-CN': '用户可以拨打平台的客服热线。',
    },
  },
  '6.1.2': {
    id: '6.1.2',
    section: '6',
    title: { en: 'Mailbox', 'zh-CN': '客服邮件' },
    text: {
      en: "Users can write to the platform's service mailbox and receive expert answers and guidance.",
      'zh-CN': '用户可以给客服写邮件，由专人解答并给出建议。',
    },
  },
  '6.1.3': {
    id: '6.1.3',
    section: '6',
    title: { en: 'Forum and community', 'zh-CN': '论坛与社区' },
    text: {
      en:
        "Users can ask and discuss in the platform's forum and community, where other users and experts may answer " +
        'as well.',
      'zh-CN': '用户可以到平台的论坛和社区发问、讨论，其他用户以及专家都可能参与回答。',
    },
  },
  '6.1.4': {
    id: '6.1.4',
    section: '6',
    title: { en: 'Online chat', 'zh-CN': '在线聊天' },
    text: {
      en: 'Users can chat with customer service on the website or in the client whenever they like.',
      'zh-CN': '在网站或客户端里，用户随时都能与客服在线聊天。',
    },
  },
  '6.2': {
    id: '6.2',
    section: '6',
    title: { en: 'Around the clock', 'zh-CN': '全天候' },
    text: {
      en: 'Customer service is there 24 hours a day, 7 days a week.',
      'zh-CN': '客服每天 24 小时、每周 7 天都在，不设休息时段。',
    },
  },
  '6.3.1': {
    id: '6.3.1',
    section: '6',
    title: { en: 'Questions about the product', 'zh-CN': '产品问题' },
    text: {
      en: 'Customer service answers questions about the product, its functions and how to use them.',
      'zh-CN': '客服解答与产品、功能和用法有关的问题。',
    },
  },
  '6.3.2': {
    id: '6.3.2',
    section: '6',
    title: { en: 'Technical help', 'zh-CN': '技术问题' },
    text: {
      en: 'Customer service helps with technical problems that arise in use.',
      'zh-CN': '使用中碰到技术上的困难，客服会帮忙解决。',
    },
  },
  '6.3.3': {
    id: '6.3.3',
    section: '6',
    title: { en: 'Orders and payments', 'zh-CN': '订单与付款' },
    text: {
      en: 'Customer service can look up where an order stands and what has been paid for it.',
      'zh-CN': '客服可以帮用户查看某笔订单进展到哪一步、付过哪些款。',
    },
  },
  '6.3.4': {
    id: '6.3.4',
    section: '6',
    title: { en: 'Account matters', 'zh-CN': '账户事务' },
    text: {
      en: 'Customer service helps with registration, log-in and lost passwords.',
      'zh-CN': '注册不了、登不上去或忘了密码，都可以找客服。',
    },
  },
  '6.4.1': {
    id: '6.4.1',
    section: '6',
    title: { en: 'Confidentiality', 'zh-CN': '保密' },
    text: {
      en: 'Customer service never discloses what it knows about a user to anyone else.',
      'zh-CN': '客服了解到的用户资料一律保密，不会告诉他人。',
    },
  },
  '6.4.2': {
    id: '6.4.2',
    section: '6',
    title: { en: 'Reply within 24 hours', 'zh-CN': '24 小时内答复' },
    text: {
      en: 'A question is answered within 24 hours of being submitted.',
      'zh-CN': '问题提交之后，最迟 24 小时就会得到答复。',
    },
  },
  '6.4.3': {
    id: '6.4.3',
    section: '6',
    title: { en: 'Quality of the answer', 'zh-CN': '答复的质量' },
    text: {
      en: 'Answers are professional and accurate.',
      'zh-CN': '答复应当内行，并且准确无误。',
    },
  },
  '6.5.1': {
    id: '6.5.1',
    section: '6',
    title: { en: 'Feedback is welcome', 'zh-CN': '欢迎反馈' },
    text: {
      en: 'Users are invited to say what they think and to suggest improvements.',
      'zh-CN': '平台欢迎用户说出看法，也欢迎提出改进的想法。',
    },
  },
  '6.5.2': {
    id: '6.5.2',
    section: '6',
    title: { en: 'Where to give feedback', 'zh-CN': '反馈的途径' },
    text: {
      en: 'Feedback can be given to customer service or through the form on the website.',
      'zh-CN': '想要反馈，可以告诉客服，也可以填写网站上的表单。',
    },
  },
  '6.E': {
    id: '6.E',
    section: '6',
    title: { en: 'Good service', 'zh-CN': '优质服务' },
    text: {
      en: 'The platform means to serve its users well, and users may rate how well it did.',
      'zh-CN': '平台希望把服务做好，用户也可以为每次服务打分。',
    },
  },
} as const satisfies ClauseTable<'6'>
