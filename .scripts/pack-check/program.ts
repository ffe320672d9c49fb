// The smallest program of an integrator, run against the packed packages.
import assert from 'node:assert/strict'
import { createClient } from '@parley/sdk'

const client = createClient({
  apiKey: 'sk_test',
  baseUrl: 'http://localhost',
  fetch: async () => Response.json({ data: [], has_more: false, next_cursor: null }),
})
assert.equal(typeof client.refunds.get, 'function')
