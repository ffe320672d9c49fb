import { describe, expect, it } from 'vitest'
import { operationOf } from './documents.ts'
import { createRecorder } from './recording.ts'

const getOrder = operationOf('GET', '/v1/orders/ord_1')
const getPolicy = operationOf('GET', '/v1/policies/fee-management')
if (getOrder === undefined || getPolicy === undefined) throw new Error('The contract has both')

describe('createRecorder', () => {
  it('keeps statuses, codes, and citations wherever they stand', () => {
    const recorder = createRecorder()
    const decision = { clauses: ['2.E'], interpretations: ['INT-35'] }
    const history = [{ clauses: ['3.P.2'], interpretations: [] }]
    recorder.record(getOrder, { status: 200, body: { id: 'ord_1', decision, history } })
    recorder.record(getOrder, { status: 404, body: { code: 'not_found', clauses: ['9.9'] } })
    expect(recorder.seen()).toEqual({
      statuses: ['platform getOrder 200', 'platform getOrder 404'],
      codes: ['not_found'],
      cited: ['2.E', '3.P.2', '9.9', 'INT-35'],
    })
  })

  it('does not take the texts of the policy for their use', () => {
    const recorder = createRecorder()
    const sections = [{ clauses: [{ id: '4.2.1' }, { id: '10.1' }] }]
    recorder.record(getPolicy, {
      status: 200,
      body: { sections, interpretations: [{ id: 'INT-01', clauses: ['4.2.1'] }] },
    })
    expect(recorder.seen().cited).toEqual(['10.1'])
  })
})
