import type { InterpretationTable } from '../interpretation.ts'

/** How duplicate payments and the promise of a reply are read: INT-18 and INT-19. */
export const duplicateAndSupportInterpretations = {
  'INT-18': {
    id: 'INT-18',
    clauses: ['4.1.2'],
    question: {
      en: 'Is a duplicate payment returned without an application?',
      'zh-CN': '重复付款是否不用申请就退回？',
    },
    readings: [
      { en: 'The user has to apply.', 'zh-CN': '用户要提出申请。' },
      { en: 'The platform returns it by itself.', 'zh-CN': '平台自动退回。' },
    ],
    ruling: {
      en:
        'The user applies, but the platform reports the duplicate as soon as it is seen and opens a draft refund ' +
        'with the receipt attached. A sandbox may switch to the automatic return.',
      'zh-CN': '由用户申请；但平台一经发现重复付款就会提示，并开好附有回执的退款草稿。沙箱可以改为自动退回。',
    },
    reason: {
      en: 'Section 4 describes a procedure that begins with an application, and the draft takes the work out of it.',
      'zh-CN': '第 4 章规定的程序以申请开头，预先开好的草稿则省去了用户的麻烦。',
    },
  },
  'INT-19': {
    id: 'INT-19',
    clauses: ['6.4.2', '6.1.3', '6.2'],
    question: {
      en: 'Which reply counts for the 24 hours: an automatic one, or one from another user of the forum?',
      'zh-CN': '哪种答复才算在 24 小时内：自动回复，还是论坛上其他用户的回答？',
    },
    readings: [
      { en: 'Any reply.', 'zh-CN': '任何答复都算。' },
      { en: "A reply by the platform's own staff.", 'zh-CN': '平台人员的答复才算。' },
    ],
    ruling: {
      en:
        "Only a reply by the platform's staff counts. An automatic acknowledgement or an answer from another user " +
        'does not stop the clock, which starts at submission on every channel and runs through nights and weekends.',
      'zh-CN':
        '只有平台人员的答复才算。自动确认和其他用户的回答都不会使计时停止。无论哪个渠道，都从提交时起算，' +
        '夜间和周末也不间断。',
    },
    reason: {
      en: 'The promise is one of an answer, which an acknowledgement is not, and the service has no closed hours.',
      'zh-CN': '承诺的是解答，而确认收到并不是解答；况且客服没有休息时段。',
    },
  },
} as const satisfies InterpretationTable
