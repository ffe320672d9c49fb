import type { SandboxSchemas } from '@parley/contract/sandbox'
import { defaultParameters } from '@parley/policy/kernel/parameters'
import type { HolidayTables } from '@parley/policy/kernel/statutory-holidays'
import { createSandbox } from '../create-sandbox.ts'
import type { Sandbox, SandboxOptions } from '../create-sandbox.ts'
import { canonicalText } from './canonical-text.ts'

/** A sandbox in the state of a bundle, and how the replay went that took it there. */
export interface ReplayedBundle extends AsyncDisposable {
  readonly sandbox: Sandbox
  readonly replay: SandboxSchemas['JournalReplay']
}

/** The bundle was refused; the message says why. */
export class ReplayRefusedError extends Error {
  override name = 'ReplayRefusedError'
}

/**
 * Creates a sandbox in this process and replays a bug-report bundle in it. Receivers of webhooks are not called.
 *
 * @throws ReplayRefusedError for a bundle of another version, or one that was blacked out
 * @example
 * await using replayed = await replayBundle(JSON.parse(await readFile('bundle.json', 'utf8')))
 * expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
 */
export async function replayBundle(bundle: SandboxSchemas['Bundle']): Promise<ReplayedBundle> {
  const sandbox = await createSandbox(optionsFor(bundle))
  const request = new Request('http://127.0.0.1/sandbox/v1/journal/replay', {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.keys.control}`, 'content-type': 'application/json' },
    body: JSON.stringify(bundle),
  })
  const response = await sandbox.fetch(request)
  const answer = await response.json()
  if (response.ok) return { sandbox, replay: answer, [Symbol.asyncDispose]: () => sandbox.close() }
  await sandbox.close()
  throw new ReplayRefusedError(`${answer.code}: ${answer.detail}`)
}

/** The options of a sandbox in which a bundle can be replayed. */
export function optionsFor(bundle: SandboxSchemas['Bundle']): SandboxOptions {
  const defaults = new Map<string, unknown>(Object.entries(defaultParameters))
  const changed = Object.entries(bundle.parameters).filter(
    ([name, value]) => canonicalText(value) !== canonicalText(defaults.get(name)),
  )
  return {
    clock: { frozenAt: bundle.began_at },
    seed: bundle.seed,
    baseUrl: bundle.base_url,
    parameters: Object.fromEntries(changed),
    ...(bundle.holidays === null ? {} : { holidays: bundle.holidays as HolidayTables }),
    ...(bundle.webhook_secret === null ? {} : { webhookSecret: bundle.webhook_secret }),
    robots: bundle.robots,
  }
}
