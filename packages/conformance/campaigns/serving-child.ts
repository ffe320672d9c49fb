// Serves the world in a file beside other processes, once it is told to: writes a line for each webhook that it sends.
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { createSandboxClient } from '@parley/sdk/sandbox'
import type { Transport } from '@parley/server/ports/transport'

const transport: Transport = {
  refuse: () => null,
  send: async ({ headers }) => {
    writeSync(1, `${headers['webhook-id']}\n`)
    return { status: 200, body: '' }
  },
}
const [file = ''] = process.argv.slice(2)
const sandbox = await createSandbox({ file, transport })
const { clock } = createSandboxClient({
  apiKey: sandbox.keys.control,
  fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
})
writeSync(1, 'ready\n')
for await (const _ of createInterface({ input: process.stdin })) await clock.update({ mode: 'flowing' })
await sandbox.close()
