import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Refusal } from '@parley/server/http/reply'
import type { SandboxKeys } from '../sandbox-keys.ts'
import { atPointer } from './at-pointer.ts'
import { resolveText, resolveValue } from './resolve-references.ts'
import type { Refs } from './resolve-references.ts'
import { stepOperations } from './step-operations.ts'

export type Step = SandboxSchemas['ScenarioStep']
export type StepRefusal = Refusal<'scenario_step_refused' | 'scenario_reference_unknown'>

/** Whom steps are taken as, and in which world. */
export interface StepWorld {
  keys: SandboxKeys
  /** Answers a request as the world does, jobs that it set off included. */
  answer(request: Request): Promise<Response>
}

type Taken = { ok: true; saved: [string, unknown][] } | { ok: false; refusal: StepRefusal }

const origin = 'http://scenario.parley'

/** Makes the call of one step. */
export async function takeStep(
  world: StepWorld,
  { step, index }: { step: Step; index: number },
  refs: Refs,
): Promise<Taken> {
  const operation = stepOperations.get(step.call)
  if (operation === undefined) {
    const detail = `No step can call ${JSON.stringify(step.call)}. Use an operationId of the API reference that takes JSON.`
    return refused({ index, at: 'call', code: 'operation_not_found' }, detail)
  }
  const path = resolveValue(step.path ?? {}, refs)
  const query = resolveValue(step.query ?? {}, refs)
  const body = resolveValue(step.body, refs)
  const lost = [path, query, body].find((part) => !part.ok)
  if (lost !== undefined && !lost.ok) return unknownReference(index, lost.unknown)
  const key = await keyOf(world, { step, index }, refs)
  if (!key.ok) return key

  const values = new Map(Object.entries(valueOf(path)))
  const pathname = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  )
  const url = new URL(pathname, origin)
  for (const [name, value] of Object.entries(valueOf(query))) url.searchParams.set(name, String(value))
  const response = await world.answer(
    new Request(url, {
      method: operation.method,
      headers: { authorization: `Bearer ${key.text}`, 'content-type': 'application/json' },
      ...(step.body === undefined ? {} : { body: JSON.stringify(body.ok ? body.value : null) }),
    }),
  )
  const text = await response.text()
  if (response.status !== operation.success) return refused({ index, at: 'call', ...problemIn(text) })
  const said: unknown = text === '' ? null : JSON.parse(text)
  return {
    ok: true,
    saved: Object.entries(step.save ?? {}).map(([name, pointer]) => [name, atPointer(said, String(pointer))]),
  }
}

const valueOf = (part: { ok: boolean; value?: unknown }): object =>
  part.ok && typeof part.value === 'object' && part.value !== null ? part.value : {}

/** The key that a step calls with; a user's is that of a session opened for the step. */
async function keyOf(
  { keys, answer }: StepWorld,
  { step, index }: { step: Step; index: number },
  refs: Refs,
): Promise<{ ok: true; text: string } | { ok: false; refusal: StepRefusal }> {
  if (step.as === 'app') return { ok: true, text: keys.secret }
  if (step.as === 'staff') return { ok: true, text: keys.staff }
  if (step.as === 'control') return { ok: true, text: keys.control }
  const user = resolveText(step.as.slice('user:'.length), refs)
  if (!user.ok) return unknownReference(index, user.unknown)
  const headers = { authorization: `Bearer ${keys.secret}` }
  const url = new URL(`/v1/users/${encodeURIComponent(user.value)}/sessions`, origin)
  const response = await answer(new Request(url, { method: 'POST', headers }))
  const text = await response.text()
  if (!response.ok) return refused({ index, at: 'as', ...problemIn(text) })
  const session: { token: string } = JSON.parse(text)
  return { ok: true, text: session.token }
}

function problemIn(text: string): { code: string; detail: string } {
  const problem: { code: string; detail: string } = JSON.parse(text)
  return { code: problem.code, detail: problem.detail }
}

function refused(
  where: { index: number; at: string; code: string; detail?: string },
  detail = where.detail ?? '',
): { ok: false; refusal: StepRefusal } {
  const { index, at, code } = where
  return {
    ok: false,
    refusal: {
      refused: 'scenario_step_refused',
      detail: `Step ${index} was refused with ${code}: ${detail} The steps before it were taken and stay.`,
      errors: [{ pointer: `/steps/${index}/${at}`, code, detail }],
    },
  }
}

function unknownReference(index: number, name: string): { ok: false; refusal: StepRefusal } {
  const detail = `No step before it saved "${name}". Save it, or use one of the names that are always there: now, unique.`
  return {
    ok: false,
    refusal: {
      refused: 'scenario_reference_unknown',
      detail: `Step ${index}: ${detail} The steps before it were taken and stay.`,
      errors: [{ pointer: `/steps/${index}`, code: 'reference_unknown', detail }],
    },
  }
}
