import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** A wallet is opened by its user, who may close it once it is empty, and open it again (3.4). */
export const walletMachine = defineMachine({
  name: 'wallet',
  states: ['opened', 'closed'],
  final: ['closed'],
  transitions: [
    { from: null, event: 'open', to: 'opened', clauses: ['3.4'], emits: ['wallet.opened'] },
    { from: 'opened', event: 'close', to: 'closed', clauses: ['3.4'], emits: ['wallet.closed'] },
    { from: 'closed', event: 'open', to: 'opened', clauses: ['3.4'], emits: ['wallet.opened'], reopens: true },
  ],
})

export type WalletStatus = StateOf<typeof walletMachine>
export type WalletStep = StepOf<typeof walletMachine>
