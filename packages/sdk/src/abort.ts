// Longer timers fire at once.
const LONGEST_TIMER = 2 ** 31 - 1

/** A signal that aborts with its parent or when its time is up, whichever comes first. */
export interface Scope {
  readonly signal: AbortSignal
  /** Whether its own time ran out, as opposed to the parent's abort. */
  expired(): boolean
  /** Lets go of the timer and of the parent. */
  end(): void
}

/** Opens a scope of `milliseconds` under `parent`. Linked by hand, so that a long-lived parent keeps nothing alive. */
export const openScope = (milliseconds: number, parent?: AbortSignal): Scope => {
  const controller = new AbortController()
  const follow = (): void => controller.abort(parent?.reason)
  let expired = false
  const expire = (): void => {
    expired = true
    controller.abort()
  }
  const timer = setTimeout(expire, Math.min(milliseconds, LONGEST_TIMER))
  if (parent?.aborted) follow()
  parent?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    expired: () => expired,
    end: () => {
      clearTimeout(timer)
      parent?.removeEventListener('abort', follow)
    },
  }
}

/** Settles as `work` does, or rejects when the signal aborts; for work that may not listen to the signal itself. */
export const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
