import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { confirmationText } from '@parley/policy/orders/confirmation-text'
import type { ConfirmedTerms } from '@parley/policy/orders/confirmation-text'

/** SHA-256, in hexadecimal, of what the payer confirms (3.P.4). */
export function confirmationDigest(terms: ConfirmedTerms): string {
  return bytesToHex(sha256(utf8ToBytes(confirmationText(terms))))
}
