import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import type { Operation, ValidationError } from '@parley/contract/operation'
import type { PlatformSchemas } from '@parley/contract/platform'
import { refusalsByEnum } from '@parley/contract/refusals'
import type { Refusal } from './reply.ts'

type FieldError = PlatformSchemas['FieldError']
const maxShown = 20

/** A refusal that points at every field that breaks the contract. */
export function contractRefusal(operation: Operation, errors: readonly ValidationError[]): Refusal<ProblemCode> {
  const shown = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'if').slice(0, maxShown)
  const fields = shown.map((error) => fieldError(operation, error))
  const code =
    fields.map((field) => field.code).find((known): known is ProblemCode => known in problems) ?? 'validation_failed'
  const pointers = fields.map((field) => field.pointer || '/').join(', ')
  return {
    refused: code,
    detail: `${fields.length === 1 ? 'One field does' : `${fields.length} fields do`} not match the contract of ${operation.id}: ${pointers}. See errors for what is expected.`,
    errors: fields,
  }
}

function fieldError(operation: Operation, error: ValidationError): FieldError {
  const at = error.instancePath
  const { params } = error
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        pointer: `${at}/${escape(String(params['additionalProperty']))}`,
        code: operation.unknownFieldCode ?? 'unknown_field',
        detail: 'This field is not part of the contract. Leave it out.',
      }
    case 'required':
      return {
        pointer: `${at}/${escape(String(params['missingProperty']))}`,
        code: 'required',
        detail: 'This field is required.',
      }
    case 'enum':
      return {
        pointer: at,
        code: refusalOf(error.schemaPath) ?? 'enum',
        detail: `Expected one of: ${(params['allowedValues'] as unknown[]).join(', ')}.`,
      }
    default:
      return { pointer: at, code: error.keyword, detail: expectation(error) }
  }
}

function expectation({ keyword, params }: ValidationError): string {
  const limit = String(params['limit'])
  const texts: Record<string, string> = {
    type: `Expected ${String(params['type'])}.`,
    minimum: `Expected ${limit} or more.`,
    maximum: `Expected ${limit} or less.`,
    minLength: `Expected ${limit} characters or more.`,
    maxLength: `Expected ${limit} characters or fewer.`,
    minItems: `Expected ${limit} items or more.`,
    maxItems: `Expected ${limit} items or fewer.`,
    minProperties: `Expected ${limit} fields or more.`,
    maxProperties: `Expected ${limit} fields or fewer.`,
    uniqueItems: 'Expected every item once.',
    pattern: `Expected a text that matches ${String(params['pattern'])}.`,
    format: formats[String(params['format'])] ?? `Expected a ${String(params['format'])}.`,
    const: `Expected ${JSON.stringify(params['allowedValue'])}.`,
  }
  return texts[keyword] ?? 'Not what the contract describes.'
}

const formats: Readonly<Record<string, string>> = {
  'date-time': 'Expected an instant of RFC 3339, e.g. 2026-09-01T01:00:00Z; seconds go to 59.',
}

/** The policy's own code for a value outside one of its closed lists. */
function refusalOf(schemaPath: string): ProblemCode | undefined {
  const list = /schemas\/(\w+)\/enum$/.exec(schemaPath)?.[1]
  return list === undefined ? undefined : (refusalsByEnum as Record<string, ProblemCode>)[list]
}

const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')
