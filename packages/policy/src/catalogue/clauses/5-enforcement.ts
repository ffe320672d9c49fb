import type { ClauseTable } from '../clause.ts'

/** Section 5 of the reference policy: violations, sanctions, procedure and appeal. */
export const enforcementClauses = {
  '5.1.L': {
    id: '5.1.L',
    section: '5',
    title: { en: 'What counts as a violation', 'zh-CN': '何为违规' },
    text: {
      en: 'The following count as violations. The list gives examples and is not complete.',
      'zh-CN': '以下行为属于违规。这里只是举例，并未穷尽。',
    },
  },
  '5.1.1': {
    id: '5.1.1',
    section: '5',
    title: { en: 'Disrupting a meeting', 'zh-CN': '扰乱会议' },
    text: {
      en: 'Disturbing a meeting on purpose, for example by harassing others or upsetting its order.',
      'zh-CN': '存心让会议开不下去，例如骚扰他人、搅乱秩序。',
    },
  },
  '5.1.2': {
    id: '5.1.2',
    section: '5',
    title: { en: "Misusing another's account", 'zh-CN': '盗用账号' },
    text: {
      en: "Using somebody else's account without right and so harming that person.",
      'zh-CN': '未经许可使用别人的账号，使对方的权利受到损害。',
    },
  },
  '5.1.3': {
    id: '5.1.3',
    section: '5',
    title: { en: 'Unlawful activity', 'zh-CN': '违法活动' },
    text: {
      en: 'Using meetings for something unlawful, such as fraud or the spreading of illegal information.',
      'zh-CN': '借助会议从事法律禁止的事情，比如行骗，或散布违法内容。',
    },
  },
  '5.1.4': {
    id: '5.1.4',
    section: '5',
    title: { en: 'Breach of the terms', 'zh-CN': '违背条款' },
    text: {
      en: 'Breaking the terms of service, for example by abusing a function or publishing harmful information.',
      'zh-CN': '不遵守服务条款，比如把功能用在不当之处，或发布有害内容。',
    },
  },
  '5.2.1': {
    id: '5.2.1',
    section: '5',
    title: { en: 'Minor: warning', 'zh-CN': '轻微：警告' },
    text: {
      en: 'A minor violation is answered with a warning and the demand to stop at once.',
      'zh-CN': '情况轻微的，平台发出警告，同时要求马上停下来。',
    },
  },
  '5.2.2': {
    id: '5.2.2',
    section: '5',
    title: { en: 'Repeated or serious: restriction or suspension', 'zh-CN': '屡次或较重：限制或暂停' },
    text: {
      en: 'For repeated or serious violations the platform restricts the use of the service or suspends it.',
      'zh-CN': '屡次违规或者性质较重的，平台会限制该用户可用的功能，或者在一段时间内停用服务。',
    },
  },
  '5.2.3': {
    id: '5.2.3',
    section: '5',
    title: { en: 'Unlawful: report to the authorities', 'zh-CN': '违法：向主管部门报告' },
    text: {
      en:
        'Where a violation breaks the law, the platform reports it to the competent authorities as the law ' +
        'requires and helps them to investigate.',
      'zh-CN': '违规已经触犯法律的，平台依照法律规定报告主管部门，并为其调查提供协助。',
    },
  },
  '5.2.4': {
    id: '5.2.4',
    section: '5',
    title: { en: 'Severe: permanent ban', 'zh-CN': '特别严重：永久封号' },
    text: {
      en:
        'The account of a user whose violation is severe may be banned for good. The platform keeps its right to ' +
        'take legal action.',
      'zh-CN': '违规特别严重的，平台可以把账号永久停用，并且仍可另行通过法律途径追责。',
    },
  },
  '5.3.1': {
    id: '5.3.1',
    section: '5',
    title: { en: 'Preliminary review', 'zh-CN': '初审' },
    text: {
      en:
        'When monitoring shows a possible violation, the platform looks into it first. Nothing is imposed before ' +
        'that review.',
      'zh-CN': '监测发现疑似违规时，平台首先进行初审；初审之前不会施加任何处罚。',
    },
  },
  '5.3.2': {
    id: '5.3.2',
    section: '5',
    title: { en: 'Hearing the user', 'zh-CN': '听取解释' },
    text: {
      en: 'If the review confirms the suspicion, the user is told what is alleged and asked to explain.',
      'zh-CN': '初审认为确有问题的，平台告知用户被指的事项，请其作出解释。',
    },
  },
  '5.3.3': {
    id: '5.3.3',
    section: '5',
    title: { en: 'Decision', 'zh-CN': '作出决定' },
    text: {
      en: 'The platform decides on the measure in the light of the explanation and of the facts.',
      'zh-CN': '平台结合用户的说明与查明的事实，决定采取哪种措施。',
    },
  },
  '5.3.4': {
    id: '5.3.4',
    section: '5',
    title: { en: 'Compliance', 'zh-CN': '执行与遵守' },
    text: {
      en: 'Once a sanction is in effect, the user complies with it. Who does not may face a heavier one.',
      'zh-CN': '处罚开始执行之后，用户应当照办；不照办的，可能受到更重的处罚。',
    },
  },
  '5.4.1': {
    id: '5.4.1',
    section: '5',
    title: { en: 'Right to appeal', 'zh-CN': '申诉权利' },
    text: {
      en: 'A user who disagrees with a sanction may appeal within the time set for it.',
      'zh-CN': '用户不同意处罚的，可以在期限届满之前申诉。',
    },
  },
  '5.4.2': {
    id: '5.4.2',
    section: '5',
    title: { en: 'Final decision on appeal', 'zh-CN': '申诉的终局决定' },
    text: {
      en: 'The platform examines the matter afresh and decides according to the facts. That decision is final.',
      'zh-CN': '平台会把事情从头审视一遍，依照查明的事实作出决定；该决定即为最终结果。',
    },
  },
  '5.E': {
    id: '5.E',
    section: '5',
    title: { en: 'Bound by law and terms', 'zh-CN': '依法依约处理' },
    text: {
      en:
        'Enforcement keeps strictly to the law and to the terms of service, and the reasons given name the rule ' +
        'relied on.',
      'zh-CN': '处理违规时，平台以法律和服务条款为准绳，并在理由中写明所依据的规则。',
    },
  },
} as const satisfies ClauseTable<'5'>
