import type { ClauseTable } from '../clause.ts'

/** Section 9 of the reference policy: what users owe the platform and each other. */
export const obligationsClauses = {
  '9.1': {
    id: '9.1',
    section: '9',
    title: { en: 'Obey the law', 'zh-CN': '守法' },
    text: {
      en: 'Users obey the law when they use the platform.',
      'zh-CN': '用户在使用平台时应当守法。',
    },
  },
  '9.2': {
    id: '9.2',
    section: '9',
    title: { en: 'Read and accept the terms', 'zh-CN': '阅读并接受条款' },
    text: {
      en: 'Before using the platform, users read its terms of service with care and accept them.',
      'zh-CN': '用户要先认真看完平台的服务条款并表示接受，之后才能开始使用。',
    },
  },
  '9.3': {
    id: '9.3',
    section: '9',
    title: { en: 'Keep the account safe', 'zh-CN': '保护账户' },
    text: {
      en:
        'Users look after their account details and reveal them to nobody. The platform is not liable for trouble ' +
        'with an account that the user caused.',
      'zh-CN': '用户应当看管好账户资料，不告诉任何人。账户的问题如果出在用户自己身上，平台不负责任。',
    },
  },
  '9.4.1': {
    id: '9.4.1',
    section: '9',
    title: { en: 'Rights of others', 'zh-CN': '他人的权利' },
    text: {
      en: 'Users do not infringe the intellectual property, the privacy or other rights of others.',
      'zh-CN': '不得侵害别人的隐私、知识产权或其他权利。',
    },
  },
  '9.4.2': {
    id: '9.4.2',
    section: '9',
    title: { en: 'Harmful information', 'zh-CN': '有害信息' },
    text: {
      en: 'Users do not spread information that is unlawful, breaks the rules or does harm.',
      'zh-CN': '不得散布违法的、违反规则的或有害的内容。',
    },
  },
  '9.4.3': {
    id: '9.4.3',
    section: '9',
    title: { en: 'Attacks and harassment', 'zh-CN': '攻击与骚扰' },
    text: {
      en: 'Users do not attack or harass others.',
      'zh-CN': '不得对别人进行攻击或者骚扰。',
    },
  },
  '9.4.4': {
    id: '9.4.4',
    section: '9',
    title: { en: 'Order of meetings', 'zh-CN': '会议秩序' },
    text: {
      en: 'Users do not disturb a meeting or upset its order.',
      'zh-CN': '不得扰乱会议，使其无法有序进行。',
    },
  },
  '9.5.1': {
    id: '9.5.1',
    section: '9',
    title: { en: 'Recording only where needed', 'zh-CN': '不随意录制' },
    text: {
      en: 'Users do not record picture or sound without need.',
      'zh-CN': '没有必要时，不录画面，也不录声音。',
    },
  },
  '9.5.2': {
    id: '9.5.2',
    section: '9',
    title: { en: 'No advertising or spam', 'zh-CN': '不发广告和垃圾内容' },
    text: {
      en: 'Users do not post unrelated advertising or spam in a meeting.',
      'zh-CN': '不在会上发与会议无关的推销内容或垃圾消息。',
    },
  },
  '9.5.3': {
    id: '9.5.3',
    section: '9',
    title: { en: 'No malicious operation', 'zh-CN': '不恶意操作' },
    text: {
      en:
        'Users do not operate a meeting maliciously, for example by switching views again and again or turning off ' +
        "other people's cameras.",
      'zh-CN': '不对会议做恶意的操作，例如反复切来切去，或把别人的摄像头关掉。',
    },
  },
  '9.6': {
    id: '9.6',
    section: '9',
    title: { en: 'Feedback is acted on', 'zh-CN': '反馈有回应' },
    text: {
      en: 'Users may give feedback through the official channels. The platform takes it seriously and improves.',
      'zh-CN': '用户可以经由正式渠道反馈意见，平台会认真对待，并据此改进。',
    },
  },
  '9.7': {
    id: '9.7',
    section: '9',
    title: { en: 'Harm to others', 'zh-CN': '侵害他人的后果' },
    text: {
      en:
        'Against a user who infringes the rights of others the platform may take measures, among them suspending ' +
        'or ending the service. It keeps its right to take legal action.',
      'zh-CN':
        '用户侵害他人权利的，平台可以采取各种措施，其中包括暂停服务和彻底终止服务，也可以另行追究其法律上的责任。',
    },
  },
  '9.8': {
    id: '9.8',
    section: '9',
    title: { en: "Partners' rules", 'zh-CN': '伙伴的规则' },
    text: {
      en: 'Where a partner of the platform is involved, the user also follows the rules and terms of that partner.',
      'zh-CN': '使用中牵涉到平台的某个伙伴时，用户还要遵守这个伙伴自己的规则和条款。',
    },
  },
  '9.E': {
    id: '9.E',
    section: '9',
    title: { en: 'Awareness of these duties', 'zh-CN': '了解自身义务' },
    text: {
      en: 'Users are aware of the responsibilities and duties set out in this section.',
      'zh-CN': '用户应当清楚本章所写的各项责任和义务。',
    },
  },
} as const satisfies ClauseTable<'9'>
