// Behind `npm start` and `npm test`: sets the workspace up where needed, then runs `task:<name>` of package.json on the
// pinned Node. Tasks start without npm or pnpm in between, because these do not pass a SIGTERM on to what they run.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [task = '', ...args] = process.argv.slice(2)
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const [program, ...first] = (scripts[`task:${task}`] ?? '').split(' ')

if (Number.parseInt(process.versions.node, 10) < 20) fail('Node 20 or newer is needed')
if (program !== 'node')
  fail(`no such task: ${task || '(none)'}; a task is a script "task:<name>" that starts with node`)

const status = install(root)
if (status !== 0) fail('the dependencies could not be installed')

const bin = join(root, 'node_modules', '.bin')
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const env = {
  DO_NOT_TRACK: '1',
  // Compiled code of earlier runs, which makes a start about twice as fast.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
  ...process.env,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
}
const child = spawn(node, [...first, ...args], { cwd: root, env, stdio: 'inherit' })

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    // A terminal sends SIGINT to the whole group, so the child has it already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
if (process.env['npm_lifecycle_event'] !== undefined) stopWithParent()
child.on('error', (error) => fail(`${node}: ${error.message}`))
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))

/** npm starts us through a shell that dies of a SIGTERM without passing it on; a new parent is how we hear of it. */
function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 100)
}

/** @param {string} message what went wrong, for people */
function fail(message) {
  console.error(`parley: ${message}`)
  process.exit(1)
}
