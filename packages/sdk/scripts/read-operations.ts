import { readFileSync } from 'node:fs'
import type { Operation } from '@parley/contract/operation'

/** A row of the operation table with what only the document tells. */
export interface OperationRow extends Operation {
  readonly query: 'none' | 'optional' | 'required'
}

interface Parameter {
  readonly in: string
  readonly required?: boolean
}

/** The parts of a bundled document that are read here. */
export interface Document {
  readonly info: { readonly version: string }
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly (Parameter | Reference)[] }>>>
  >
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> }
}

interface Reference {
  readonly $ref: string
}

/** Reads a bundled document of the contract. */
export const readDocument = (name: string): Document =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@parley/contract/${name}.json`)), 'utf8'))

/** Adds to each operation whether it takes a query. */
export const joinDocument = (table: Readonly<Record<string, Operation>>, document: Document): OperationRow[] =>
  Object.values(table).map((operation) => ({ ...operation, query: queryOf(operation, document) }))

const queryOf = ({ path, method }: Operation, document: Document): OperationRow['query'] => {
  const parameters = document.paths[path]?.[method.toLowerCase()]?.parameters ?? []
  const query = parameters.map((one) => resolve(one, document)).filter((parameter) => parameter.in === 'query')
  if (query.length === 0) return 'none'
  return query.some((parameter) => parameter.required) ? 'required' : 'optional'
}

const resolve = (parameter: Parameter | Reference, document: Document): Parameter => {
  if ('in' in parameter) return parameter
  const found = document.components?.parameters?.[parameter.$ref.replace('#/components/parameters/', '')]
  if (found === undefined) throw new Error(`${parameter.$ref} leads nowhere`)
  return found
}
