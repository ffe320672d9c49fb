/** An arrow of the package graph: the left one is imported by those on the right. */
const importedBy: Readonly<Record<string, readonly string[]>> = {
  contract: ['policy', 'sdk'],
  policy: ['server'],
  server: ['sandbox'],
  sandbox: ['testing'],
  sdk: ['testing', 'examples'],
  testing: ['conformance', 'apps'],
}

/** What tests may import on top of what the code beside them may. */
const extraInTests: Readonly<Record<string, readonly string[]>> = {
  sdk: ['sandbox', 'testing'],
  server: ['sdk'],
  sandbox: ['sdk'],
  examples: ['contract', 'sandbox', 'testing'],
}

/** Direct imports only: an example takes its types from the SDK, not from what the SDK is made of. */
const onlyDirect = new Set(['examples'])

/** Every package that `workspace` may import. */
export function importable(workspace: string, isTest: boolean): ReadonlySet<string> {
  const direct = Object.keys(importedBy).filter((name) => importedBy[name]?.includes(workspace))
  const indirect = onlyDirect.has(workspace) ? [] : direct.flatMap((name) => [...importable(name, false)])
  return new Set([...direct, ...indirect, ...(isTest ? (extraInTests[workspace] ?? []) : [])])
}
