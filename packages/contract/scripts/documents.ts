import { fileURLToPath } from 'node:url'

export const documentNames = ['platform', 'backoffice', 'sandbox'] as const
export type DocumentName = (typeof documentNames)[number]

export const openapiFolder = fileURLToPath(new URL('../../../openapi/', import.meta.url))
export const generatedFolder = fileURLToPath(new URL('../src/generated/', import.meta.url))
export const packageFolder = fileURLToPath(new URL('../', import.meta.url))

// The few parts of an OpenAPI document that the generator reads. Anything else passes through untouched.
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  description?: string
  'x-refusal'?: string
  'x-extensible-enum'?: boolean
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
  description?: string
}

export interface MediaType {
  schema: Schema
  examples?: Record<string, unknown>
}

export interface Response {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

export interface OperationObject {
  operationId: string
  'x-sdk': string
  'x-clauses'?: string[]
  'x-errors'?: string[]
  'x-if-match'?: boolean
  /** It changes nothing, though its question needs a body: a preview, a check. */
  'x-read-only'?: boolean
  'x-unknown-field-code'?: string
  'x-refused-fields-code'?: string
  'x-max-bytes'?: number
  tags: string[]
  summary: string
  description: string
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
}

export interface OpenApiDocument {
  info: { version: string }
  security: Record<string, string[]>[]
  paths: Record<string, Record<string, OperationObject>>
  webhooks?: Record<string, unknown>
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> }
}

export interface ProblemRow {
  status: number
  title: { en: string; 'zh-CN': string }
  clauses?: string[]
  interpretations?: string[]
  /** Names of fields, wherever in a body, that are refused with this code. */
  fields?: string[]
}
export type ProblemTable = Record<string, ProblemRow>

export interface EventRow {
  summary: string
  object: string
  clauses: string[]
  interpretations?: string[]
}
export type EventTable = Record<string, EventRow>
