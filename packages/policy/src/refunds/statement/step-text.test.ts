import { describe, expect, it } from 'vitest'
import { stepText } from './step-text.ts'

describe('the value of a step for people', () => {
  it.each([
    [18_823, 'fen', 'CNY 188.23', 'CNY 188.23'],
    [1, 'days', '1 day', '1 天'],
    [30, 'days', '30 days', '30 天'],
    [1, 'working_days', '1 working day', '1 个工作日'],
    [7, 'working_days', '7 working days', '7 个工作日'],
    [3, 'count', '3', '3'],
    ['2026-10-14', 'date', '14 October 2026', '2026年10月14日'],
    ['2026-09-03T01:00:00.000Z', 'instant', '09:00 on 3 September 2026 (Beijing time)', '北京时间2026年9月3日 09:00'],
    ['0.006', 'ratio', '0.6%', '0.6%'],
    ['0.0125', 'ratio', '1.25%', '1.25%'],
    ['1', 'ratio', '100%', '100%'],
    ['0', 'ratio', '0%', '0%'],
    ['user', 'text', 'user', 'user'],
  ])('%s in %s is %s, or %s', (value, unit, en, zh) => {
    const step = { label: 'of a test', value, unit }
    expect(stepText(step, { locale: 'en', currency: 'CNY' })).toBe(en)
    expect(stepText(step, { locale: 'zh-CN', currency: 'CNY' })).toBe(zh)
  })
})
