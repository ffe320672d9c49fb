import { instantText } from '@parley/policy/kernel/instant-text'
import { invalid } from '@parley/server/http/refuse'
import { addDifference, listMovements } from '../channels/statements/store.ts'
import type { DifferenceRow } from '../channels/statements/store.ts'
import type { ControlHandler } from './control-context.ts'

const methods = ['bank_card', 'alipay', 'wechat_pay'] as const

export const createChannelDifference: ControlHandler<'createChannelDifference'> = async (
  { platform },
  { path, body },
) => {
  const method = methods.find((one) => one === path.method)
  if (method === undefined) {
    return { refused: 'not_found', detail: `There is no such channel here; there are: ${methods.join(', ')}.` }
  }
  const { effect, about, reference, amount = null, state = null } = body
  if (effect === 'add' && amount === null) return invalid('/amount', 'required', 'A line that is added has an amount.')
  if (effect === 'alter' && amount === null && state === null) {
    return invalid('/amount', 'required', 'Say what is stated instead: an amount, a state, or both.')
  }
  const made = await platform.work(async (ctx): Promise<DifferenceRow | null> => {
    const all = await listMovements(ctx, { method, from: 0, to: ctx.now + 1 })
    const known = all.some((line) => line.about === about && line.reference === reference)
    if (known === (effect === 'add')) return null
    const id = ctx.ids.next('chx', ctx.now)
    const row = { id, method, effect, about, reference, amount, state, created_at: ctx.now }
    await addDifference(ctx, row)
    return row
  })
  if (made === null) {
    const detail =
      effect === 'add' ? 'The channel states this line already; alter it.' : 'The channel has no such line.'
    return invalid('/reference', effect === 'add' ? 'known' : 'not_found', detail)
  }
  return { status: 201, body: { object: 'channel_difference', ...made, created_at: instantText(made.created_at) } }
}
