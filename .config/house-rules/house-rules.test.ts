import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { importCases } from './import-cases.ts'
import { lint, lintSnippets, type Snippet } from './lint-snippets.ts'

const all = [...cases, ...importCases]
let reported: ReadonlyMap<Snippet, readonly string[]>

beforeAll(() => {
  reported = lintSnippets(all.flatMap(({ bad, good }) => [bad, good]))
}, 60_000)

describe('house rules', () => {
  it.each(all)('$rule refuses in $bad.path: $bad.code', ({ rule, bad }) => {
    expect(reported.get(bad)).toContain(rule)
  })

  it.each(all)('$rule allows in $good.path: $good.code', ({ rule, good }) => {
    expect(reported.get(good)).not.toContain(rule)
  })

  it('import(no-cycle) refuses two files that import each other', () => {
    const codes = lint([
      { path: 'packages/policy/src/a.ts', code: "import { b } from './b.ts'\nexport const a = () => b" },
      { path: 'packages/policy/src/b.ts', code: "import { a } from './a.ts'\nexport const b = () => a" },
    ])
    expect(codes.get('packages/policy/src/a.ts')).toContain('import(no-cycle)')
  })
})
