import type { Context } from '@parley/server/work/context'
import type { ChannelShape } from '../channel-shape.ts'
import { listScriptsFor } from './store.ts'
import type { ScriptRow } from './store.ts'

/** What scripts have a channel do with one payment; `null` and nothing where no script says. */
export type Script = Pick<ScriptRow, 'payment' | 'refund' | 'calls'>

/** The parts of a script, each from the most specific of these that has it, the newest among equals. */
export function mergeScripts(newestFirst: readonly ScriptRow[]): Script {
  const specific = newestFirst.toSorted((one, other) => rank(one) - rank(other))
  const payment = specific.find((script) => script.payment !== null)?.payment ?? null
  const refund = specific.find((script) => script.refund !== null)?.refund ?? null
  const calls = Object.assign({}, ...specific.toReversed().map((script) => script.calls))
  return { payment, refund, calls }
}

function rank({ payment_id, method }: ScriptRow): number {
  if (payment_id !== null) return 0
  return method === null ? 2 : 1
}

export async function scriptFor(
  ctx: Context,
  of: { payment_id: string; method: ChannelShape['method'] },
): Promise<Script> {
  return mergeScripts(await listScriptsFor(ctx, of))
}
