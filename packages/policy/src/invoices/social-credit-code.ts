const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** The check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export function checkCharacter(first17: string): string {
  let sum = 0
  let weight = 1
  for (const character of first17.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? ''
}

/**
 * Whether a text is a unified social credit code with its own check character.
 *
 * @example
 * isSocialCreditCode('91440300708461136T') // true
 */
export function isSocialCreditCode(text: string): boolean {
  return form.test(text) && checkCharacter(text) === text[17]
}
