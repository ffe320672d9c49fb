import type { ControlHandler } from './control-context.ts'
import { viewTradeOf } from './view-trade.ts'

export const getSimulatedTrade: ControlHandler<'getSimulatedTrade'> = (control, { path }) =>
  control.platform.read((ctx) => viewTradeOf(ctx, path.payment_id))
