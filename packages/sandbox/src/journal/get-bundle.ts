import type { ControlHandler } from '../control/control-context.ts'

export const getBundle: ControlHandler<'getBundle'> = async ({ journal }) => ({
  status: 200,
  body: await journal.bundle(),
})
