import { createSandbox } from './create-sandbox.ts'
import { createSnapshot } from './create-snapshot.ts'
import { deleteSandbox } from './delete-sandbox.ts'
import { diffSandbox } from './diff-sandbox.ts'
import { exportSandbox } from './export-sandbox.ts'
import { forkSandbox } from './fork-sandbox.ts'
import { getSandbox } from './get-sandbox.ts'
import type { HostHandlers } from './host-context.ts'
import { importSandbox } from './import-sandbox.ts'
import { listSandboxes } from './list-sandboxes.ts'
import { listSnapshots } from './list-snapshots.ts'
import { restoreSandbox } from './restore-sandbox.ts'

/** One handler for every operation on sandboxes; a missing one does not compile. */
export const hostHandlers = {
  createSandbox,
  createSnapshot,
  deleteSandbox,
  diffSandbox,
  exportSandbox,
  forkSandbox,
  getSandbox,
  importSandbox,
  listSandboxes,
  listSnapshots,
  restoreSandbox,
} satisfies HostHandlers
