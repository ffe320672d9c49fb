import { describe, expect, it } from 'vitest'
import { returnUrlOf } from './return-url.ts'

describe('returnUrlOf', () => {
  it.each(['https://shop.example/orders/7?paid=1', 'http://127.0.0.1:4020/orders/7'])('takes %s', (text) => {
    expect(returnUrlOf(text)?.href).toBe(text)
  })

  it.each([
    undefined,
    '',
    '/orders/7',
    '//shop.example/',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'https://bank.example@shop.example/',
    `https://shop.example/${'x'.repeat(2000)}`,
  ])('refuses %s', (text) => {
    expect(returnUrlOf(text)).toBeNull()
  })
})
