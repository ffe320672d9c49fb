import { backofficeOperations } from '@parley/contract/backoffice'
import type { BackofficeOperations } from '@parley/contract/backoffice'
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { ProblemCode } from '@parley/contract/problems'

type Table = typeof backofficeOperations
type Id = keyof Table & keyof BackofficeOperations

/** What a call sends; parts that an operation has none of are left out. */
interface Input<K extends Id> {
  path?: PathOf<BackofficeOperations[K]>
  query?: QueryOf<BackofficeOperations[K]>
  body?: BodyOf<BackofficeOperations[K]>
}

export type OfficeAnswer<T> = { ok: true; body: T } | { ok: false; code: ProblemCode }

/** The back office as its staff reach it. */
export interface BackOffice {
  /** @throws when the platform fails, so that whoever asked tries again later */
  call<K extends Id>(
    id: K,
    input: Input<K>,
  ): Promise<OfficeAnswer<AnswerOf<BackofficeOperations[K], Table[K]['success']>>>
}

/** Calls the verbs of the back office over HTTP, with the key of a member of the staff. */
export function createBackOffice(access: { fetch: (request: Request) => Promise<Response>; key: string }): BackOffice {
  return {
    call: async (id, input) => {
      const { path, query, body } = input
      const operation = backofficeOperations[id]
      const parameters: Readonly<Record<string, unknown>> = path ?? {}
      const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(String(parameters[name])),
      )
      const url = new URL(filled, 'http://back-office')
      for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value))
      const headers = { authorization: `Bearer ${access.key}`, 'content-type': 'application/json' }
      const response = await access.fetch(
        new Request(url, {
          method: operation.method,
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      )
      if (response.status >= 500) throw new Error(`${id} failed with ${response.status}`)
      const answer = await response.json()
      return response.ok ? { ok: true, body: answer } : { ok: false, code: answer.code }
    },
  }
}
