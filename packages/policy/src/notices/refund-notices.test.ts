import { events } from '@parley/contract/events'
import { expect, it } from 'vitest'
import { noticeTable } from './notice-table.ts'

/** Steps within the platform or between it and a channel, and the answer that the user has just given. */
const untold = ['refund.review_started', 'refund.info_provided', 'refund.processing', 'refund.attempt_failed']

it('4.2.3 the user is told of every other event of a refund, with the clause that it rests on', () => {
  const types = Object.keys(events).filter((type) => type.startsWith('refund.'))
  const silent = types.filter((type) => !Object.keys(noticeTable).includes(type))
  expect(silent.toSorted()).toEqual(untold.toSorted())
  for (const [type, rule] of Object.entries(noticeTable))
    if (type.startsWith('refund.')) expect(rule?.clauses).not.toEqual([])
})
