import { events } from '@parley/contract/events'
import { invalid } from '../../http/refuse.ts'
import type { Refusal } from '../../http/reply.ts'
import type { Context } from '../../work/context.ts'

type Code = 'validation_failed' | 'webhook_url_refused'

/** What is wrong with an endpoint's address or with the types of events that it asks for; `null` where it is fine. */
export function checkEndpoint(ctx: Context, given: { url?: string; events?: readonly string[] }): Refusal<Code> | null {
  const unknown = given.events?.findIndex((type) => type !== '*' && !Object.hasOwn(events, type)) ?? -1
  if (unknown >= 0)
    return invalid(
      `/events/${unknown}`,
      'enum',
      'There is no such type of event. Take one of the API reference, or "*" for all.',
    )
  return given.url === undefined ? null : checkUrl(ctx, given.url)
}

function checkUrl(ctx: Context, url: string): Refusal<Code> | null {
  if (!URL.canParse(url)) return invalid('/url', 'format', 'Expected an absolute URL.')
  const complaint = ctx.transport.refuse(new URL(url))
  if (complaint === null) return null
  return {
    refused: 'webhook_url_refused',
    detail: complaint,
    errors: [{ pointer: '/url', code: 'webhook_url_refused', detail: complaint }],
  }
}
