/** Waits by the wall clock. The only thing in a sandbox that does, and only where a fault plan asks for it. */
export interface Timer {
  wait(ms: number): Promise<void>
}

export const wallTimer: Timer = {
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
}
