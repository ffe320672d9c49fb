import type { Refusal } from '../../http/reply.ts'

/** The path names the wallet of a user who has opened none (3.4). */
export const noWallet: Refusal<'not_found'> = {
  refused: 'not_found',
  detail: 'The user has opened no wallet. Open it with POST to the same path as the wallet.',
  clauses: ['3.4'],
}

/** The wallet is there and closed, and takes no money (3.4). */
export const closedWallet: Refusal<'wallet_not_opened'> = {
  refused: 'wallet_not_opened',
  detail: 'The wallet is closed. Open it with POST to the path of the wallet, then put money into it.',
  clauses: ['3.4'],
}
