import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { findPayment } from '@parley/server/features/payments/index'
import { missing } from '@parley/server/http/refuse'
import { pageOf } from '@parley/server/work/page'
import type { ControlHandler } from '../control/control-context.ts'
import { canFollow } from './carry-out.ts'
import { checkScript } from './scripts/check-script.ts'
import { playPayment } from './play-steps.ts'
import { insertScript, listScriptRows, removeScript } from './scripts/store.ts'
import type { ScriptRow } from './scripts/store.ts'
import { channelShapes } from './simulated-channels.ts'
import { dropReports, findTrade } from './store.ts'

const createChannelScript: ControlHandler<'createChannelScript'> = async ({ platform, settle }, { body }) => {
  const { payment_id = null, method = null, payment = null, refund = null, calls = {} } = body
  const paid = payment_id === null ? undefined : await platform.read((ctx) => findPayment(ctx, payment_id))
  if (payment_id !== null && paid === undefined) return missing('/payment_id', 'payment')
  const complaint = checkScript(body, paid?.method ?? method)
  if (complaint !== null) return complaint
  const made = await platform.work(async (ctx) => {
    const row = { id: ctx.ids.next('chs', ctx.now), payment_id, method, payment, refund, calls, created_at: ctx.now }
    const trade = payment_id === null ? undefined : await findTrade(ctx, payment_id)
    if (trade !== undefined && payment !== null) {
      const [first] = payment
      if (first !== undefined && !canFollow(trade.state, first.outcome)) return trade.state
      await dropReports(ctx, 'payment', trade.payment_id)
      await playPayment(ctx, { ...trade, shape: channelShapes[trade.method] }, payment)
    }
    await insertScript(ctx, row)
    return row
  })
  if (typeof made === 'string') {
    const detail = `The trade is ${made} at its channel, and what the script begins with can no longer become of it.`
    return { refused: 'trade_not_open', detail, state: made }
  }
  await settle()
  return { status: 201, body: viewScript(made) }
}

const listChannelScripts: ControlHandler<'listChannelScripts'> = async ({ platform }, { query }) => {
  const limit = query.limit ?? 20
  const rows = await platform.read((ctx) => listScriptRows(ctx, { ...query, limit }))
  return { status: 200, body: pageOf(rows, limit, viewScript) }
}

const deleteChannelScript: ControlHandler<'deleteChannelScript'> = async ({ platform }, { path }) => {
  if (await platform.work((ctx) => removeScript(ctx, path.channel_script_id))) return { status: 204, body: undefined }
  const detail = `There is no channel script ${JSON.stringify(path.channel_script_id.slice(0, 64))} in this sandbox.`
  return { refused: 'not_found', detail }
}

export const channelHandlers = { createChannelScript, listChannelScripts, deleteChannelScript }

function viewScript({ created_at, ...row }: ScriptRow): SandboxSchemas['ChannelScript'] {
  return { object: 'channel_script', ...row, created_at: instantText(created_at) }
}
