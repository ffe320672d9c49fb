import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import type { Machine } from '../kernel/machine.ts'
import { webhookDeliveryMachine } from './webhook-delivery-machine.ts'
import { webhookEndpointMachine } from './webhook-endpoint-machine.ts'

function shown<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State | null,
  event: Event,
) {
  const found = next(machine, state, event)
  return found.ok ? [found.to, ...(found.transition.emits ?? [])].join(' ') : undefined
}

const ofEndpoint: Record<string, string> = {
  'null create': 'pending_verification',
  'pending_verification meet_challenge': 'enabled webhook_endpoint.verified',
  'pending_verification fail_challenge': 'disabled webhook_endpoint.disabled',
  'pending_verification miss_challenge': 'pending_verification',
  'pending_verification challenge': 'pending_verification',
  'pending_verification change_url': 'pending_verification',
  'pending_verification update': 'pending_verification',
  'pending_verification rotate_secret': 'pending_verification',
  'pending_verification retire_secret': 'pending_verification',
  'pending_verification disable': 'disabled webhook_endpoint.disabled',
  'pending_verification delete': 'deleted',
  'enabled change_url': 'pending_verification',
  'enabled update': 'enabled',
  'enabled rotate_secret': 'enabled',
  'enabled retire_secret': 'enabled',
  'enabled disable': 'disabled webhook_endpoint.disabled',
  'enabled give_up': 'disabled webhook_endpoint.disabled',
  'enabled delete': 'deleted',
  'disabled challenge': 'pending_verification',
  'disabled update': 'disabled',
  'disabled rotate_secret': 'disabled',
  'disabled retire_secret': 'disabled',
  'disabled delete': 'deleted',
}

describe('the webhook endpoint', () => {
  it.each([...everyPair(webhookEndpointMachine)])('takes $event in $state as its table says', ({ state, event }) => {
    expect(shown(webhookEndpointMachine, state, event)).toBe(ofEndpoint[`${state} ${event}`])
  })
})

const ofDelivery: Record<string, string> = {
  'null create': 'pending',
  'pending succeed': 'succeeded',
  'pending fail': 'pending',
  'pending exhaust': 'exhausted webhook.delivery_exhausted',
  'pending exhaust_silently': 'exhausted',
  'pending wait': 'pending',
  'pending take_turn': 'pending',
  'pending cancel': 'cancelled',
  'pending redeliver': 'pending',
  'succeeded redeliver': 'pending',
  'exhausted redeliver': 'pending',
  'cancelled redeliver': 'pending',
}

describe('the webhook delivery', () => {
  it.each([...everyPair(webhookDeliveryMachine)])('takes $event in $state as its table says', ({ state, event }) => {
    expect(shown(webhookDeliveryMachine, state, event)).toBe(ofDelivery[`${state} ${event}`])
  })
})
