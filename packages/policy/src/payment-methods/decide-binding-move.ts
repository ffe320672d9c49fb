import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { bindingMachine } from './binding-machine.ts'
import type { BindingStep, PaymentMethodStatus } from './binding-machine.ts'

/** Decides on an event of a bound account, on which its state alone decides (3.1, 3.3). */
export function decideBindingMove(
  account: { readonly status: PaymentMethodStatus },
  event: Exclude<BindingStep['event'], 'bind'>,
): { readonly ok: true; readonly step: BindingStep } | InvalidTransition {
  return stepOf(bindingMachine, { name: 'payment method', status: account.status }, event)
}
