// npm run campaign -- kill-nine [--minutes 10] [--seed 1]: long runs that look for what tests of seconds do not find.
import { parseArgs } from 'node:util'
import type { Campaign } from './campaign.ts'
import { killNine } from './kill-nine.ts'

const campaigns: Readonly<Record<string, Campaign>> = { 'kill-nine': killNine }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, seed: { type: 'string' } },
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
})
const [name = ''] = positionals
const campaign = campaigns[name]
if (campaign === undefined) throw new RangeError(`Name one of: ${Object.keys(campaigns).join(', ')}`)
const seed = values.seed === undefined ? crypto.getRandomValues(new Uint32Array(1))[0] : Number(values.seed)
if (seed === undefined || !Number.isInteger(seed)) throw new RangeError('--seed takes a whole number')
const minutes = values.minutes === undefined ? null : Number(values.minutes)
if (minutes !== null && !(minutes > 0)) throw new RangeError('--minutes takes a number above 0')

const say = (line: string) => void process.stdout.write(`${line}\n`)
say(`${name} --seed ${seed}`)
const end = minutes === null ? null : performance.now() + minutes * 60_000
const { done, failures } = await campaign({
  seed,
  // Without a time to keep to, as many rounds as the campaign is meant to have.
  goOn: (rounds) => (end === null ? rounds < 10 : performance.now() < end),
  say,
})
for (const failure of failures) say(`FAILED ${failure}`)
say(`${done}; ${failures.length} failures; again with --seed ${seed}`)
process.exitCode = failures.length === 0 ? 0 : 1
