import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonBody } from './json-body.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (text: string) => parseJsonBody(bytes(text))

describe('parseJsonBody', () => {
  it('gives what JSON.parse gives for any JSON value that keeps its meaning', () => {
    const json = fc
      .jsonValue({ maxDepth: 8, stringUnit: 'grapheme' })
      .filter((value) => !/"__proto__"|\\u0000/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value)
        const parsed = parse(text)
        // Floats past 2^53 and prototype names are refused on purpose; everything else must come through unchanged.
        if (parsed.ok) expect(JSON.stringify(parsed.value)).toBe(text)
        else expect(parsed.detail).toMatch(/too large|not accepted/)
      }),
    )
  })

  it.each([
    ['trailing comma', '{"a":1,}'],
    ['single quotes', "{'a':1}"],
    ['a cut end', '{"a":'],
    ['nothing', ''],
    ['a byte order mark inside', '{"a":\uFEFF1}'],
  ])('refuses %s', (_, text) => {
    expect(parse(text)).toMatchObject({ ok: false, detail: expect.stringContaining('not JSON') })
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(parseJsonBody(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({
      ok: false,
      detail: expect.stringContaining('UTF-8'),
    })
  })

  it.each(['{"a":1,"a":2}', '{"a":{"b":1,"b":2}}', '[{"a":1,"\\u0061":2}]'])(
    'refuses a member named twice: %s',
    (text) => {
      expect(parse(text)).toMatchObject({ ok: false, detail: expect.stringContaining('twice') })
    },
  )

  it('is not misled by colons and braces inside strings', () => {
    expect(parse('{"a":"b:{c\\"::[","d":[":"]}')).toEqual({ ok: true, value: { a: 'b:{c"::[', d: [':'] } })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a member named %s', (name) => {
    expect(parse(`{"a":{"${name}":{}}}`)).toMatchObject({ ok: false, detail: expect.stringContaining(name) })
  })

  it('refuses nesting deeper than 32 levels before it hurts, and takes 32', () => {
    expect(parse(`${'['.repeat(32)}${']'.repeat(32)}`).ok).toBe(true)
    expect(parse(`${'['.repeat(33)}${']'.repeat(33)}`).ok).toBe(false)
    expect(parse('['.repeat(30_000)).ok).toBe(false)
  })

  it.each(['1e400', '-1e400', '9007199254740993', '{"amount":12345678901234567890}'])(
    'refuses %s, which would change its value',
    (text) => {
      expect(parse(text)).toMatchObject({ ok: false, detail: expect.stringContaining('too large') })
    },
  )

  it('refuses NUL and half surrogates in values and in names', () => {
    expect(parse('{"a":"x\\u0000"}').ok).toBe(false)
    expect(parse('{"a":"\\ud83d"}').ok).toBe(false)
    expect(parse('{"\\udc00":1}').ok).toBe(false)
    expect(parse('{"a":"😀"}').ok).toBe(true)
  })
})
