import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { Refusal } from './reply.ts'

type Problem = PlatformSchemas['Problem']

interface Row {
  readonly status: number
  readonly title: Record<Locale, string>
  readonly clauses?: readonly string[]
  readonly interpretations?: readonly string[]
}

export type Locale = 'en' | 'zh-CN'

export interface ProblemRequest {
  path: string
  requestId: string
  locale: Locale
}

/** The RFC 9457 document of a refusal. The status comes from the one table that knows it. */
export function problemOf(refusal: Refusal<ProblemCode>, request: ProblemRequest): Problem {
  const row: Row = problems[refusal.refused]
  const { decision } = refusal
  return {
    type: `urn:parley:problem:${refusal.refused}`,
    title: row.title[request.locale],
    status: row.status,
    detail: refusal.detail,
    instance: request.path,
    code: refusal.refused,
    clauses: [...(refusal.clauses ?? decision?.clauses ?? row.clauses ?? [])],
    interpretations: [...(decision?.interpretations ?? row.interpretations ?? [])],
    ...(decision === undefined ? {} : { decision }),
    ...(refusal.state === undefined ? {} : { state: refusal.state }),
    ...(refusal.allowed_events === undefined ? {} : { allowed_events: [...refusal.allowed_events] }),
    ...(refusal.server_time === undefined ? {} : { server_time: refusal.server_time }),
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
    request_id: request.requestId,
  }
}

/** `zh-CN` where the header prefers any Chinese, `en` otherwise. */
export function localeOf(acceptLanguage: string | null): Locale {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) }
    })
    .filter(({ tag, quality }) => quality > 0 && (tag.startsWith('zh') || tag.startsWith('en')))
    .toSorted((left, right) => right.quality - left.quality)
  return preferred[0]?.tag.startsWith('zh') ? 'zh-CN' : 'en'
}
