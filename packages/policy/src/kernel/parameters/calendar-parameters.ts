import type { ParameterTable } from './parameter-spec.ts'

/** How days are counted (INT-06, INT-43). */
export const calendarParameters = {
  'calendar.workday': {
    type: 'enum',
    unit: 'none',
    values: ['cn_statutory', 'mon_fri', 'custom'],
    default: 'cn_statutory',
    interpretation: 'INT-06',
    applies: 'now',
    description: { en: 'Which calendar tells working days', 'zh-CN': '以何种日历确定工作日' },
  },
  'calendar.count_from': {
    type: 'enum',
    unit: 'none',
    values: ['next_day', 'same_day'],
    default: 'next_day',
    interpretation: 'INT-06',
    applies: 'now',
    description: {
      en: 'Whether the starting day is left out of a term of working days',
      'zh-CN': '计算工作日期限时是否不计开始当日',
    },
  },
  tz: {
    type: 'enum',
    unit: 'none',
    values: ['Asia/Shanghai'],
    default: 'Asia/Shanghai',
    interpretation: 'INT-43',
    applies: 'later',
    description: { en: 'Time zone of every rule that counts days', 'zh-CN': '按日计算的规则所用时区' },
  },
} as const satisfies ParameterTable
