import { describe, expect, it } from 'vitest'
import { declaredOperations, operationOf } from './documents.ts'

describe('operationOf', () => {
  it('finds every operation by its own method and path', () => {
    for (const declared of declaredOperations) {
      const { method, path } = declared.operation
      expect(operationOf(method, path.replaceAll(/\{\w+\}/g, 'ord_1'))).toBe(declared)
    }
  })

  it('prefers a path without placeholders', () => {
    expect(operationOf('POST', '/v1/refunds/preview')?.operation.id).toBe('previewRefund')
    expect(operationOf('GET', '/v1/refunds/preview')?.operation.id).toBe('getRefund')
  })

  it('takes HEAD for GET, and nothing for what is not there', () => {
    expect(operationOf('HEAD', '/v1/plans')?.operation.id).toBe('listPlans')
    expect(operationOf('DELETE', '/v1/plans')).toBeUndefined()
    expect(operationOf('GET', '/v1/users/usr_1/nothing')).toBeUndefined()
  })
})
