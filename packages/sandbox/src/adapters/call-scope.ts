import { AsyncLocalStorage } from 'node:async_hooks'

/** How many units of work there were: calls, jobs and the like, and deliveries apart from them. */
export interface Numbers {
  work: number
  deliveries: number
}

/** What is known of the call or job on whose behalf something is done. */
export interface Scope {
  /** The instant that it has in place of the clock's. */
  readonly instant: number | null
  /** Calls made by a job are made again when the job is. */
  readonly inJob: boolean
  /** Before its first unit of work; a control call may have none, or several. */
  began: Numbers | null
}

/** Carries a scope along a chain of asynchronous calls, and along no other. */
export interface CallScope {
  current(): Scope | undefined
  run<T>(scope: Scope, work: () => Promise<T>): Promise<T>
}

export function createCallScope(): CallScope {
  const storage = new AsyncLocalStorage<Scope>()
  return { current: () => storage.getStore(), run: (scope, work) => storage.run(scope, work) }
}
