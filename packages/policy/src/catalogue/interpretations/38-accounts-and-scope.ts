import type { InterpretationTable } from '../interpretation.ts'

/** How accounts, terms, notices and the reach of sanctions are read: INT-38 to INT-44. */
export const accountAndScopeInterpretations = {
  'INT-38': {
    id: 'INT-38',
    clauses: ['4.1.4', '4.3.2', '9.3'],
    question: {
      en: 'Is an abnormal account a ground for a refund whoever caused it?',
      'zh-CN': '账户异常不论由谁造成都可以退款吗？',
    },
    readings: [
      { en: 'Always.', 'zh-CN': '都可以。' },
      { en: 'Only where the user did not cause it.', 'zh-CN': '不是用户造成的才可以。' },
    ],
    ruling: {
      en: "Only where the fault is not the user's.",
      'zh-CN': '过错不在用户的才可以。',
    },
    reason: {
      en: '4.3.2 and 9.3 leave trouble that users bring upon themselves with them.',
      'zh-CN': '按照 4.3.2 和 9.3，用户自己招来的问题由自己承担。',
    },
  },
  'INT-39': {
    id: 'INT-39',
    clauses: ['9.2'],
    question: {
      en: 'Must a new version of the terms be accepted again?',
      'zh-CN': '服务条款有了新版本，是否要重新接受？',
    },
    readings: [
      { en: 'It must be accepted again.', 'zh-CN': '要重新接受。' },
      { en: 'Using the service further is enough.', 'zh-CN': '继续使用即可。' },
    ],
    ruling: {
      en: 'Changes of substance must be accepted again, within a grace period of 7 days.',
      'zh-CN': '有实质改动的要重新接受，宽限期为 7 天。',
    },
    reason: {
      en: 'What was accepted was the old text; but nobody should be shut out of a meeting overnight.',
      'zh-CN': '用户当初接受的是旧文本；但也不应让人一夜之间进不了会议。',
    },
  },
  'INT-40': {
    id: 'INT-40',
    clauses: ['5.2.3'],
    question: { en: 'Is the user told of a report to the authorities?', 'zh-CN': '向主管部门报告时，是否告诉用户？' },
    readings: [
      { en: 'Yes.', 'zh-CN': '告诉。' },
      { en: 'No.', 'zh-CN': '不告诉。' },
    ],
    ruling: {
      en: "Not by default. The platform's own staff see the report.",
      'zh-CN': '默认不告诉。平台人员可以看到报告。',
    },
    reason: {
      en: 'The notice might harm an investigation which the platform has to support.',
      'zh-CN': '告知可能妨碍调查，而平台有义务协助调查。',
    },
  },
  'INT-41': {
    id: 'INT-41',
    clauses: ['10.3', '8.3.1', '8.3.2', '8.3.3'],
    question: {
      en: 'Must a notice go out by all the ways that are named, or does one of them do?',
      'zh-CN': '通知要走遍所列的各种方式，还是有一种就够？',
    },
    readings: [
      { en: 'By all of them.', 'zh-CN': '全部都要。' },
      { en: 'By any of them.', 'zh-CN': '任意一种即可。' },
    ],
    ruling: {
      en: 'By all three that are named: website, client and e-mail. If one delivery fails, the effect is not held up.',
      'zh-CN': '所列的网站、客户端和邮件三种都要。其中一种投递失败，不影响生效。',
    },
    reason: {
      en: 'Users may rely on each of the ways, but the effect cannot hang on a full mailbox.',
      'zh-CN': '每一种方式都可能有用户在关注；但生效与否，不能取决于一个装满的邮箱。',
    },
  },
  'INT-42': {
    id: 'INT-42',
    clauses: ['1.a', '4.1.L', '5.4.1', '7.6.1'],
    question: {
      en: 'Who acts for an enterprise: who may ask for a refund, appeal or have data deleted?',
      'zh-CN': '企业由谁出面：谁可以退款、申诉或要求删除资料？',
    },
    readings: [
      { en: 'Whoever paid.', 'zh-CN': '付款的人。' },
      { en: 'An administrator of the organisation.', 'zh-CN': '组织的管理员。' },
      { en: 'Any member.', 'zh-CN': '任何成员。' },
    ],
    ruling: {
      en:
        'A refund or an appeal is for whoever paid or for an administrator of the organisation. A privacy request ' +
        'is for the person whom the data concerns.',
      'zh-CN': '退款和申诉由付款人或组织管理员提出。隐私方面的请求由资料所涉及的本人提出。',
    },
    reason: {
      en: 'Money and sanctions concern the organisation, while personal data concerns a person.',
      'zh-CN': '钱款和处罚关系到组织，个人资料关系到个人。',
    },
  },
  'INT-43': {
    id: 'INT-43',
    clauses: ['4.2.3', '4.3.1', '5.4.1'],
    question: { en: 'In which time zone are days counted?', 'zh-CN': '以哪个时区来数日子？' },
    readings: [
      { en: 'In UTC.', 'zh-CN': '协调世界时。' },
      { en: 'In Chinese time.', 'zh-CN': '中国时间。' },
    ],
    ruling: {
      en: 'In Asia/Shanghai wherever a rule counts days. Instants are stored in UTC.',
      'zh-CN': '凡以日计算的规则都用亚洲/上海时区；时刻以协调世界时保存。',
    },
    reason: {
      en:
        'The working days and the users that the policy has in mind are there, and one zone for all keeps results ' +
        'the same everywhere.',
      'zh-CN': '政策所说的工作日和用户都在这个时区；统一使用一个时区，各处结果才会一致。',
    },
  },
  'INT-44': {
    id: 'INT-44',
    clauses: ['5.2.2'],
    question: { en: 'How does a restriction differ from a suspension?', 'zh-CN': '限制与暂停有什么不同？' },
    readings: [
      { en: 'They are two words for one measure.', 'zh-CN': '同一种措施的两种说法。' },
      { en: 'One takes away some functions, the other all of them.', 'zh-CN': '一个停用部分功能，一个停用全部。' },
    ],
    ruling: {
      en:
        'A restriction turns off the functions that it lists, a suspension all meeting functions. Under both the ' +
        'user can still read, ask for refunds, appeal, reach customer service and use the privacy rights.',
      'zh-CN':
        '限制是停用所列的功能，暂停是停用全部会议功能。两者之下，用户仍可查看、退款、申诉、联系客服和行使隐私权利。',
    },
    reason: {
      en: 'The clause names two measures, so they differ in reach; neither may cut the way to being heard.',
      'zh-CN': '条款列了两种措施，可见范围有别；但无论哪一种，都不能堵住用户说话的路。',
    },
  },
} as const satisfies InterpretationTable
