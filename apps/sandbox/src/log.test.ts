import { describe, expect, it } from 'vitest'
import type { LogFields } from '@parley/server/ports/log'
import { createLog } from './log.ts'

function sink(isTTY: boolean) {
  const lines: string[] = []
  return { lines, isTTY, write: (line: string) => lines.push(line) }
}

describe('the log', () => {
  it('is one JSON object a line, with the fields that may be written and no others', () => {
    const { lines, ...to } = sink(false)
    const fields = { request_id: 'req_1', operation: 'createUser', status: 201, email: 'ming@example.com' }
    createLog('info', to).info(fields satisfies LogFields & { email: string }, 'request')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      request_id: 'req_1',
      operation: 'createUser',
      status: 201,
      msg: 'request',
    })
  })

  it('leaves out what lies below its level', () => {
    const { lines, ...to } = sink(false)
    const log = createLog('warn', to)
    log.info({}, 'request')
    log.warn({ job: 'order.expire' }, 'postponed')
    log.error({}, 'failed')
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['warn', 'error'])
  })

  it('is short where people are watching', () => {
    const { lines, ...to } = sink(true)
    const log = createLog('info', to)
    log.info({ request_id: 'req_1', method: 'POST', operation: 'createOrder', status: 201 }, 'request')
    log.error({ error: { name: 'TypeError', stack: '    at f (a.ts:1:1)' } }, 'A request failed')
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d info {2}request POST createOrder 201\n$/)
    expect(lines[1]).toMatch(/error A request failed\nTypeError\n {4}at f \(a\.ts:1:1\)\n$/)
  })
})
