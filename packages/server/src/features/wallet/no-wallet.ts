import type { Refusal } from '../../http/reply.ts'

/** The path names the wallet of a user who has opened none (3.4). */
export const noWallet: Refusal<'not_found'> = {
  refused: 'not_found',
  detail: 'The user has opened no wallet. Open it with POST to the same path as the wallet.',
  clauses: ['3.4'],
}
