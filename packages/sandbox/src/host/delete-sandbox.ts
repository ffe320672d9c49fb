import { removeSandbox } from './db/store.ts'
import type { HostHandler } from './host-context.ts'
import { loadSandbox } from './load-sandbox.ts'

export const deleteSandbox: HostHandler<'deleteSandbox'> = async (call, { path }) => {
  const { id, is_default } = await loadSandbox(call, path.sandbox_id)
  if (is_default) {
    const detail = 'The default sandbox stays. Restore one of its snapshots to begin anew, or create another sandbox.'
    return { refused: 'sandbox_is_default', detail }
  }
  await removeSandbox(call.database, id)
  call.index.forget(id)
  // Not waited for: calls that hang would keep this one waiting.
  void call.shelf.end(id, 'sandbox_deleted', () => call.files.removeAll(id))
  return { status: 204, body: undefined }
}
