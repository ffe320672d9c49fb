import type { InterpretationTable } from '../interpretation.ts'

/** How the steps and the periods of a refund in section 4 are read: INT-01 to INT-07. */
export const refundProcedureInterpretations = {
  'INT-01': {
    id: 'INT-01',
    clauses: ['4.2.1'],
    question: {
      en: 'When do the 48 hours for a refund application begin, when the clause ties them to the application itself?',
      'zh-CN': '条款把 48 小时与申请本身绑在一起，这段时间究竟从何时算起？',
    },
    readings: [
      {
        en: 'Two steps: asking for a refund opens a draft, and the formal application follows within 48 hours.',
        'zh-CN': '分两步：先表示要退款，生成草稿；再在 48 小时内正式提交。',
      },
      { en: '48 hours from the payment.', 'zh-CN': '自付款起 48 小时。' },
      {
        en: '48 hours from the event complained of, such as the outage or the second charge.',
        'zh-CN': '自所涉事件（如中断或重复扣款）起 48 小时。',
      },
    ],
    ruling: {
      en:
        'There are two steps. Asking for a refund opens a draft, and the formal application with reason, order and ' +
        'evidence is submitted no later than 48 elapsed hours after that; the last instant still counts. A draft ' +
        'that lapses costs no right: a new one may be opened.',
      'zh-CN':
        '分为两步。提出退款即生成草稿，带有理由、订单和佐证的正式申请应在其后 48 小时内提交，按实际经过的小时计算，' +
        '最后一刻仍算在内。草稿过期不影响权利，可以重新开启。',
    },
    reason: {
      en:
        'Only this reading gives both mentions of the application a meaning. Counting from payment would leave ' +
        'hardly any case for 4.3.1, and a cancellation by the user has no event to count from.',
      'zh-CN':
        '只有这样理解，条款中前后两次提到的申请才各有含义。若从付款起算，4.3.1 几乎无从适用；而用户自行取消时，' +
        '又没有可供起算的事件。',
    },
  },
  'INT-02': {
    id: 'INT-02',
    clauses: ['4.2.2'],
    question: {
      en: 'Does every ground for a refund need uploaded evidence?',
      'zh-CN': '是不是每一种退款理由都要上传佐证？',
    },
    readings: [
      { en: 'At least one item for every ground.', 'zh-CN': '任何理由都至少要有一份。' },
      {
        en: 'Only where a reviewer cannot verify the facts without it.',
        'zh-CN': '只有审核人员无法自行核实时才要。',
      },
    ],
    ruling: {
      en:
        'Every application holds at least one item of evidence. For a cancellation by the user and for a duplicate ' +
        'payment the platform attaches its own receipt, and that is enough.',
      'zh-CN': '每份申请至少要有一份佐证。用户自行取消或重复付款的，平台会自动附上系统回执，有此即可。',
    },
    reason: {
      en:
        'The clause asks for evidence without exception, yet a user who merely cancels has nothing else to show ' +
        'than what the platform already holds.',
      'zh-CN': '条款对佐证没有设例外，但单纯取消订单的用户，除了平台手中已有的记录，拿不出别的东西。',
    },
  },
  'INT-03': {
    id: 'INT-03',
    clauses: ['4.2.3'],
    question: { en: 'How long may the review of an application take?', 'zh-CN': '审核一份申请最多可以花多久？' },
    readings: [
      { en: 'As long as it needs.', 'zh-CN': '没有限制。' },
      { en: 'It is part of the 7 working days.', 'zh-CN': '审核时间算在 7 个工作日之内。' },
      { en: 'It has a target of its own.', 'zh-CN': '审核另有自己的目标时间。' },
    ],
    ruling: {
      en:
        'The review has a target of 2 working days. Missing it is reported but changes nothing else. The 7 working ' +
        'days start with the approval.',
      'zh-CN': '审核的目标时间是 2 个工作日，超过时会有提示，但不产生其他后果。7 个工作日从批准时开始。',
    },
    reason: {
      en:
        'The clause lets the 7 days follow the finding that the application is eligible, so the review lies before ' +
        'them; 2 working days is the practice of comparable services.',
      'zh-CN': '条款让 7 日的期限跟在认定之后，可见审核在此之前；而 2 个工作日是同类服务通行的做法。',
    },
  },
  'INT-04': {
    id: 'INT-04',
    clauses: ['4.3.1'],
    question: { en: 'In which unit is the used period counted?', 'zh-CN': '已用期间以什么单位计算？' },
    readings: [
      { en: 'By the second.', 'zh-CN': '按秒。' },
      { en: 'By the day; a day that has begun is used.', 'zh-CN': '按天，开始了的一天算用掉。' },
      { en: 'By the month; a month that has begun is not refunded.', 'zh-CN': '按月，开始了的一个月不退。' },
    ],
    ruling: {
      en:
        'In calendar days of Asia/Shanghai. The day of activation is day 1 and the day of submission counts as ' +
        'used; the total is the number of dates from the start of the period up to, but not including, its end. ' +
        'Amounts are rounded half up to the fen.',
      'zh-CN':
        '按亚洲/上海时区的自然日计算。开通当天是第 1 天，提交申请当天算已用；总天数是从服务期开始那天起、' +
        '到结束那天之前的日期数。金额四舍五入到分。',
    },
    reason: {
      en: 'A day is the usual unit for services sold by period, and one that both sides can check against a calendar.',
      'zh-CN': '按期出售的服务通常以天计，双方对照日历就能核对。',
    },
  },
  'INT-05': {
    id: 'INT-05',
    clauses: ['4.3.1', '4.1.1', '4.1.2', '4.1.3'],
    question: {
      en: 'To which grounds does the deduction of the used period apply, and what is used?',
      'zh-CN': '扣除已用期间适用于哪些理由，怎样才算已用？',
    },
    readings: [
      { en: 'To every application.', 'zh-CN': '适用于所有申请。' },
      { en: 'Only to a cancellation by the user.', 'zh-CN': '只适用于用户自行取消。' },
      { en: 'It depends on whose fault it was.', 'zh-CN': '要看过错在谁。' },
    ],
    ruling: {
      en:
        'One formula serves all: paid × (total − used) ÷ total. A day on which the service was unusable, by a ' +
        'declared outage or by an accepted finding, is not used; a duplicate payment has no used days.',
      'zh-CN':
        '所有情形用同一个算式：实付 ×（总天数 − 已用天数）÷ 总天数。' +
        '因已公布的中断或经认定而无法使用的日子不算已用；重复付款的已用天数为零。',
    },
    reason: {
      en: 'The clause is then applied as it stands, and nobody pays for days on which the platform failed.',
      'zh-CN': '这样既照条款原意执行，又不会让用户为平台失灵的日子付钱。',
    },
  },
  'INT-06': {
    id: 'INT-06',
    clauses: ['4.2.3'],
    question: {
      en: 'Which days are working days, and which is the first of the 7?',
      'zh-CN': '哪些日子算工作日，7 天中的第一天是哪一天？',
    },
    readings: [
      {
        en: 'The Chinese statutory calendar with its make-up workdays, from the day after approval.',
        'zh-CN': '按中国法定节假日及调休上班日，从批准次日算起。',
      },
      { en: 'Monday to Friday.', 'zh-CN': '周一到周五。' },
      { en: 'The statutory holidays, without the make-up workdays.', 'zh-CN': '只算法定节假日，不算调休上班日。' },
      { en: 'The day of approval is the first.', 'zh-CN': '批准当天就是第一天。' },
    ],
    ruling: {
      en:
        'The Chinese statutory calendar applies, make-up workdays included. The day after approval is the first ' +
        'day, and the deadline is 24:00 of the 7th working day in Asia/Shanghai. For a year whose calendar is not ' +
        'yet published the date follows from the statutory days and the weekends, and is marked provisional.',
      'zh-CN':
        '适用中国法定节假日安排，调休上班日也算工作日。批准次日为第 1 天，' +
        '期限到亚洲/上海时区第 7 个工作日 24 时为止。某年的安排尚未公布时，按法定假日和周末推算，并标明为暂定。',
    },
    reason: {
      en:
        'A working day means a day on which people in the country work, and article 201 of the Civil Code leaves ' +
        'out the day from which a period runs.',
      'zh-CN': '工作日就是当地人实际上班的日子；《民法典》第二百零一条也规定，开始的当日不计入。',
    },
  },
  'INT-07': {
    id: 'INT-07',
    clauses: ['4.2.3'],
    question: {
      en: 'Must the money be handed over or have arrived within the 7 working days?',
      'zh-CN': '7 个工作日内，是要把钱交出去，还是要到账？',
    },
    readings: [
      { en: 'It has arrived on the account.', 'zh-CN': '已经到账。' },
      { en: 'It has been handed to the payment channel.', 'zh-CN': '已经交给支付渠道。' },
    ],
    ruling: {
      en:
        'It must have arrived. Both instants are recorded. The clock stands still while the platform waits for the ' +
        'user, for example for another card.',
      'zh-CN': '应当已经到账。交出和到账两个时刻都会记录。等待用户配合（例如另行提供银行卡）期间，计时暂停。',
    },
    reason: {
      en:
        'The clause promises that the money is back, not that it has been sent; but nobody can be late while the ' +
        'other side has to act.',
      'zh-CN': '条款承诺的是钱已经回来，而不只是已经汇出；不过，轮到对方行动时，不能算作迟延。',
    },
  },
} as const satisfies InterpretationTable
