import { sandboxOperations } from '@parley/contract/sandbox'

type All = typeof sandboxOperations

/** The operations of the sandbox document that a world answers itself. */
export type WorldOperations = { readonly [K in keyof All as All[K]['tag'] extends 'sandboxes' ? never : K]: All[K] }

/** Those on sandboxes as such, which their host answers. */
export type HostOperations = { readonly [K in keyof All as All[K]['tag'] extends 'sandboxes' ? K : never]: All[K] }

type AnyOperation = All[keyof All]

const pick = (isWanted: (operation: AnyOperation) => boolean): Readonly<Record<string, AnyOperation>> =>
  Object.fromEntries(Object.entries(sandboxOperations).filter(([, operation]) => isWanted(operation)))

export const worldOperations = pick(({ tag }) => tag !== 'sandboxes')
export const hostOperations = pick(({ tag }) => tag === 'sandboxes')
