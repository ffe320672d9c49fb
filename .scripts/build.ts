// Builds the package in the working directory: compiles src/ to dist/ and copies what the compiler leaves behind
// (JSON, SQL, compiled validators). Run as `node ../../.scripts/build.ts`.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

const tsc = new URL('../node_modules/typescript/bin/tsc', import.meta.url).pathname

rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const compiled = /(?<!\.d)\.ts$/
cpSync('src', 'dist', { recursive: true, filter: (path) => !compiled.test(path) && !/\/testing(\/|$)/.test(path) })
