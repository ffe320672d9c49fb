// Advances the world in a file and writes a line for each job once it has run; made to be killed in the middle of it.
import { writeSync } from 'node:fs'
import { createSandboxClient, streamAdvance } from '@parley/sdk/sandbox'
import { openCrowdedWorld } from './crowded-world.ts'

const [file = '', to = ''] = process.argv.slice(2)
const sandbox = await openCrowdedWorld(file)
const control = createSandboxClient({
  apiKey: sandbox.keys.control,
  fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
})
for await (const item of streamAdvance(control, { to })) {
  // Written at once, unlike console.log to a pipe: a line that is missing would look like a job that was.
  if (item.object === 'fired_job') writeSync(1, `${item.job_id} ${item.due_at}\n`)
}
await sandbox.close()
