/** Where the platform learns the time. The only source of `now`; asked once per request. */
export interface Clock {
  /** Epoch milliseconds, UTC. */
  now(): number
}
