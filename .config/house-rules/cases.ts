/** A file that breaks one rule, and its neighbour that does nearly the same and breaks none. */
export interface Case {
  readonly rule: string
  readonly bad: { readonly path: string; readonly code: string }
  readonly good: { readonly path: string; readonly code: string }
}

const server = 'packages/server/src'
const refunds = `${server}/features/refunds`

export const cases: readonly Case[] = [
  ...['new Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()', 'globalThis.crypto.randomUUID()'].map(
    (code) => ({
      rule: 'parley(no-ambient-input)',
      bad: { path: `${refunds}/submit-refund.ts`, code: `export const read = () => ${code}` },
      good: { path: `${server}/adapters/system-clock.ts`, code: `export const read = () => ${code}` },
    }),
  ),
  {
    rule: 'parley(no-ambient-input)',
    bad: {
      path: `${server}/ids.ts`,
      code: "import { randomBytes } from 'node:crypto'\nexport const salt = randomBytes",
    },
    good: {
      path: `${server}/ids.ts`,
      code: "import { createHash } from 'node:crypto'\nexport const hash = createHash",
    },
  },
  {
    rule: 'parley(no-ambient-input)',
    bad: { path: 'packages/policy/src/kernel/days.ts', code: 'export const today = Date.now' },
    good: { path: 'packages/policy/src/kernel/days.ts', code: 'export const day = (now: number) => new Date(now)' },
  },
  {
    rule: 'node(no-process-env)',
    bad: { path: `${server}/http/port.ts`, code: "export const port = process.env['PORT']" },
    good: { path: 'apps/sandbox/src/config.ts', code: "export const port = process.env['PORT']" },
  },
  {
    rule: 'import(no-default-export)',
    bad: { path: `${server}/http/bind.ts`, code: 'export default 1' },
    good: { path: 'packages/server/drizzle.config.ts', code: 'export default 1' },
  },
  {
    rule: 'eslint(no-console)',
    bad: { path: `${server}/http/log.ts`, code: "export const log = () => console.log('x')" },
    good: { path: 'apps/sandbox/src/main.ts', code: "console.log('x')" },
  },
  {
    rule: 'eslint(no-warning-comments)',
    bad: { path: `${server}/http/log.ts`, code: `// ${'TO'}DO: later\nexport const log = 1` },
    good: { path: `${server}/http/log.ts`, code: '// todos are a list of things\nexport const log = 1' },
  },
  {
    rule: 'eslint(max-params)',
    bad: { path: `${server}/http/log.ts`, code: 'export const log = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]' },
    good: { path: `${server}/http/log.ts`, code: 'export const log = (a: 1, b: 1, c: 1) => [a, b, c]' },
  },
  {
    rule: 'typescript(no-explicit-any)',
    bad: { path: `${server}/http/log.ts`, code: 'export const log = (a: unknown) => a as any' },
    good: { path: `${server}/http/log.ts`, code: 'export const log = (a: unknown) => a' },
  },
  ...['a as unknown as string', 'a as never'].map((code) => ({
    rule: 'parley(no-laundered-cast)',
    bad: { path: `${refunds}/view.ts`, code: `export const view = (a: number) => ${code}` },
    good: { path: `${refunds}/view.ts`, code: 'export const view = (a: unknown) => a as string' },
  })),
  ...['export function add() {}', 'export const add = () => 1', '/* adds */\nexport class Adder {}'].map((code) => ({
    rule: 'parley(public-tsdoc)',
    bad: { path: 'packages/policy/src/kernel/add.ts', code },
    good: { path: 'packages/policy/src/kernel/add.ts', code: `/** Adds. */\n${code.replace(/^.*\*\/\n/, '')}` },
  })),
  {
    rule: 'parley(no-root-barrel)',
    bad: { path: 'packages/sdk/src/index.ts', code: 'export const a = 1' },
    good: { path: `${refunds}/index.ts`, code: 'export const a = 1' },
  },
  {
    rule: 'parley(short-comments)',
    bad: { path: `${server}/http/log.ts`, code: '// a\n// b\n// c\n// d\nexport const log = 1' },
    good: {
      path: `${server}/http/log.ts`,
      code: '/**\n * a\n *\n * b\n * c\n */\n// d\n// e\n// f\nexport const log = 1',
    },
  },
  {
    rule: 'parley(short-comments)',
    bad: { path: `${server}/http/log.ts`, code: '/* a\n b\n c\n d */\nexport const log = 1' },
    good: { path: `${server}/http/log.ts`, code: '/* a\n b\n c */\nexport const log = 1' },
  },
  {
    rule: 'parley(no-sleep-in-tests)',
    bad: { path: `${server}/http/log.test.ts`, code: 'export const nap = (done: () => void) => setTimeout(done, 50)' },
    good: { path: `${server}/http/log.test.ts`, code: 'export const turn = (done: () => void) => setTimeout(done, 0)' },
  },
  {
    rule: 'vitest(no-focused-tests)',
    bad: {
      path: `${server}/a.test.ts`,
      code: "import { expect, it } from 'vitest'\nit.only('a', () => expect(1).toBe(1))",
    },
    good: {
      path: `${server}/a.test.ts`,
      code: "import { expect, it } from 'vitest'\nit('a', () => expect(1).toBe(1))",
    },
  },
  {
    rule: 'vitest(expect-expect)',
    bad: { path: `${server}/a.test.ts`, code: "import { it } from 'vitest'\nit('a', () => {})" },
    good: {
      path: `${server}/a.test.ts`,
      code: "import { expect, it } from 'vitest'\nit('a', () => expect(1).toBe(1))",
    },
  },
  {
    rule: 'unicorn(filename-case)',
    bad: { path: `${server}/http/bindOperation.ts`, code: 'export const a = 1' },
    good: { path: `${server}/features/refunds/close-window.job.ts`, code: 'export const a = 1' },
  },
]
