import type { ControlHandler } from '../control/control-context.ts'

export const replayJournal: ControlHandler<'replayJournal'> = async ({ journal }, { body }) => {
  const replayed = await journal.replay(body)
  return 'refused' in replayed ? replayed : { status: 200, body: replayed }
}
