import { currentPolicyVersion } from '@parley/policy/catalogue/policy-version'
import { resolveParameters } from '@parley/policy/kernel/parameters'
import { checkFile } from '@parley/server/db/check-file'
import { invalid } from '@parley/server/http/refuse'
import type { UploadedFile } from '@parley/server/http/multipart-body'
import type { Refusal } from '@parley/server/http/reply'
import { earliestInstant, latestInstant } from '../clock/bounds.ts'
import { readManifest, schemaHash } from './archive/manifest.ts'
import type { Manifest } from './archive/manifest.ts'
import { readTar } from './archive/tar.ts'
import type { HostCall, HostHandler } from './host-context.ts'
import { removeSandbox } from './db/store.ts'
import { newSandbox } from './sandbox-row.ts'
import type { NewSandbox } from './sandbox-row.ts'
import { settleSandbox } from './settle-sandbox.ts'

type Refused = Refusal<'import_corrupt' | 'import_foreign' | 'import_schema_mismatch' | 'import_too_large'>

/** Takes a world that a stranger may have made: nothing of it is used before all of it has been checked. */
export const importSandbox: HostHandler<'importSandbox'> = async (call, { body }) => {
  const form = readForm(body)
  if ('refused' in form) return form
  const opened = await openArchive(call, form.file)
  if ('refused' in opened) return opened
  const { seed, profile, parameters, policy_version } = opened.manifest
  const name = form.name ?? opened.manifest.name
  const origin = { type: 'imported', id: null } as const
  const made = newSandbox(call, { name, seed, profile, parameters, policy_version, origin })
  const { row } = made
  await call.files.write(row.file, opened.database)
  const fault = checkFile(call.files.path(row.file), await call.schema())
  if (fault !== null) {
    await call.files.removeAll(row.id)
    return fault === 'corrupt' ? corrupt('The database in the file is damaged.') : foreign
  }
  return (await settleImported(call, made)) ?? corrupt('The world in the file cannot be opened.')
}

/** Opens the imported world; null, with nothing left of it, where what it holds makes that impossible. */
async function settleImported(call: HostCall, made: NewSandbox) {
  const { id } = made.row
  try {
    const settled = await settleSandbox(call, made)
    await call.shelf.use(id, async ({ clock }) => {
      const now = clock.now()
      if (!(now >= earliestInstant && now <= latestInstant)) throw new RangeError('The clock stands nowhere')
    })
    if ('refused' in settled) throw new Error('Keys that were just drawn are in use')
    return settled
  } catch {
    await removeSandbox(call.database, id)
    call.index.forget(id)
    await call.shelf.end(id, 'sandbox_deleted', () => call.files.removeAll(id))
    return null
  }
}

interface Form {
  file: UploadedFile
  name: string | null
}

const known = new Set(['file', 'name'])

/** Reads the form by hand: the compiled validators know JSON only. */
function readForm(body: unknown): Form | Refusal<'validation_failed'> {
  const fields = new Map<string, unknown>(Object.entries(body ?? {}))
  const stranger = [...fields.keys()].find((field) => !known.has(field))
  if (stranger !== undefined) {
    const pointer = `/${stranger.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`
    return invalid(pointer, 'unknown_field', 'This field is not part of the contract. Leave it out.')
  }
  const file = fields.get('file')
  if (!isFile(file))
    return invalid('/file', 'required', 'Send the exported file in the field "file", with a file name.')
  const name = fields.get('name') ?? null
  if (name === null || (typeof name === 'string' && name.length > 0 && name.length <= 100)) return { file, name }
  return invalid('/name', 'maxLength', 'Expected a name of 1 to 100 characters.')
}

function isFile(value: unknown): value is UploadedFile {
  return typeof value === 'object' && value !== null && 'bytes' in value
}

/** What an archive holds, as far as it can be told without opening the database. */
async function openArchive(
  call: HostCall,
  { bytes }: UploadedFile,
): Promise<{ manifest: Manifest; database: Uint8Array } | Refused> {
  const files = readTar(bytes)
  if (files === null) return corrupt('The file is no tar archive of plain files, or it is cut short.')
  const names = files.map(({ name }) => name).toSorted()
  if (names.join() !== 'manifest.json,world.db') return foreign
  const [described, database] = ['manifest.json', 'world.db'].map((name) => files.find((one) => one.name === name))
  if (described === undefined || database === undefined) return foreign
  const read = readManifest(described.bytes)
  if (!read.ok) {
    if (read.fault === 'corrupt') return corrupt('Its manifest.json cannot be read.')
    return read.fault === 'foreign' ? foreign : otherVersion
  }
  const { manifest } = read
  const expected = schemaHash(await call.schema())
  if (manifest.schema !== expected || manifest.policy_version !== currentPolicyVersion) return otherVersion
  if (database.bytes.length > call.mostImported) {
    const detail = `The database has ${database.bytes.length} bytes; this host takes ${call.mostImported} at most.`
    return { refused: 'import_too_large', detail }
  }
  const { profile, parameters } = manifest
  if (!resolveParameters({ profile, overrides: parameters }).ok) return corrupt('Its policy parameters are none.')
  return { manifest, database: database.bytes }
}

const corrupt = (what: string): Refused => ({
  refused: 'import_corrupt',
  detail: `${what} Export the sandbox again, and send the file as it came.`,
})

const foreign: Refused = {
  refused: 'import_foreign',
  detail: 'The file holds something other than a sandbox. Send what exportSandbox answered, unchanged.',
}

const otherVersion: Refused = {
  refused: 'import_schema_mismatch',
  detail: 'The sandbox was exported by another version. Import it where that version runs.',
}
