import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/**
 * The lifecycle of one event on its way to one endpoint. `exhaust_silently` is for deliveries that themselves tell of
 * an exhausted one, which would otherwise breed without end. Where an endpoint wants the events of an object in order,
 * a delivery has to `wait` for an earlier one, and may `take_turn` when that one is over.
 */
export const webhookDeliveryMachine = defineMachine({
  name: 'webhook_delivery',
  states: ['pending', 'succeeded', 'exhausted', 'cancelled'],
  final: ['succeeded', 'exhausted', 'cancelled'],
  transitions: [
    { from: null, event: 'create', to: 'pending', clauses: [] },
    { from: 'pending', event: 'succeed', to: 'succeeded', clauses: [] },
    { from: 'pending', event: 'fail', to: 'pending', clauses: [] },
    { from: 'pending', event: 'exhaust', to: 'exhausted', clauses: [], emits: ['webhook.delivery_exhausted'] },
    { from: 'pending', event: 'exhaust_silently', to: 'exhausted', clauses: [] },
    { from: 'pending', event: 'wait', to: 'pending', clauses: [] },
    { from: 'pending', event: 'take_turn', to: 'pending', clauses: [] },
    { from: 'pending', event: 'cancel', to: 'cancelled', clauses: [] },
    { from: 'pending', event: 'redeliver', to: 'pending', clauses: [] },
    { from: 'succeeded', event: 'redeliver', to: 'pending', clauses: [], reopens: true },
    { from: 'exhausted', event: 'redeliver', to: 'pending', clauses: [], reopens: true },
    { from: 'cancelled', event: 'redeliver', to: 'pending', clauses: [], reopens: true },
  ],
})

export type WebhookDeliveryStatus = StateOf<typeof webhookDeliveryMachine>
export type WebhookDeliveryStep = StepOf<typeof webhookDeliveryMachine>
