import { describe, expect, it } from 'vitest'
import { expectedValue, isParameterValue } from './is-parameter-value.ts'
import { parameterTable } from './parameter-table.ts'

const cases = [
  ['order.ttl', ['PT30M', 'P1D', 'P100Y', 'PT0S'], ['P101Y', 'PT999999999H', '30m', 30, null]],
  ['recording.retention', [null, 'P30D'], ['none', undefined]],
  ['renewal.dunning', [[], ['P0D', 'P1D']], ['P0D', ['P1D', 'P1D'], ['x'], [1]]],
  ['privacy.deadline', ['15WD', 'P1M'], ['0WD', '15', '15wd', 15]],
  ['refund.review.target', [1, 60], [0, 61, 1.5, '2', Number.NaN]],
  ['refund.max_per_order', [1, 50], [0, 51, null]],
  ['plans.basic.max_meeting_minutes', [null, 60], [0, 'none', 1441]],
  ['refund.window.reopen', [true, false], ['true', 1, null]],
  ['refund.fee.rate', ['0', '0.006', '1', '1.000'], ['1.001', '-0.1', 0.006, '']],
  ['refund.fee.base', ['refundable', 'paid'], ['Paid', '', null, ['paid']]],
  ['refund.fee.waive_reasons', [[], ['user_cancelled']], ['user_cancelled', ['bored'], ['order_error', 'order_error']]],
  [
    'refund.fee.table',
    [[], ['alipay:*=0.01', 'alipay:order_error=0']],
    [['a'], ['alipay:*=0', 'alipay:*=1'], [1], 'a=1'],
  ],
  [
    'refund.fee.table',
    [['*:*=1'], ['bank_card:user_cancelled=0.006']],
    [['cash:*=0'], ['alipay:bored=0'], ['alipay=0']],
  ],
  ['refund.fee.table', [], [['alipay:*=1.01'], ['alipay:*=free'], ['alipay:*:x=0'], ['alipay:*=0=0']]],
  ['enforcement.matrix', [['a=1', 'b=1']], [['a'], ['a=1', 'a=2'], ['a b=1']]],
  ['renewal.dunning_hours', ['07:00-22:00', '00:00-24:00'], ['22:00-07:00', '07:00-07:00', '7-22', '25:00-26:00', 7]],
] as const

describe('isParameterValue', () => {
  it.each(cases)('%s takes what its row allows and nothing else', (name, good, bad) => {
    expect(good.filter((value) => !isParameterValue(parameterTable[name], value))).toEqual([])
    expect(bad.filter((value) => isParameterValue(parameterTable[name], value))).toEqual([])
    expect(expectedValue(parameterTable[name])).not.toBe('')
  })

  it('covers every type of row', () => {
    const covered = new Set<string>(cases.map(([name]) => parameterTable[name].type))
    expect(Object.values(parameterTable).filter(({ type }) => !covered.has(type))).toEqual([])
  })
})
