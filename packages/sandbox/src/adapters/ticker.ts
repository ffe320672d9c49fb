const everyMs = 100

/** Calls `tick` again and again, never twice at once, until stopped. Does not keep the process alive. */
export function startTicking(tick: () => Promise<void>): () => void {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    void tick().finally(() => {
      busy = false
    })
  }, everyMs)
  if (typeof timer === 'object') timer.unref()
  return () => clearInterval(timer)
}
