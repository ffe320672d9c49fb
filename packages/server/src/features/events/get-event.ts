import type { PlatformHandler } from '../../http/handlers.ts'
import { findEvent } from './store.ts'
import { viewEvent } from './view.ts'

export const getEvent: PlatformHandler<'getEvent'> = async (ctx, { path }) => {
  const event = await findEvent(ctx, path.event_id)
  if (event !== undefined) return { status: 200, body: viewEvent(event) }
  return {
    refused: 'not_found',
    detail: 'There is no event with this id here. Check the id, and that the key belongs to the same sandbox.',
  }
}
