import platform from '@parley/contract/platform.json' with { type: 'json' }
import { problems } from '@parley/contract/problems'
import sandbox from '@parley/contract/sandbox.json' with { type: 'json' }
import { channelCodes } from '@parley/policy/payments/channel-codes'
import { publishedPriceBooks } from '@parley/policy/plans/published-price-books'
import { subReasons } from '@parley/policy/refunds/sub-reasons'
import { refundRuleTable } from '@parley/policy/promotions/refund-rules'
import { magicAccounts } from '@parley/sandbox/channels/magic-values'
import { describe, expect, it } from 'vitest'
import { withTables } from './reference-tables.ts'

const described = (tags: readonly { name: string; description: string }[], name: string) =>
  tags.find((tag) => tag.name === name)?.description ?? ''

describe('the reference', () => {
  it('shows every magic value among the channels of the sandbox, and nothing else differs', () => {
    const { tags, ...rest } = withTables(sandbox, 'sandbox')
    const shown = described(tags, 'channels')
    for (const { method, account } of magicAccounts) expect(shown).toContain(`| ${method} | ${account} |`)
    expect({ ...rest, tags: sandbox.tags }).toEqual(sandbox)
  })

  it('4.1.L shows the details of every reason among the refunds', () => {
    const shown = described(withTables(platform, 'platform').tags, 'refunds')
    for (const [reason, details] of Object.entries(subReasons)) {
      expect(shown).toContain(`| ${reason} | ${details.join(', ')} |`)
    }
  })

  it('2.2 shows every price among the plans', () => {
    const shown = described(withTables(platform, 'platform').tags, 'plans')
    for (const { item, interval, region, unit_amount } of publishedPriceBooks[0].plan_prices) {
      expect(shown).toContain(`| ${item} | ${interval} | ${region} | ${unit_amount.amount} ${unit_amount.currency} |`)
    }
  })

  it('4.3.3 shows the rules for refunds in both languages among the promotions (INT-10)', () => {
    const shown = described(withTables(platform, 'platform').tags, 'promotions')
    for (const [kind, { effect }] of Object.entries(refundRuleTable)) {
      expect(shown).toContain(`| \`${kind}\` | ${effect.en} | ${effect['zh-CN']} |`)
    }
  })

  it('3.L shows the codes of the four channels among the payments', () => {
    const shown = described(withTables(platform, 'platform').tags, 'payments')
    for (const { method, code } of channelCodes) expect(shown).toContain(`| ${method} | ${code} |`)
  })

  it('shows every problem code with its status among the policies', () => {
    const description = described(withTables(platform, 'platform').tags, 'policies')
    for (const [code, { status }] of Object.entries(problems)) expect(description).toContain(`| ${code} | ${status} |`)
  })
})
