import type { ControlHandler } from './control-context.ts'
import { reportPayment } from './report-payment.ts'
import { noTrade, viewTradeOf } from './view-trade.ts'

export const simulatePayment: ControlHandler<'simulatePayment'> = async (control, { path, body }) => {
  const reported = await reportPayment(control, path.payment_id, body)
  if (reported.result === 'not_found') return noTrade(path.payment_id)
  if (reported.result === 'refused') {
    const { state } = reported
    const detail = `The trade is ${state} at its channel and cannot ${body.outcome} any more.`
    return { refused: 'trade_not_open', detail, state }
  }
  return control.platform.read((ctx) => viewTradeOf(ctx, path.payment_id))
}
