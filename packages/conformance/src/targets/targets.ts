import { inject } from 'vitest'
import { httpTarget } from './http-target.ts'
import { inProcessTarget } from './in-process-target.ts'
import { mswTarget } from './msw-target.ts'
import { remoteTarget } from './remote-target.ts'
import type { RemoteSandbox } from './remote-target.ts'
import type { Target } from './target.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the suite is to run instead of against sandboxes of its own. */
    remoteSandbox?: RemoteSandbox
  }
}

const remote = inject('remoteSandbox')

/** Every target of this run. */
export const targets: readonly Target[] =
  remote === undefined ? [httpTarget, inProcessTarget, mswTarget] : [remoteTarget(remote)]

/** The one that speaks HTTP for real. */
export const overHttp: Target = remote === undefined ? httpTarget : remoteTarget(remote)
