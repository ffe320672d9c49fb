import type { SandboxKeys } from '../sandbox-keys.ts'
import { bytesOf } from './entry-of.ts'
import type { EntryRow } from './store.ts'

/** Where requests of a replay seem to go; nothing is sent there. */
const origin = 'http://replay.parley'

/** The key that a replay calls with in place of the one that was used; undefined where it has none. */
function keyOf(entry: EntryRow, { keys, tokens }: Callers): string | undefined {
  const byCaller: Record<EntryRow['caller'], string | undefined> = {
    app: keys.secret,
    staff: keys.staff,
    control: keys.control,
    user: tokens.get(entry.user_id),
    payer: keys.control,
  }
  return byCaller[entry.caller]
}

export interface Callers {
  keys: SandboxKeys
  /** Session tokens by user, as the replay was given them. */
  tokens: ReadonlyMap<string, string>
}

/** The request of an entry, made anew; null where the session that it needs was never opened. */
export function replayRequest(entry: EntryRow, callers: Callers): Request | null {
  const key = keyOf(entry, callers)
  if (key === undefined) return null
  const bytes = bytesOf(entry)
  return new Request(new URL(entry.path, origin), {
    method: entry.method,
    headers: { ...entry.headers, authorization: `Bearer ${key}` },
    ...(bytes === null ? {} : { body: bytes as BodyInit }),
  })
}
