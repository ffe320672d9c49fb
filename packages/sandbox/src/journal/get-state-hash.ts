import type { ControlHandler } from '../control/control-context.ts'

export const getStateHash: ControlHandler<'getStateHash'> = async ({ journal }) => ({
  status: 200,
  body: { object: 'state_hash', ...(await journal.stateHash()) },
})
