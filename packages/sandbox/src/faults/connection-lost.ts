/**
 * The connection broke before an answer came, as `fetch` says it: with a TypeError. `reset` where nothing took effect,
 * `closed` where the answer was lost.
 */
export class ConnectionLost extends TypeError {
  override name = 'ConnectionLost'
  /** The fault that broke it. */
  readonly fault: string
  readonly how: 'reset' | 'closed'

  constructor(fault: string, how: 'reset' | 'closed') {
    super('fetch failed')
    this.fault = fault
    this.how = how
  }
}
