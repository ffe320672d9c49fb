import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** A wallet is opened once by its user (3.4). */
export const walletMachine = defineMachine({
  name: 'wallet',
  states: ['opened', 'closed'],
  final: ['closed'],
  transitions: [{ from: null, event: 'open', to: 'opened', clauses: ['3.4'], emits: ['wallet.opened'] }],
})

export type WalletStatus = StateOf<typeof walletMachine>
export type WalletStep = StepOf<typeof walletMachine>
