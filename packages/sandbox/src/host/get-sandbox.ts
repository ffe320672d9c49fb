import type { HostHandler } from './host-context.ts'
import { onActive } from './load-sandbox.ts'
import { viewSandbox } from './view.ts'

export const getSandbox: HostHandler<'getSandbox'> = (call, { path }) =>
  onActive(call, path.sandbox_id, async (row) => ({ status: 200, body: viewSandbox(row) }))
