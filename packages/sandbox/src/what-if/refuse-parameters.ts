import type { ParameterError } from '@parley/policy/kernel/parameters'
import type { Refusal } from '@parley/server/http/reply'

/** Refuses parameters of a body, each where it stands; `at` points to what holds them. */
export function refuseParameters(refused: readonly ParameterError[], at = ''): Refusal<'validation_failed'> {
  const errors = refused.map(({ name, code, detail }) => ({
    pointer: `${at}/parameters/${escaped(name)}`,
    code,
    detail,
  }))
  return { refused: 'validation_failed', detail: errors.map(({ detail }) => detail).join(' '), errors }
}

const escaped = (name: string): string => name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')
