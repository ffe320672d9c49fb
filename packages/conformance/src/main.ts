// Runs the suite against a sandbox: `node main.ts --base-url http://127.0.0.1:4010 s-01 s-02`.
import { parseArgs } from 'node:util'
import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { runAgainst } from './run-against.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'base-url': { type: 'string', default: 'http://127.0.0.1:4010' },
    'secret-key': { type: 'string', default: wellKnownKeys.secret },
    'staff-key': { type: 'string', default: wellKnownKeys.staff },
    'control-key': { type: 'string', default: wellKnownKeys.control },
    'host-key': { type: 'string', default: wellKnownHostKey },
  },
})
const keys = {
  secret: values['secret-key'],
  staff: values['staff-key'],
  control: values['control-key'],
  host: values['host-key'],
}
const result = await runAgainst({ baseUrl: values['base-url'].replace(/\/$/, ''), keys }, positionals)
process.stdout.write(`${JSON.stringify(result)}\n`)
process.exitCode = result.failed === 0 && result.passed > 0 ? 0 : 1
