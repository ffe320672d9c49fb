import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { redactJson } from './redact.ts'
import { redactPath, redactQuery } from './redact-address.ts'
import type { LoggedRequest } from './request-ring.ts'

/** Longest body shown, in characters; redacted bodies are nearly all ASCII. */
const longestBody = 16 * 1024

/** A request as the API shows it, redacted. */
export function viewRequest(request: LoggedRequest): SandboxSchemas['LoggedRequest'] {
  const { requestBody, responseBody } = request
  return {
    id: request.request_id,
    object: 'logged_request',
    at: instantText(request.at),
    method: request.method,
    path: redactPath(request.pathname, request.operation),
    query: redactQuery(request.search),
    operation: request.operation,
    caller: request.caller,
    status: request.status,
    code: request.code,
    duration_ms: Math.round(request.duration_ms * 1000) / 1000,
    idempotent_replay: request.replayed,
    contract_violation: request.violation,
    fault: request.fault,
    request_body: requestBody === null ? null : viewBody(new TextDecoder().decode(requestBody)),
    response_body: responseBody === null ? null : viewBody(responseBody),
  }
}

function viewBody(json: string): SandboxSchemas['LoggedBody'] | null {
  const text = redactJson(json)
  return text === null ? null : { text: text.slice(0, longestBody), truncated: text.length > longestBody }
}
