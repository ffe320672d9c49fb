// Subpaths of the package that are written by hand, and the generated files that are no resource.
const TAKEN = new Set(['backoffice', 'core', 'errors', 'resources', 'sandbox', 'version', 'webhooks'])

/** `refund_id` as a parameter of a function. */
export const camelCase = (name: string): string =>
  name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `submitRefund` as the beginning of a type's name. */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The file of a resource without its ending: `webhookEndpoints` is in `webhook-endpoints`. */
export const fileNameOf = (resource: string): string => {
  const name = resource.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return TAKEN.has(name) ? `${name}-api` : name
}

/** `'a' | 'b'`, or `never`. */
export const union = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ') || 'never'
