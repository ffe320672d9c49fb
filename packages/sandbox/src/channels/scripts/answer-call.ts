import { addDuration } from '@parley/policy/kernel/duration'
import type { Context } from '@parley/server/work/context'
import type { ChannelShape } from '../channel-shape.ts'
import { scriptFor } from './script-for.ts'
import type { Script } from './script-for.ts'
import { findScriptedCall, saveScriptedCall } from './store.ts'

/** A call of the platform to a channel. */
export interface ChannelCall {
  readonly call: 'open' | 'close' | 'refund'
  /** The payment or the attempt that it is about; calls about the same one are tries of the same call. */
  readonly ref: string
  readonly payment_id: string
  readonly method: ChannelShape['method']
}

/** The channel did not answer. What it did before, if anything, has lasted. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/**
 * The channel answers from its books, which stay as they are: the call was made before, perhaps by a process that did not
 * live to hear the answer. Nothing of the call is kept, so that made twice it leaves what it leaves made once.
 */
export class AnsweredBefore<T> extends Error {
  override name = 'AnsweredBefore'
  readonly answer: T
  constructor(answer: T) {
    super('This call was answered before')
    this.answer = answer
  }
}

type Work = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>

/**
 * Has a channel do its work and answer, or as its script says.
 *
 * @throws NoAnswer where a script makes it unreachable or loses its answer
 */
export async function answerCall<T>(
  work: Work,
  call: ChannelCall,
  act: (ctx: Context, script: Script) => Promise<T>,
): Promise<T> {
  try {
    return await answerAnew(work, call, act)
  } catch (error) {
    if (error instanceof AnsweredBefore) return error.answer
    throw error
  }
}

async function answerAnew<T>(
  work: Work,
  call: ChannelCall,
  act: (ctx: Context, script: Script) => Promise<T>,
): Promise<T> {
  const done = await work(async (ctx): Promise<{ answer: T } | 'none'> => {
    const script = await scriptFor(ctx, call)
    const told = script.calls[call.call]
    if (told === undefined) return { answer: await act(ctx, script) }
    const id = `${call.call} ${call.ref}`
    const seen = (await findScriptedCall(ctx, id)) ?? { id, first_at: ctx.now, unreached: 0, lost: 0 }
    const isBefore = (delay: string | undefined) => delay !== undefined && ctx.now < addDuration(seen.first_at, delay)
    if (seen.unreached < (told.unreachable ?? 0) || isBefore(told.delay_before)) {
      await saveScriptedCall(ctx, { ...seen, unreached: seen.unreached + 1 })
      return 'none'
    }
    const answer = await act(ctx, script).catch((error: unknown): T => {
      if (error instanceof AnsweredBefore) return error.answer
      throw error
    })
    const isLost = seen.lost < (told.response_lost ?? 0) || isBefore(told.delay_after)
    await saveScriptedCall(ctx, { ...seen, lost: seen.lost + (isLost ? 1 : 0) })
    return isLost ? 'none' : { answer }
  })
  if (done === 'none') throw new NoAnswer(`The channel does not answer the call to ${call.call} ${call.ref}`)
  return done.answer
}
