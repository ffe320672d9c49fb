import type { SandboxSchemas } from '@parley/contract/sandbox'
import { currentPolicyVersion } from '@parley/policy/catalogue/policy-version'
import { instantText } from '@parley/policy/kernel/instant-text'
import { currentApiVersion } from '@parley/server/api-versions'
import type { Database } from '@parley/server/db/database'
import { schemaHash } from './schema-hash.ts'
import { hashState } from './state-hash/hash-state.ts'
import { listAnswers, listEntries, readBeginning, readNumbers } from './store.ts'
import { viewAnswer, viewEntry } from './view-entry.ts'
import type { WorldFacts } from './world-facts.ts'

export type Bundle = SandboxSchemas['Bundle']

/** The version of the format; raised when an older bundle can no longer be read. */
export const bundleFormat = 1

/** Everything that it takes to get a world into its present state again. Nothing else may happen meanwhile. */
export async function makeBundle(
  { database, now }: { database: Database; now: number },
  facts: WorldFacts,
): Promise<Bundle> {
  const { sha256 } = await hashState(database, facts.own)
  return database.read(async (orm) => ({
    object: 'bundle',
    format: bundleFormat,
    api_version: currentApiVersion,
    schema_hash: schemaHash(),
    policy_version: currentPolicyVersion,
    seed: facts.seed,
    base_url: facts.baseUrl,
    began_at: instantText(await readBeginning(orm)),
    now: instantText(now),
    parameters: { ...facts.parameters },
    holidays: facts.holidays === null ? null : { ...facts.holidays },
    webhook_secret: facts.webhookSecret,
    robots: { ...facts.robots },
    ...(await readNumbers(orm)),
    state_hash: sha256,
    journal: (await listEntries(orm, { after: 0, limit: -1 })).map((row) => viewEntry(row, true)),
    answers: (await listAnswers(orm)).map(viewAnswer),
  }))
}
