import sandbox from '@parley/contract/sandbox.json' with { type: 'json' }
import { magicAccounts } from '@parley/sandbox/channels/magic-values'
import { describe, expect, it } from 'vitest'
import { withMagicTable } from './magic-table.ts'

describe('the reference of the sandbox', () => {
  it('shows every magic value among the channels, and nothing else differs', () => {
    const { tags, ...rest } = withMagicTable(sandbox)
    const shown = tags.find(({ name }) => name === 'channels')?.description ?? ''
    for (const { method, account } of magicAccounts) expect(shown).toContain(`| ${method} | ${account} |`)
    expect({ ...rest, tags: sandbox.tags }).toEqual(sandbox)
  })
})
