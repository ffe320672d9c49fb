import { currentPolicyVersion } from '@parley/policy/catalogue/policy-version'
import { currentApiVersion } from '@parley/server/api-versions'
import type { Refusal } from '@parley/server/http/reply'
import { canonicalText } from './canonical-text.ts'
import { bundleFormat } from './make-bundle.ts'
import type { Bundle } from './make-bundle.ts'
import { schemaHash } from './schema-hash.ts'
import type { WorldFacts } from './world-facts.ts'

/** The world that a bundle is to be replayed in, as it stands. */
export interface FreshWorld {
  facts: WorldFacts
  isFresh: boolean
  isFrozen: boolean
  /** RFC 3339. */
  began_at: string
  now: string
}

export type BundleRefusal = Refusal<
  'world_not_fresh' | 'journal_version_mismatch' | 'journal_world_mismatch' | 'journal_redacted'
>

/** Why a bundle cannot be replayed in a world, and how to make one in which it can; null where nothing is in the way. */
export function refuseBundle(bundle: Bundle, world: FreshWorld): BundleRefusal | null {
  if (!world.isFresh) {
    const detail = 'Calls have been made in this sandbox already. Create another with the same seed and replay there.'
    return { refused: 'world_not_fresh', detail }
  }
  return versionRefusal(bundle) ?? redactedRefusal(bundle) ?? worldRefusal(bundle, world)
}

function versionRefusal(bundle: Bundle): BundleRefusal | null {
  const { format, api_version, policy_version, schema_hash } = bundle
  const wanted: readonly [name: string, found: string | number, value: string | number][] = [
    ['format', format, bundleFormat],
    ['api_version', api_version, currentApiVersion],
    ['policy_version', policy_version, currentPolicyVersion],
    ['schema_hash', schema_hash, schemaHash()],
  ]
  const other = wanted.find(([, found, value]) => found !== value)
  if (other === undefined) return null
  const [name, found, value] = other
  const detail = `The bundle has ${name} ${found}, this sandbox ${value}. Replay it with the version of the sandbox that made it.`
  return { refused: 'journal_version_mismatch', detail }
}

function redactedRefusal({ journal }: Bundle): BundleRefusal | null {
  const found = journal.find(({ body }) => body !== null && body.redacted.length > 0)
  if (found === undefined) return null
  const detail = `Entry ${found.position} has been blacked out. Use GET /sandbox/v1/bundle, or list the journal with unredacted=true.`
  return { refused: 'journal_redacted', detail }
}

function worldRefusal(bundle: Bundle, { facts, isFrozen, began_at, now }: FreshWorld): BundleRefusal | null {
  const differs: string[] = []
  if (bundle.seed !== facts.seed) differs.push(`the seed ${JSON.stringify(bundle.seed)}`)
  if (!isFrozen || began_at !== bundle.began_at || now !== began_at) {
    differs.push(`a clock frozen at ${bundle.began_at}`)
  }
  const changed = Object.keys({ ...bundle.parameters, ...facts.parameters }).filter(
    (name) => canonicalText(bundle.parameters[name]) !== canonicalText(valueOf(facts.parameters, name)),
  )
  if (changed.length > 0) differs.push(`the parameters of the bundle (${changed.slice(0, 5).join(', ')} differ)`)
  if (bundle.webhook_secret !== facts.webhookSecret) differs.push('the webhook secret of the bundle')
  if (canonicalText(bundle.robots) !== canonicalText(facts.robots)) {
    differs.push(`these robots on: ${canonicalText(bundle.robots)}`)
  }
  if (canonicalText(bundle.holidays) !== canonicalText(facts.holidays)) differs.push('the holiday tables of the bundle')
  if (differs.length === 0) return null
  return {
    refused: 'journal_world_mismatch',
    detail: `Create a sandbox with ${differs.join(' and ')}, and replay there.`,
  }
}

const valueOf = (parameters: object, name: string): unknown =>
  Object.entries(parameters).find(([key]) => key === name)?.[1]
