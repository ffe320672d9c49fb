import type { InterpretationTable } from '../interpretation.ts'

/** How sections 8 and 10, releases and revisions, are read: INT-26 to INT-29. */
export const versionAndRevisionInterpretations = {
  'INT-26': {
    id: 'INT-26',
    clauses: ['8.3.1', '8.4.3', '8.5.2'],
    question: {
      en: 'May an update be forced, and whom does the clause on ended support mean?',
      'zh-CN': '能不能强制更新，关于停止支持的条款又是指谁？',
    },
    readings: [
      { en: 'An update is never forced.', 'zh-CN': '任何时候都不强制。' },
      { en: 'It is forced once a version is unsupported.', 'zh-CN': '版本不再受支持后强制。' },
      { en: 'It is forced for critical security fixes.', 'zh-CN': '关键安全更新时强制。' },
    ],
    ruling: {
      en:
        'While a version is supported the user may always choose later. From the announced date an unsupported ' +
        'client is refused and shown the guide. The clause serves both of its meanings: versions that are dropped, ' +
        'and systems that cannot run the new version, which are offered the web client.',
      'zh-CN':
        '版本仍受支持时，用户总可以选择以后再更新。自公告的日期起，不再受支持的客户端会被拒绝，并得到升级说明。' +
        '该条兼顾两种含义：被停用的版本，以及运行不了新版本的系统，后者可改用网页版。',
    },
    reason: {
      en:
        'The free choice of 8.3.1 can last only as long as the old version works, and the notice in 8.5.2 shows ' +
        'that support may end.',
      'zh-CN': '8.3.1 的选择以旧版本仍能使用为前提，而 8.5.2 要求公告，说明支持可以结束。',
    },
  },
  'INT-27': {
    id: 'INT-27',
    clauses: ['10.4'],
    question: {
      en: 'From which instant of the day of publication does a revision apply?',
      'zh-CN': '修订从公布当天的哪一刻起适用？',
    },
    readings: [
      { en: 'From the instant of publication.', 'zh-CN': '公布的那一刻。' },
      { en: 'From the start of that day.', 'zh-CN': '当天零点。' },
      { en: 'From the start of the next day.', 'zh-CN': '次日零点。' },
      { en: 'After a period of notice.', 'zh-CN': '经过一段公示期之后。' },
    ],
    ruling: {
      en:
        'From the instant of publication. A warning is shown where the notice given is shorter than 7 days, or 15 ' +
        'for important rules; under the `cn_law_2026` profile those periods are binding.',
      'zh-CN':
        '自公布的那一刻起。预先公示不足 7 天（重要规则不足 15 天）的，会显示提醒；在 `cn_law_2026` 参数方案下，' +
        '这两个期限必须遵守。',
    },
    reason: {
      en:
        'An earlier instant would bind users to a text that they could not yet read; a later one would depart from ' +
        'the clause.',
      'zh-CN': '更早，用户就会受到还看不到的文字约束；更晚，则偏离条款。',
    },
  },
  'INT-28': {
    id: 'INT-28',
    clauses: ['10.4'],
    question: {
      en: 'What becomes of matters that began before a revision? The clause breaks off before it says so.',
      'zh-CN': '修订之前已经开始的事项怎么办？该条的文字到此中断。',
    },
    readings: [
      { en: 'They stay under the old version.', 'zh-CN': '仍适用旧版本。' },
      { en: 'The old version is repealed for them too.', 'zh-CN': '旧版本一并失效。' },
      { en: 'Where the two conflict, the new version prevails.', 'zh-CN': '两者冲突时以新版本为准。' },
    ],
    ruling: {
      en:
        'They stay under the old version. An order, a refund or a case is judged by the version pinned when it was ' +
        'created, and a paid period keeps its terms until it is renewed.',
      'zh-CN': '仍适用旧版本。订单、退款和案件按其创建时固定的版本判断；已付费的服务期在续费之前条件不变。',
    },
    reason: {
      en:
        'Both sides relied on the version that they knew. The rules in force since 2026 forbid cutting benefits ' +
        'within a paid term, and most clauses of this kind end that way.',
      'zh-CN': '双方都信赖当时所知的版本。2026 年起施行的规定不允许在已付费期间削减权益，而同类条款大多也这样收尾。',
    },
  },
  'INT-29': {
    id: 'INT-29',
    clauses: ['10.1'],
    question: { en: 'Does an interpretation reach back to earlier decisions?', 'zh-CN': '解释能否溯及以前的决定？' },
    readings: [
      { en: 'It does.', 'zh-CN': '可以。' },
      { en: 'It does not.', 'zh-CN': '不可以。' },
    ],
    ruling: {
      en: 'It does not. It applies to decisions made after it, in cases that are still open as well.',
      'zh-CN': '不可以。它适用于公布之后作出的决定，尚未结束的案件也包括在内。',
    },
    reason: {
      en: 'A decision has to be judged by what was known when it was made.',
      'zh-CN': '一项决定，应当以作出时已知的规则来衡量。',
    },
  },
} as const satisfies InterpretationTable
