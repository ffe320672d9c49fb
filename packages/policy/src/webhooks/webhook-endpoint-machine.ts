import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of a webhook endpoint. Events go to `enabled` ones only. */
export const webhookEndpointMachine = defineMachine({
  name: 'webhook_endpoint',
  states: ['pending_verification', 'enabled', 'disabled', 'deleted'],
  final: ['deleted'],
  transitions: [
    { from: null, event: 'create', to: 'pending_verification', clauses: [] },
    {
      from: 'pending_verification',
      event: 'meet_challenge',
      to: 'enabled',
      clauses: [],
      emits: ['webhook_endpoint.verified'],
    },
    {
      from: 'pending_verification',
      event: 'fail_challenge',
      to: 'disabled',
      clauses: [],
      emits: ['webhook_endpoint.disabled'],
    },
    { from: 'pending_verification', event: 'miss_challenge', to: 'pending_verification', clauses: [] },
    { from: 'pending_verification', event: 'challenge', to: 'pending_verification', clauses: [] },
    { from: 'pending_verification', event: 'change_url', to: 'pending_verification', clauses: [] },
    { from: 'pending_verification', event: 'update', to: 'pending_verification', clauses: [] },
    { from: 'pending_verification', event: 'rotate_secret', to: 'pending_verification', clauses: [] },
    { from: 'pending_verification', event: 'retire_secret', to: 'pending_verification', clauses: [] },
    {
      from: 'pending_verification',
      event: 'disable',
      to: 'disabled',
      clauses: [],
      emits: ['webhook_endpoint.disabled'],
    },
    { from: 'pending_verification', event: 'delete', to: 'deleted', clauses: [] },
    { from: 'enabled', event: 'change_url', to: 'pending_verification', clauses: [] },
    { from: 'enabled', event: 'update', to: 'enabled', clauses: [] },
    { from: 'enabled', event: 'rotate_secret', to: 'enabled', clauses: [] },
    { from: 'enabled', event: 'retire_secret', to: 'enabled', clauses: [] },
    { from: 'enabled', event: 'disable', to: 'disabled', clauses: [], emits: ['webhook_endpoint.disabled'] },
    { from: 'enabled', event: 'give_up', to: 'disabled', clauses: [], emits: ['webhook_endpoint.disabled'] },
    { from: 'enabled', event: 'delete', to: 'deleted', clauses: [] },
    { from: 'disabled', event: 'challenge', to: 'pending_verification', clauses: [] },
    { from: 'disabled', event: 'update', to: 'disabled', clauses: [] },
    { from: 'disabled', event: 'rotate_secret', to: 'disabled', clauses: [] },
    { from: 'disabled', event: 'retire_secret', to: 'disabled', clauses: [] },
    { from: 'disabled', event: 'delete', to: 'deleted', clauses: [] },
  ],
})

export type WebhookEndpointStatus = StateOf<typeof webhookEndpointMachine>
export type WebhookEndpointStep = StepOf<typeof webhookEndpointMachine>
