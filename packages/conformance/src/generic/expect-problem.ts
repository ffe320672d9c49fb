import platform from '@parley/contract/platform.json' with { type: 'json' }
import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import { expect } from 'vitest'

/** A problem document, as far as tests read it. */
export interface ProblemDocument {
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[]
  readonly [member: string]: unknown
}

interface Shape {
  readonly $ref?: string
  readonly type?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
}
const schema: Shape = platform.components.schemas.Problem

/** Checks that an answer is this refusal, complete and in the form of the contract; gives the document. */
export async function expectProblem(
  response: Response,
  code: ProblemCode | 'any',
  allowed: readonly string[] = [],
): Promise<ProblemDocument> {
  const text = await response.text()
  const { pathname } = new URL(response.url === '' ? 'http://nowhere.test/' : response.url)
  expect(response.headers.get('parley-contract-violation'), text).toBeNull()
  expect(response.status, text).toBeLessThan(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem: ProblemDocument = JSON.parse(text)
  if (code !== 'any') expect(problem.code, text).toBe(code)
  if (allowed.length > 0) expect(allowed).toContain(problem.code)

  const row = problems[problem.code as ProblemCode]
  const language = response.headers.get('content-language') === 'zh-CN' ? 'zh-CN' : 'en'
  expect(problem).toMatchObject({
    type: `urn:parley:problem:${problem.code}`,
    status: row.status,
    title: row.title[language],
    request_id: response.headers.get('parley-request-id'),
  })
  expect(response.status).toBe(row.status)
  if (response.url !== '') expect(problem['instance']).toBe(pathname)
  expect(problem.detail.length).toBeGreaterThan(0)
  expectShape(problem)
  return problem
}

/** The members that the schema of a problem asks for, each of its type. */
function expectShape(problem: ProblemDocument): void {
  for (const name of schema.required ?? []) expect(problem).toHaveProperty(name)
  for (const [name, { type }] of Object.entries(schema.properties ?? {})) {
    if (!(name in problem) || type === undefined) continue
    const value = problem[name]
    const found = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
    expect(`${name}: ${found}`).toBe(`${name}: ${type}`)
  }
}
