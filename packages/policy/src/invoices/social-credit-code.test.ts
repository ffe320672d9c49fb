import { describe, expect, it } from 'vitest'
import { checkCharacter, isSocialCreditCode } from './social-credit-code.ts'

describe('unified social credit codes (GB 32100-2015, INT-36)', () => {
  it.each(['91350100M000100Y43', '91440300708461136T', '91110108551385082Q'])('takes %s', (code) => {
    expect(isSocialCreditCode(code)).toBe(true)
  })

  it.each([
    ['another check character', '91350100M000100Y44'],
    ['two digits changed places', '91350100M000010Y43'],
    ['a letter that the alphabet lacks', '91350100I000100Y43'],
    ['small letters', '91440300708461136t'],
    ['a letter in the code of the district', '9135010AM00100Y43X'],
    ['17 characters', '91350100M000100Y4'],
    ['19 characters', '91350100M000100Y433'],
    ['a line end', '91350100M000100Y43\n'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => {
    expect(isSocialCreditCode(code)).toBe(false)
  })

  it('notices every single wrong character', () => {
    const code = '91350100M000100Y43'
    for (const [at, right] of code.split('').entries()) {
      for (const wrong of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (wrong !== right) expect(isSocialCreditCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false)
      }
    }
    expect(checkCharacter('91350100M000100Y4')).toBe('3')
  })
})
