// The smallest program of an integrator: a world in this process, and the SDK that talks to it.
import assert from 'node:assert/strict'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { createClient } from '@parley/sdk'
import { ApiError } from '@parley/sdk/errors'

await using sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'pack-check' })
const parley = createClient({
  apiKey: sandbox.keys.secret,
  fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
})

const plans = await parley.plans.list()
assert.ok(plans.data.length > 0)

const missing = await parley.refunds.get('ref_01K5000000000000A80ZX3MKTB').catch((error: unknown) => error)
assert.ok(ApiError.is(missing, 'not_found'))
