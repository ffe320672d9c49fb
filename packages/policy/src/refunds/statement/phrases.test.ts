import { describe, expect, it } from 'vitest'
import { refundMachine } from '../refund-machine.ts'
import { eventPhrases } from './event-phrases.ts'
import { reasonPhrases } from './reason-phrases.ts'
import { refusalPhrases } from './refusal-phrases.ts'
import { stepPhrases } from './step-phrases.ts'

/** Every text for people in a table of phrases, however deep. */
function textsIn(table: object): { en: string; 'zh-CN': string }[] {
  return Object.values(table).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return []
    const own =
      'en' in value && 'zh-CN' in value && typeof value.en === 'string' && typeof value['zh-CN'] === 'string'
        ? [{ en: value.en, 'zh-CN': value['zh-CN'] }]
        : []
    return [...own, ...textsIn(value)]
  })
}

describe('phrases of statements', () => {
  it('cover every event of the state machine', () => {
    const events = new Set(refundMachine.transitions.map(({ event }) => event))
    expect(new Set(Object.keys(eventPhrases))).toEqual(events)
  })

  it('have both languages, with the value in the same places', () => {
    const texts = [stepPhrases, eventPhrases, refusalPhrases, reasonPhrases].flatMap(textsIn)
    expect(texts.length).toBeGreaterThan(100)
    for (const { en, 'zh-CN': zh } of texts) {
      expect(zh, en).toMatch(/\p{Script=Han}/u)
      expect(en).not.toMatch(/\p{Script=Han}/u)
      expect(zh.includes('{value}'), en).toBe(en.includes('{value}'))
    }
  })
})
