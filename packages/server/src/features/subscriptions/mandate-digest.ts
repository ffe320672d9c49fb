import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { mandateText } from '@parley/policy/subscriptions/mandate-text'
import type { MandateTerms } from '@parley/policy/subscriptions/mandate-text'

/** SHA-256, in hexadecimal, of what a payer agrees to (3.P.4, INT-33). */
export function mandateDigest(terms: MandateTerms): string {
  return bytesToHex(sha256(utf8ToBytes(mandateText(terms))))
}
