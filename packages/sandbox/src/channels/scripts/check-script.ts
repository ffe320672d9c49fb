import type { SandboxSchemas } from '@parley/contract/sandbox'
import { codesOf } from '@parley/policy/payments/channel-codes'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import type { ChannelShape } from '../channel-shape.ts'

type Create = SandboxSchemas['ChannelScriptCreate']
type Complaint = Refusal<'validation_failed'> | null

/** Outcomes that a channel gives a code with. */
const failing: ReadonlySet<string> = new Set(['fail', 'revoke', 'abnormal', 'close', 'return'])

/** What is wrong with a script beyond its form; `method` is that of the payment, or the one named. */
export function checkScript(script: Create, method: ChannelShape['method'] | null): Complaint {
  if (script.payment_id !== undefined && script.method !== undefined)
    return invalid('/method', 'not_possible', 'A payment has its method. Name the one or the other.')
  if (script.payment === undefined && script.refund === undefined && script.calls === undefined)
    return invalid('/payment', 'required', 'Say what becomes of payments, of refunds, or of calls.')
  return checkWallet(script, method) ?? checkCodes(script, method)
}

/** The wallet pays from its balance within the platform, so that no channel is called before there is a refund. */
function checkWallet({ payment, refund, calls }: Create, method: ChannelShape['method'] | null): Complaint {
  if (method !== 'tencent_wallet') return null
  const returned = refund?.findIndex(({ outcome }) => outcome === 'return') ?? -1
  if (returned >= 0) {
    const detail = 'The wallet is an account with the platform itself, and sends nothing back. Script a card.'
    return invalid(`/refund/${returned}/outcome`, 'not_possible', detail)
  }
  const foreign =
    payment === undefined ? (['open', 'close'] as const).find((call) => calls?.[call] !== undefined) : null
  if (foreign === undefined) return null
  const pointer = foreign === null ? '/payment' : `/calls/${foreign}`
  const detail = 'Wallet payments are made from the balance at once and open no trade. Script their refunds only.'
  return invalid(pointer, 'not_possible', detail)
}

function checkCodes(script: Create, method: ChannelShape['method'] | null): Complaint {
  for (const part of ['payment', 'refund'] as const) {
    for (const [index, { outcome, channel_code }] of (script[part] ?? []).entries()) {
      if (channel_code === undefined) continue
      const pointer = `/${part}/${index}/channel_code`
      if (!failing.has(outcome))
        return invalid(pointer, 'not_possible', `There is no code with ${outcome}. Leave it out.`)
      if (method === null)
        return invalid(pointer, 'not_possible', 'Codes belong to one channel. Name a method, or leave the code out.')
      const known = codesOf(method, part)
      if (!known.includes(channel_code))
        return invalid(pointer, 'enum', `${method} has no such code. It has ${known.join(', ')}.`)
    }
  }
  return null
}
