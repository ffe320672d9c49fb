import type { InterpretationTable } from '../interpretation.ts'

/** How the enforcement clauses of section 5 and their effects on paid services are read: INT-12 to INT-17. */
export const enforcementInterpretations = {
  'INT-12': {
    id: 'INT-12',
    clauses: ['5.3.2', '5.3.3'],
    question: { en: 'How long does a user have to explain?', 'zh-CN': '用户有多长时间作出解释？' },
    readings: [
      { en: 'No time is set.', 'zh-CN': '不设期限。' },
      { en: '24 hours.', 'zh-CN': '24 小时。' },
      { en: '3 days.', 'zh-CN': '3 天。' },
      { en: '5 working days.', 'zh-CN': '5 个工作日。' },
    ],
    ruling: {
      en:
        '72 elapsed hours from the delivery of the notice. If the user stays silent, the decision is made without ' +
        'an explanation and says so.',
      'zh-CN': '自通知送达起 72 小时，按实际经过的时间计算。用户没有回应的，可以在没有解释的情况下决定，并如实注明。',
    },
    reason: {
      en: 'Three days leave time for an honest answer on any day of the week and keep the case moving.',
      'zh-CN': '三天足以让人在一周中的任何一天认真答复，也不会使案件拖延。',
    },
  },
  'INT-13': {
    id: 'INT-13',
    clauses: ['5.4.1', '5.4.2'],
    question: {
      en: 'How long may a sanction be appealed, and does the appeal suspend it?',
      'zh-CN': '对处罚可以在多久之内申诉，申诉期间是否停止执行？',
    },
    readings: [
      { en: '7 days.', 'zh-CN': '7 天。' },
      { en: '15 days.', 'zh-CN': '15 天。' },
      { en: '30 days.', 'zh-CN': '30 天。' },
      { en: '6 months.', 'zh-CN': '6 个月。' },
    ],
    ruling: {
      en:
        '30 calendar days from the notice of the sanction, ending at 24:00 in Asia/Shanghai. There is one appeal ' +
        'per sanction, somebody other than the decider examines it with a target of 7 working days, and the ' +
        'sanction stays in force meanwhile. Under the `eu` profile the time is 6 months.',
      'zh-CN':
        '自处罚通知之日起 30 个自然日，到亚洲/上海时区最后一天 24 时为止。每项处罚可申诉一次，' +
        '由原决定人以外的人审查，目标时间为 7 个工作日；其间处罚照常执行。在 `eu` 参数方案下，期限为 6 个月。',
    },
    reason: {
      en:
        'The clause promises a set time without naming it; a month is long enough to prepare and short enough to ' +
        'be final. The order of the clauses, effect first and then compliance, knows no stay.',
      'zh-CN':
        '条款说有期限，却没有写明多长；一个月既足够准备，也能及早定案。从条款的次序看，先生效，后遵守，' +
        '并没有中止执行一说。',
    },
  },
  'INT-14': {
    id: 'INT-14',
    clauses: ['5.2.1', '5.2.2', '5.2.3', '5.2.4'],
    question: {
      en: 'When is a violation minor, repeated, serious or severe?',
      'zh-CN': '怎样算轻微、屡次、较重和特别严重？',
    },
    readings: [
      { en: 'By a count of violations.', 'zh-CN': '按次数。' },
      { en: 'By points.', 'zh-CN': '按积分。' },
      { en: 'By free judgement.', 'zh-CN': '由平台自行判断。' },
    ],
    ruling: {
      en:
        'There are three grades: minor, serious and severe. Repeated means at least 3 confirmed cases within 365 ' +
        'days. Minor leads to a warning, repeated or serious to a restriction or suspension, severe to a ban; an ' +
        'unlawful act is also reported. A decision outside this table needs a recorded reason.',
      'zh-CN':
        '分为三级：轻微、较重、特别严重。屡次是指 365 天之内至少有 3 起已经认定的案件。轻微的警告，' +
        '屡次或较重的限制或暂停，特别严重的封号；涉及违法的另行报告。决定若不依此对应，应当记录理由。',
    },
    reason: {
      en:
        'Like cases are then treated alike, and a user can foresee what follows, while an unusual case can still ' +
        'be met with reasons.',
      'zh-CN': '这样同类案件得到同样处理，用户能够预见后果；情况特殊的，说明理由后仍可变通。',
    },
  },
  'INT-15': {
    id: 'INT-15',
    clauses: ['5.2.2'],
    question: { en: 'How long does a restriction or a suspension last?', 'zh-CN': '限制或暂停持续多久？' },
    readings: [
      { en: 'A fixed time for all.', 'zh-CN': '一律固定时长。' },
      { en: 'As long as the decision says.', 'zh-CN': '由决定写明。' },
      { en: 'Without an end.', 'zh-CN': '没有期限。' },
    ],
    ruling: {
      en:
        'The decision names the end. Where it does not, a restriction lasts 7 days and a suspension 30. A ' +
        'suspension without an end does not exist, for that would be a ban.',
      'zh-CN': '由决定写明何时结束。没有写明的，限制为 7 天，暂停为 30 天。没有终点的暂停等于封号，因此不存在。',
    },
    reason: {
      en: 'A ban has its own and stricter condition in 5.2.4, which an endless suspension would get around.',
      'zh-CN': '封号在 5.2.4 中另有更严格的条件，不应借没有期限的暂停绕过它。',
    },
  },
  'INT-16': {
    id: 'INT-16',
    clauses: ['5.2.2'],
    question: {
      en: 'What happens to a paid subscription while its user is restricted or suspended?',
      'zh-CN': '用户被限制或暂停期间，已付费的订阅怎么办？',
    },
    readings: [
      { en: 'The period runs on without compensation.', 'zh-CN': '服务期照走，不作补偿。' },
      { en: 'The period is paused.', 'zh-CN': '服务期暂停计算。' },
      { en: 'The lost time is refunded.', 'zh-CN': '按失去的时间退款。' },
    ],
    ruling: {
      en:
        'The period runs on without compensation, automatic renewal is held and no new paid order is taken. If the ' +
        'sanction is overturned later, the lost days are added to the period.',
      'zh-CN': '服务期照走，不作补偿；自动续费暂停，也不接受新的付费订单。处罚后来被撤销的，失去的天数补回。',
    },
    reason: {
      en:
        'The cause lies with the user, as in 4.3.2. Where that proves wrong, the user is put back to where the ' +
        'sanction began.',
      'zh-CN': '起因在用户一方，与 4.3.2 相同；如果事后证明并非如此，就应当让用户恢复原状。',
    },
  },
  'INT-17': {
    id: 'INT-17',
    clauses: ['5.2.4', '9.7', '4.3.2'],
    question: {
      en: 'What becomes of the remaining period and of the balance after a ban or a termination?',
      'zh-CN': '封号或终止服务之后，剩余服务期和余额怎么办？',
    },
    readings: [
      { en: 'Neither is paid back.', 'zh-CN': '都不退。' },
      { en: 'The unused part is refunded.', 'zh-CN': '退还未用部分。' },
      { en: 'Only the balance is paid back.', 'zh-CN': '只退余额。' },
    ],
    ruling: {
      en:
        'The subscription ends and the paid period is not refunded. The cash balance can still be paid out, and a ' +
        'refund that was already approved is still paid.',
      'zh-CN': '订阅终止，已付的服务期不退。现金余额仍可取回，已经批准的退款照付。',
    },
    reason: {
      en:
        "The loss of the period is the user's own doing under 4.3.2, but a ban is no title to money that belongs " +
        'to the user.',
      'zh-CN': '失去服务期属于 4.3.2 所说的由用户自己造成；但封号不能成为扣下用户钱款的理由。',
    },
  },
} as const satisfies InterpretationTable
