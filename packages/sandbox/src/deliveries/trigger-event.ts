import { events } from '@parley/contract/events'
import type { EventType } from '@parley/contract/events'
import { announce } from '@parley/server/announce'
import type { Announced } from '@parley/server/announce'
import { viewEvent } from '@parley/server/features/events/index'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import type { ControlHandler } from '../control/control-context.ts'
import { keepIf } from '../control/keep-if.ts'

export const triggerEvent: ControlHandler<'triggerEvent'> = async (control, { body }) => {
  const { type, object_id } = body
  if (!isEventType(type)) {
    return invalid('/type', 'enum', 'There is no such type of event. The API reference has the catalogue of events.')
  }
  const announced = await keepIf(control.platform, {
    work: (ctx) => announce(ctx, { type, object_id }),
    lasts: ({ result }) => result === 'announced',
  })
  if (announced.result !== 'announced') return refusalOf(announced, { type, object_id })
  await control.settle()
  return { status: 201, body: viewEvent(announced.event) }
}

const isEventType = (text: string): text is EventType => Object.hasOwn(events, text)

function refusalOf(
  announced: Exclude<Announced, { result: 'announced' }>,
  { type, object_id }: { type: EventType; object_id: string },
): Refusal<'event_object_mismatch' | 'validation_failed'> {
  const named = JSON.stringify(object_id)
  if (announced.result === 'unknown_object') {
    return invalid('/object_id', 'not_found', `There is no object ${named} of which there are events. Check the id.`)
  }
  const { kinds } = announced
  const fitting = Object.entries(events).flatMap(([one, { object }]) => (kinds.includes(object) ? [one] : []))
  const detail = `${type} is about an object of the kind ${events[type].object}; ${named} is ${kinds.join(' or ')}, of which there are ${fitting.join(', ')}.`
  return {
    refused: 'event_object_mismatch',
    detail,
    errors: [{ pointer: '/object_id', code: 'event_object_mismatch', detail }],
  }
}
