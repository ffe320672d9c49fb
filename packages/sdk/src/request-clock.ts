import type { Problem } from './errors.ts'

/** The time that a client gives its requests: the machine's, corrected by what the server has told of its own. */
export interface RequestClock {
  /** The value of `Parley-Timestamp` for a request that is sent now. */
  timestamp(): string
  /** Takes the server's time from a refusal that tells it. */
  learn(problem: Problem): void
}

/** Begins with the machine's own time; `now` in epoch ms. */
export const requestClock = (now: () => number): RequestClock => {
  let ahead = 0
  return {
    timestamp: () => String(Math.floor((now() + ahead) / 1000)),
    learn: ({ code, server_time }) => {
      if (code === 'request_timestamp_skewed' && server_time !== undefined) ahead = Date.parse(server_time) - now()
    },
  }
}
