import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { magicAccounts } from './magic-values.ts'
import type { Behaviour } from './magic-values.ts'

/** The channel's token of an account; a card number cannot be told from it. */
export function accountToken(method: string, account: string): string {
  const plain = account.replaceAll(/[ -]/g, '').toLowerCase()
  return `acct_${bytesToHex(sha256(utf8ToBytes(`${method}:${plain}`))).slice(0, 32)}`
}

/** By what the channel knows a code again that was sent to the holder of an account. */
export function codeReference(token: string, code: string): string {
  return `chl_${bytesToHex(sha256(utf8ToBytes(`${token}:${code.trim()}`))).slice(0, 32)}`
}

const behaviours = new Map<string, Behaviour>(
  magicAccounts.map((magic) => [accountToken(magic.method, magic.account), magic]),
)
const waits: Behaviour = { binding: null, payment: [], refund: null, dispute: null }

/** What an account does by itself; an ordinary one waits to be told. */
export function behaviourOf(token: string): Behaviour {
  return behaviours.get(token) ?? waits
}
