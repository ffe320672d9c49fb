const ordinaryMs = 100

/**
 * Calls `tick` again and again, never twice at once, until stopped; stopping waits for the one that is going on. Does
 * not keep the process alive.
 */
export function startTicking(tick: () => Promise<void>, everyMs = ordinaryMs): () => Promise<void> {
  let busy = false
  let going: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    going = tick().finally(() => {
      busy = false
    })
  }, everyMs)
  if (typeof timer === 'object') timer.unref()
  return async () => {
    clearInterval(timer)
    await going.catch(() => undefined)
  }
}
