import type { InterpretationTable } from '../interpretation.ts'

/** How section 7, data and privacy, is read: INT-20 to INT-25. */
export const privacyInterpretations = {
  'INT-20': {
    id: 'INT-20',
    clauses: ['7.5.2', '2.2'],
    question: {
      en: 'How does the promise to store no meeting content go with cloud recording?',
      'zh-CN': '既然不留存会议内容，云录制又该怎么理解？',
    },
    readings: [
      { en: 'The two contradict each other.', 'zh-CN': '两者互相矛盾。' },
      {
        en: 'A recording is a service ordered by the user and not data of the platform.',
        'zh-CN': '录制是用户要求的服务，不是平台的数据。',
      },
      { en: 'The stored record of a meeting means its minutes.', 'zh-CN': '所保存的记录是指会议纪要。' },
    ],
    ruling: {
      en:
        "The platform's record of a meeting holds only its circumstances. A recording exists only after a user has " +
        'started it; it belongs to that user, has its own retention and can be deleted by the user.',
      'zh-CN':
        '平台的会议记录只有会议的基本信息。录制只有在用户主动开启后才会产生，它归该用户所有，有自己的保存期限，' +
        '用户可以删除。',
    },
    reason: {
      en:
        'Both clauses then hold: the platform gathers nothing by itself, and the user still receives what was paid ' +
        'for.',
      'zh-CN': '这样两条都能成立：平台不主动收集内容，用户也能得到付费购买的功能。',
    },
  },
  'INT-21': {
    id: 'INT-21',
    clauses: ['7.6.1', '7.6.2'],
    question: { en: 'Within which time is a privacy request answered?', 'zh-CN': '隐私方面的请求应在多久之内答复？' },
    readings: [
      { en: '15 working days.', 'zh-CN': '15 个工作日。' },
      { en: '30 days.', 'zh-CN': '30 天。' },
      { en: 'One month.', 'zh-CN': '一个月。' },
    ],
    ruling: {
      en:
        'Within 15 working days. Under the `eu` profile within one month, which may be extended by two if the ' +
        'reason is given inside the first.',
      'zh-CN': '15 个工作日。在 `eu` 参数方案下为一个月；在首月内说明理由的，可以再延长两个月。',
    },
    reason: {
      en:
        'A right without a deadline is hard to rely on; 15 working days is the measure common in China, and the ' +
        'European one follows article 12 of the GDPR.',
      'zh-CN': '没有期限的权利难以落实；15 个工作日是国内通行的尺度，欧洲的期限则依据 GDPR 第 12 条。',
    },
  },
  'INT-22': {
    id: 'INT-22',
    clauses: ['7.6.1'],
    question: {
      en: 'What does deletion reach while payment records or an open matter still need the data?',
      'zh-CN': '付款记录或未结事项仍需要某些资料时，删除到什么程度？',
    },
    readings: [
      { en: 'Everything is deleted.', 'zh-CN': '全部删除。' },
      { en: 'What the law requires is kept and not used otherwise.', 'zh-CN': '依法必须保留的留下，但不作他用。' },
      { en: 'Nothing is deleted while a matter is open.', 'zh-CN': '有事项未结时一概不删。' },
    ],
    ruling: {
      en:
        'Data needed for an open refund, appeal or case is kept until that ends, with the reason given. Records of ' +
        'transactions are kept for 3 years and only stored. Everything else is deleted at once, and the answer ' +
        'lists what stays and until when.',
      'zh-CN':
        '未结的退款、申诉或案件所需要的资料，保留到其结束，并说明理由。交易记录保存 3 年，只存不用。' +
        '其余资料立即删除；答复中列明哪些留下、留到何时。',
    },
    reason: {
      en:
        'The law demands the records of transactions, and an open matter serves the user as well; neither is a ' +
        'reason to keep the rest.',
      'zh-CN': '保存交易记录是法律的要求，未结事项也关系到用户自己；但这两点都不是留下其他资料的理由。',
    },
  },
  'INT-23': {
    id: 'INT-23',
    clauses: ['7.6.3'],
    question: {
      en: 'Is personalisation on until refused, or off until chosen?',
      'zh-CN': '个性化是默认开启、可以拒绝，还是默认关闭、可以选择？',
    },
    readings: [
      { en: 'Off until the user chooses it.', 'zh-CN': '默认关闭，用户选择后开启。' },
      { en: 'On until the user refuses it.', 'zh-CN': '默认开启，用户拒绝后关闭。' },
    ],
    ruling: {
      en: 'It is off until the user chooses it.',
      'zh-CN': '默认关闭，用户选择之后才开启。',
    },
    reason: {
      en: 'The clause gives the user the decision to accept, and nothing has been accepted by staying silent.',
      'zh-CN': '条款把接受与否交给用户决定，而沉默并不是接受。',
    },
  },
  'INT-24': {
    id: 'INT-24',
    clauses: ['7.7'],
    question: {
      en: 'How soon is at once, and how soon are the regulator and the users told?',
      'zh-CN': '马上是多快，监管机构和用户又要在多久之内得知？',
    },
    readings: [
      { en: 'Everything happens at once, without a number.', 'zh-CN': '一切都要即刻进行，没有具体时限。' },
      { en: 'Each step has its own deadline.', 'zh-CN': '各个步骤有各自的时限。' },
    ],
    ruling: {
      en:
        'The emergency plan starts in the instant of detection. The authority is told within 4 hours if the ' +
        'incident is graded relatively major or higher, otherwise within 72; users are told within 72 hours. Under ' +
        'the `eu` profile it is 72 hours for the authority, and without undue delay for users at high risk.',
      'zh-CN':
        '发现的同时即启用应急方案。事件等级达到较大以上的，4 小时内报告主管部门，其他为 72 小时；' +
        '用户在 72 小时内得到告知。在 `eu` 参数方案下，报告主管部门的时限为 72 小时；用户面临高风险的，' +
        '应当毫不拖延地告知。',
    },
    reason: {
      en:
        "The plan needs nobody's consent and can start at once. The 4 hours come from the national rules on " +
        'reporting cybersecurity incidents, the 72 from the GDPR for want of a national number.',
      'zh-CN':
        '启用方案不必等任何人同意，可以即刻进行。4 小时来自国家关于网络安全事件报告的规定；其余没有国内的数字，' +
        '借用 GDPR 的 72 小时。',
    },
  },
  'INT-25': {
    id: 'INT-25',
    clauses: ['7.7'],
    question: { en: 'Are users told of every incident?', 'zh-CN': '是否每次事件都要告知用户？' },
    readings: [
      { en: 'Always.', 'zh-CN': '一律告知。' },
      { en: 'Only where harm may follow.', 'zh-CN': '可能造成损害时才告知。' },
    ],
    ruling: {
      en:
        'Users are told, unless the measures taken effectively keep harm from them and no authority has ordered ' +
        'the notice.',
      'zh-CN': '应当告知；除非所采取的措施已有效避免损害，且主管部门没有要求告知。',
    },
    reason: {
      en: 'Article 57 of the Personal Information Protection Law makes the same exception.',
      'zh-CN': '《个人信息保护法》第五十七条有同样的例外。',
    },
  },
} as const satisfies InterpretationTable
