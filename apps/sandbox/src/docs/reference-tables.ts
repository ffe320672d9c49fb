import { problems } from '@parley/contract/problems'
import { channelCodes, failureReasons } from '@parley/policy/payments/channel-codes'
import { publishedPriceBooks } from '@parley/policy/plans/published-price-books'
import { subReasons } from '@parley/policy/refunds/sub-reasons'
import { cardRanges } from '@parley/sandbox/channels/card-ranges'
import { refundRuleTable } from '@parley/policy/promotions/refund-rules'
import { magicTable } from '@parley/sandbox/channels/view-magic'
import { magicFiles } from '@parley/sandbox/files/magic-files'

interface Documented {
  tags?: { name: string; description: string }[]
}

/** Tables that the reference shows, each made of the very data that the server works with. */
export function withTables<T extends Documented>(document: T, name: 'platform' | 'backoffice' | 'sandbox'): T {
  const tables: Readonly<Record<string, string>> =
    name === 'sandbox'
      ? { channels: `${magicMarkdown()}\n\n${fileMarkdown()}` }
      : name === 'platform'
        ? platformTables()
        : {}
  const tags = document.tags?.map((tag) => {
    const table = tables[tag.name]
    return table === undefined ? tag : { ...tag, description: `${tag.description}\n\n${table}` }
  })
  return tags === undefined ? document : { ...document, tags }
}

const platformTables = () => ({
  plans: priceMarkdown(),
  promotions: refundRuleMarkdown(),
  payments: codeMarkdown(),
  policies: problemMarkdown(),
  refunds: reasonMarkdown(),
})

const magicColumns = ['method', 'account', 'description', 'binding', 'payment', 'charge', 'refund', 'dispute'] as const

function magicMarkdown(): string {
  const rows = magicTable().map((magic) => magicColumns.map((column) => magic[column]))
  return `${markdown(magicColumns, rows)}\n\n${rangeMarkdown()}`
}

/** By which digits the simulated channel knows the bank of a card, and whether it is a credit or a debit card (3.1). */
function rangeMarkdown(): string {
  const rows = cardRanges.map(({ prefix, network, bank, funding }) => [prefix, network, bank?.name.en ?? '–', funding])
  return markdown(['prefix', 'network', 'bank', 'funding'], rows)
}

/** What uploaded files may hold; a bar would end the cell of a table. */
function fileMarkdown(): string {
  const rows = magicFiles.map(({ contains, code, description }) => [
    `\`${contains.replaceAll('|', '\\|')}\``,
    code,
    description,
  ])
  return markdown(['text in a file', 'refused with', 'description'], rows)
}

/** The closed list of reasons with their details (4.1.1 to 4.1.5). */
function reasonMarkdown(): string {
  const rows = Object.entries(subReasons).map(([reason, details]) => [reason, details.join(', ')])
  return markdown(['reason', 'sub_reason'], rows)
}

/** Every price of the books that are shipped, as amounts in minor units (2.2, 2.S.2). */
function priceMarkdown(): string {
  const rows = publishedPriceBooks.flatMap(({ version, plan_prices, add_on_prices }) =>
    [...plan_prices, ...add_on_prices].map(({ item, interval, region, unit, unit_amount }) => [
      version,
      item,
      interval,
      region,
      `${unit_amount.amount} ${unit_amount.currency}`,
      unit,
    ]),
  )
  return markdown(['price book', 'item', 'interval', 'region', 'amount in minor units', 'per'], rows)
}

/** The channels' own codes with what they mean here (3.1 to 3.4). */
function codeMarkdown(): string {
  const rows = channelCodes.map(({ method, code, about, reason }) => {
    const { advice, meaning } = failureReasons[reason]
    return [method, code, about, reason, advice, meaning.en]
  })
  return markdown(['method', 'code', 'of', 'reason', 'advice', 'meaning'], rows)
}

/** The rules for refunds that a promotion may carry, in both languages (4.3.3, INT-10). */
function refundRuleMarkdown(): string {
  const rows = Object.entries(refundRuleTable).map(([kind, { effect }]) => [`\`${kind}\``, effect.en, effect['zh-CN']])
  const lead = 'Rules for refunds; they govern reasons on the side of the user, in place of 4.3.1 and 4.4.1:'
  return `${lead}\n\n${markdown(['rule', 'effect', '效果'], rows)}`
}

function problemMarkdown(): string {
  const rows = Object.entries(problems).map(([code, row]) => {
    const clauses: readonly string[] = 'clauses' in row ? row.clauses : []
    return [code, String(row.status), row.title.en, clauses.join(', ')]
  })
  return `Problem codes:\n\n${markdown(['code', 'status', 'title', 'clauses'], rows)}`
}

function markdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
