import { literalWorld } from './literal-world.ts'

const units = ['second', 'day', 'month']
const roundings = ['half_up', 'down', 'up']
const asOfs = ['submitted', 'approved']
const outages = [true, false]
const fees = [
  {},
  { 'refund.fee.rate': '0' },
  { 'refund.fee.base': 'paid' },
  { 'refund.fee.strict': true },
  { 'refund.fee.strict': true, 'refund.fee.base': 'paid', 'refund.fee.rate': '0.25', 'refund.fee.table': [] },
  { 'refund.fee.table': ['bank_card:order_error=0.01', '*:user_cancelled=0.03', 'alipay:*=1'] },
]

/** Every combination of the parameters from which an amount is reckoned, in every profile in turn. */
export const randomWorlds = units.flatMap((unit) =>
  roundings.flatMap((rounding) =>
    asOfs.flatMap((asOf) =>
      outages.flatMap((excluded) =>
        fees.map((fee, index) =>
          literalWorld(
            {
              ...fee,
              'refund.proration.unit': unit,
              'refund.proration.rounding': rounding,
              'refund.proration.as_of': asOf,
              'refund.used_days.exclude_outage': excluded,
            },
            (['literal', 'cn_law_2026', 'eu'] as const)[index % 3],
          ),
        ),
      ),
    ),
  ),
)
