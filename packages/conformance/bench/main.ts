// pnpm bench [-- --seconds 5] [--full]: prints a table and writes bench/results.json. Figures are of this run on this
// machine; the ratios are what can be compared with another. `--full` runs over worlds, jobs and calls in the numbers that
// the targets speak of, which takes some minutes and 5 GB of disk.
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { inProcess } from './in-process.ts'
import { ledger } from './ledger.ts'
import { overHttp } from './over-http.ts'
import { sdkSize } from './sdk-size.ts'
import { meets, table } from './targets.ts'
import type { BenchSize } from './targets.ts'
import { manyWorlds } from './worlds.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, full: { type: 'boolean', default: false } },
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
})
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new RangeError('--seconds takes a number above 0')

const size: BenchSize = { scale: Math.max(1, Math.round(seconds)), full: values.full }
const rows = [
  ...(await overHttp(seconds)),
  ...(await inProcess(size)),
  ...(await manyWorlds(size)),
  ...(await ledger()),
  ...(await sdkSize()),
]
const machine = { cores: availableParallelism(), model: cpus()[0]?.model ?? 'unknown', node: process.version }
const results = { machine, seconds, full: values.full, rows: rows.map((row) => ({ ...row, meets: meets(row) })) }
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
console.log(`${machine.cores} cores, ${machine.model}, Node ${machine.node}, ${seconds} s a series\n`)
console.log(table(rows))
