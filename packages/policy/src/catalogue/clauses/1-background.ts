import type { ClauseTable } from '../clause.ts'

/** Section 1 of the reference policy: whom it covers, why it exists, what it settles. */
export const backgroundClauses = {
  '1.a': {
    id: '1.a',
    section: '1',
    title: { en: 'Who the policy covers', 'zh-CN': '适用对象' },
    text: {
      en:
        'The policy covers people who use meetings on their own behalf and enterprises that use them for their ' +
        'members. A rule that covers only one of the two says so.',
      'zh-CN': '本政策既适用于以个人名义使用会议的人，也适用于为成员开通会议的企业。只针对其中一类的规则会单独注明。',
    },
  },
  '1.b': {
    id: '1.b',
    section: '1',
    title: { en: 'Purpose', 'zh-CN': '宗旨' },
    text: {
      en:
        'The policy exists to keep meetings fair and healthy for everyone and to protect the rights of those who ' +
        'use them.',
      'zh-CN': '制定本政策，是为了让会议对每个人都公平、有序，并保护使用者的权利。',
    },
  },
  '1.c': {
    id: '1.c',
    section: '1',
    title: { en: 'What the policy settles', 'zh-CN': '规定的事项' },
    text: {
      en:
        'The policy settles what is charged for, at which prices, how payment is made and what follows from ' +
        'misuse. A decision or a refusal names the clause it rests on.',
      'zh-CN':
        '本政策说明哪些服务收费、价格是多少、怎样付款，以及违规之后会怎样。每一项决定或拒绝都会写明所依据的条款。',
    },
  },
} as const satisfies ClauseTable<'1'>
