import type { Case } from './cases.ts'

const rule = 'parley(import-direction)'
const value = (specifier: string) => `import { a } from '${specifier}'\nexport const b = a`
const type = (specifier: string) => `import type { A } from '${specifier}'\nexport type B = A`

/** A place, an import that it may not make, and one that it may. */
const table: readonly (readonly [path: string, bad: string, good: string])[] = [
  ['packages/contract/src/operation.ts', '@parley/policy/kernel/money', './problem-codes.ts'],
  ['packages/policy/src/refunds/decide.ts', '@parley/server/http/bind', '../kernel/money.ts'],
  ['packages/server/src/http/bind.ts', '@parley/sandbox/create-sandbox', '@parley/policy/kernel/money'],
  ['packages/sandbox/src/create-sandbox.ts', '@parley/sdk', '@parley/server/create-platform-app'],
  ['packages/sandbox/src/create-sandbox.ts', '@parley/testing/msw', '@parley/contract/operation'],
  ['packages/sdk/src/client.ts', '@parley/policy/kernel/money', '@parley/contract/platform'],
  ['packages/sdk/src/client.ts', '@parley/server/http/bind', 'ky-universal'],
  ['packages/sdk/src/client.ts', '@parley/sandbox/create-sandbox', './core.ts'],
  ['packages/testing/src/msw.ts', '@parley/conformance/run', '@parley/sandbox/create-sandbox'],
  ['examples/refunds/src/main.ts', '@parley/contract/platform', '@parley/sdk/refunds'],
  ['apps/sandbox/src/main.ts', '@parley/conformance/run', '@parley/sandbox/create-sandbox'],
  ['packages/sdk/src/client.ts', '../../contract/src/platform.ts', '@parley/contract/platform'],
  ['packages/sdk/src/request.ts', 'ky', 'node:url'],
  ['packages/server/src/http/bind.ts', 'drizzle-orm', 'hono'],
  ['packages/server/src/features/refunds/submit-refund.ts', 'drizzle-orm/sqlite-core', './store.ts'],
  ['packages/server/src/features/refunds/submit-refund.ts', '../orders/store.ts', '../orders/index.ts'],
  ['packages/server/src/http/bind.ts', '../features/refunds/index.ts', '../db/open.ts'],
  ['packages/server/src/db/open.ts', '../features/refunds/table.ts', './mutex.ts'],
  ['packages/server/src/outbox/enqueue.ts', '../features/refunds/index.ts', '../db/open.ts'],
  ['packages/server/src/jobs/runner.ts', '../features/refunds/index.ts', '../outbox/enqueue.ts'],
  [
    'packages/sandbox/src/robots/reviewer.ts',
    '@parley/server/features/refunds/store',
    '@parley/server/features/refunds/index',
  ],
]

const allowed = (path: string, code: string) => ({ path, code })

export const importCases: readonly Case[] = [
  ...table.flatMap(([path, bad, good]) => [
    { rule, bad: { path, code: value(bad) }, good: { path, code: value(good) } },
    { rule, bad: { path, code: type(bad) }, good: { path, code: type(good) } },
  ]),
  {
    rule,
    bad: { path: 'packages/policy/src/refunds/decide.ts', code: value('@parley/contract/platform') },
    good: { path: 'packages/policy/src/refunds/decide.ts', code: type('@parley/contract/platform') },
  },
  {
    rule,
    bad: { path: 'packages/policy/src/a.ts', code: "export * from '@parley/sdk'" },
    good: allowed('packages/sdk/src/core.ts', value('ky')),
  },
  {
    rule,
    bad: { path: 'packages/policy/src/a.ts', code: "export const load = () => import('@parley/sdk')" },
    good: allowed('packages/server/src/features/refunds/store.ts', value('drizzle-orm')),
  },
  {
    rule,
    bad: { path: 'packages/policy/src/a.ts', code: "export type A = import('@parley/sdk').Client" },
    good: allowed('packages/server/src/db/open.ts', value('drizzle-orm')),
  },
  {
    rule,
    bad: { path: 'examples/checkout/src/main.ts', code: value('@parley/sandbox/create-sandbox') },
    good: allowed('examples/checkout/src/main.test.ts', value('@parley/sandbox/create-sandbox')),
  },
  {
    rule,
    bad: { path: 'packages/sandbox/src/sandbox.ts', code: type('@parley/sdk') },
    good: allowed('packages/sandbox/src/sandbox.test.ts', value('@parley/sdk')),
  },
  {
    rule,
    bad: { path: 'packages/server/src/outbox/sign-webhook.ts', code: value('@parley/sdk/webhooks') },
    good: allowed('packages/server/src/outbox/sign-webhook.test.ts', value('@parley/sdk/webhooks')),
  },
]
