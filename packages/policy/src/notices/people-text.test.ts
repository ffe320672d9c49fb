import { describe, expect, it } from 'vitest'
import { dateText, instantForPeople } from './people-text.ts'

describe('a day for people', () => {
  it.each([
    ['2026-09-22', 'en', '22 September 2026'],
    ['2027-01-01', 'en', '1 January 2027'],
    ['2026-09-02', 'zh-CN', '2026年9月2日'],
  ] as const)('%s in %s is %s', (date, locale, text) => {
    expect(dateText(date, locale)).toBe(text)
  })
})

describe('an instant for people', () => {
  it.each([
    ['2026-09-03T01:00:00.000Z', 'en', '09:00 on 3 September 2026 (Beijing time)'],
    ['2026-09-03T16:05:59.999Z', 'en', '00:05 on 4 September 2026 (Beijing time)'],
    ['2026-12-31T15:59:00Z', 'zh-CN', '北京时间2026年12月31日 23:59'],
  ] as const)('%s in %s is %s', (instant, locale, text) => {
    expect(instantForPeople(instant, locale)).toBe(text)
  })
})
