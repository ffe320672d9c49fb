import type { BodyOf } from '@parley/contract/operation'
import type { SandboxOperations, SandboxSchemas } from '@parley/contract/sandbox'
import { ConnectionError, type Problem } from './errors.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import { lineError, type StreamTransport } from './stream.ts'

type FiredJob = SandboxSchemas['FiredJob']
type ClockAdvanced = SandboxSchemas['ClockAdvanced']

const operation: Operation = {
  id: 'advanceClock',
  method: 'POST',
  path: '/sandbox/v1/clock/advance',
  accept: 'application/x-ndjson',
}

/**
 * Advances the clock and tells of each job once it has run; the last item is the result, with `fired` empty. Leaving the
 * loop, or aborting the signal, stops the advance between two jobs: the clock then stands at the last one.
 *
 * @throws ApiError as `clock.advance` does, before the first item or after some of them
 * @example
 * for await (const item of streamAdvance(control, { by: 'P1Y' })) {
 *   if (item.object === 'fired_job') console.log(item.due_at, item.title)
 * }
 */
export async function* streamAdvance(
  client: StreamTransport,
  body: BodyOf<SandboxOperations['advanceClock']>,
  options?: CallOptions,
): AsyncGenerator<FiredJob | ClockAdvanced, void, undefined> {
  let isDone = false
  for await (const line of client.lines(operation, { body, options })) {
    const item = line as FiredJob | ClockAdvanced | Problem
    if ('code' in item) throw lineError(operation, item)
    isDone = item.object === 'clock_advance'
    yield item
  }
  const facts = { operation: operation.id, attempts: 1, idempotencyKey: undefined }
  if (!isDone) throw new ConnectionError('the answer ended before the advance did', facts)
}
